import { groupBy, readOnce, type Story, type Token } from "../../../domain/index.js";
import { bySentence } from "../../align/by-sentence.js";
import { alignWords } from "../quote/align.js";
import { wordsOf } from "../quote/words.js";
import { agreeInMain } from "./main-clause.js";
import { relateSpeakers } from "./relate-speakers.js";
import { sameOpenings } from "./same-opening.js";
import { sharedWords } from "./same-words.js";
import { isContentWord, type Statement } from "./statements.js";
import type { Relation } from "./voices.js";

/**
 * One statement, two voices: the reported words agree and the speakers do not.
 *
 * Two papers that report one statement share most of its content words; two people who were asked about one event
 * share a few. So the bar is high, the speakers must stand beside the words, and levels of one voice do not count.
 */
export interface Match {
  readonly a: Statement;
  readonly b: Statement;
  readonly relation: Relation;
  readonly shared: readonly string[];
}

const leastCosine = 0.15;
/** Summed inverse document frequency of the shared words. */
const leastWeight = 11;
const leastPhraseWeight = 6;
/** Statements share this many words; those of the same words are one statement, however common the words. */
const leastAlike = 3;
/** Words shared as they stand, before synonyms are asked for. */
const leastTie = 2;
const alike = 0.75;
/** Share of the shorter quotation's words that agree in order. */
const sameWords = 0.8;
const leastVerbatim = 4;
const verbatimShare = 0.9;

export function findMatches(story: Story, statements: readonly Statement[]): Match[] {
  const explicitIn = bySentence(
    statements.filter(({ explicit }) => explicit),
    ({ document, sentence }) => ({ document, sentence: sentence.index }),
  );
  const byVoice = groupBy(statements, ({ document, voice }) => `${document}:${voice.key}`);
  const matches: Match[] = [];
  const judge = (a: Statement, b: Statement): void => {
    const verbatim = isVerbatim(a, b);
    const shared = stemsShared(a, b);
    if ((shared.length < leastTie && !verbatim) || saysAlso(a) || saysAlso(b)) return;
    const relation = relateSpeakers(story, a, b);
    if (
      (verbatim || isOneStatement(story, a, b, shared, relation)) &&
      !knowsBoth(byVoice, a, b, shared) &&
      !knowsBoth(byVoice, b, a, shared)
    )
      matches.push({ a, b, relation, shared });
  };
  const judged = new Map<Statement, Set<Statement>>();
  for (const [a, b] of sameOpenings(statements.filter(({ explicit }) => explicit))) {
    judged.set(a, (judged.get(a) ?? new Set()).add(b));
    judge(a, b);
  }
  for (const pair of story.pairs) {
    if (pair.cosine < leastCosine) break;
    if (pair.a.document === pair.b.document) continue;
    for (const a of explicitIn(pair.a))
      for (const b of explicitIn(pair.b)) if (!judged.get(a)?.has(b) && !judged.get(b)?.has(a)) judge(a, b);
  }
  return matches;
}

/** Words of the one that the other has under this or another name: "shrink", "contract". */
const sharesMeaning = (a: Statement, b: Statement): number => sharedWords(a.content, b.content).length;

function stemsShared(a: Statement, b: Statement): string[] {
  const shared: string[] = [];
  for (const stem of a.stems) if (b.stems.has(stem)) shared.push(stem);
  return shared;
}

/** A statement's words as a quotation is compared, read once for all its pairs. */
const quotedIn = readOnce(({ tokens }: Statement) => wordsOf(tokens));

/** Words in quotation marks that agree one by one, however common they are. */
function isVerbatim(a: Statement, b: Statement): boolean {
  if (!a.attribution.direct || !b.attribution.direct) return false;
  const [left, right] = [quotedIn(a), quotedIn(b)];
  const [short, long] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  return (
    short >= leastVerbatim && short >= verbatimShare * long && alignWords(left, right).share >= verbatimShare
  );
}

/** "The mayor said so too": the source knows that others say it. */
const saysAlso = readOnce(({ sentence, attribution: { cue } }: Statement): boolean =>
  sentence.tokens.some(
    ({ lower, start, end }) =>
      also.test(lower) && Math.min(Math.abs(start - cue.end), Math.abs(cue.start - end)) < 25,
  ),
);
const also = /^(?:also|too|likewise|both|jointly|echoed|echoing|agreed)$/;

/** Voices of one document that are looked through; more of them is a transcript. */
const mostOfVoice = 60;
const knownShare = 0.8;

/** The source of `a` lets the voice of `b` say the same: it knows of two statements. */
function knowsBoth(
  byVoice: ReadonlyMap<string, readonly Statement[]>,
  a: Statement,
  b: Statement,
  shared: readonly string[],
): boolean {
  if (a.voice.key === b.voice.key) return false;
  return (byVoice.get(`${a.document}:${b.voice.key}`) ?? [])
    .slice(0, mostOfVoice)
    .some((other) => shared.filter((stem) => other.stems.has(stem)).length >= knownShare * shared.length);
}

function isOneStatement(
  story: Story,
  a: Statement,
  b: Statement,
  shared: readonly string[],
  relation: Relation,
): boolean {
  if (!sharesEnough(story, a, b, shared, relation) || !agreeInMain(a, b)) return false;
  // Words in quotation marks are one person's only if they are the same words: two witnesses saw one fire.
  const direct = a.attribution.direct && b.attribution.direct;
  return !direct || alignWords(quotedIn(a), quotedIn(b)).share >= sameWords;
}

function sharesEnough(
  story: Story,
  a: Statement,
  b: Statement,
  shared: readonly string[],
  relation: Relation,
): boolean {
  const short = Math.min(a.stems.size, b.stems.size);
  if (relation === "unnamed")
    return shared.length >= leastAlike && shared.length / short >= 0.5 && sharesPhrase(story, a, b);
  if (besidesNumbers(a, shared) < leastBesidesNumbers) return false;
  const long = Math.max(a.stems.size, b.stems.size);
  if (long >= leastAlike && sharesMeaning(a, b) >= Math.max(leastAlike, alike * long)) return true;
  const weight = shared.reduce((sum, stem) => sum + story.idf(stem), 0);
  return (
    shared.length >= 4 &&
    weight >= leastWeight &&
    shared.length / short >= 0.6 &&
    shared.length / long >= 0.35
  );
}

/** One figure may be given by two people who agree: something else must be said in common. */
const leastBesidesNumbers = 2;

const besidesNumbers = ({ tokens }: Statement, shared: readonly string[]): number => {
  const counted = new Set(
    tokens.flatMap((token, i) => (token.pos === "NUM" ? tokens.slice(i, i + 2).map(({ stem }) => stem) : [])),
  );
  return shared.filter((stem) => !counted.has(stem)).length;
};

/** Two rare words side by side in both: "practically complete". */
function sharesPhrase(story: Story, a: Statement, b: Statement): boolean {
  const phrases = ({ tokens }: Statement): Set<string> =>
    new Set(
      tokens.slice(1).flatMap((token, i) => {
        const before = tokens[i];
        if (
          before === undefined ||
          !isContentWord(before) ||
          !isContentWord(token) ||
          !isPlain(before) ||
          !isPlain(token) ||
          !/^(?:ADJ|ADV|VERB)$/.test(before.pos)
        )
          return [];
        return story.idf(before.stem) + story.idf(token.stem) >= leastPhraseWeight
          ? [`${before.stem} ${token.stem}`]
          : [];
      }),
    );
  const left = phrases(a);
  return [...phrases(b)].some((phrase) => left.has(phrase));
}

const isPlain = ({ pos }: Token): boolean => pos !== "PROPN" && pos !== "NUM";
