import type { Claim, Span, Story, Token } from "../../../domain/index.js";
import { deedOfDoer, deedOfNoun, deedsOfVerb } from "../../../lexicon/deeds.js";
import { isEverydayAct, isSharedAct } from "../../../lexicon/shared-acts.js";
import { bySentence } from "../../align/by-sentence.js";
import { claimsIn } from "../../align/in-sentence.js";
import { type Party, partyAround, partyFrom, tokensOf } from "./party.js";
import { isContentWord } from "./statements.js";

/**
 * One deed with the one who did it, however it is told: "X ordered it", "it was ordered by X", "on the orders of X",
 * "X's order", "X, who ordered it".
 */
export interface Deed {
  readonly document: number;
  readonly sentence: number;
  /** Equal keys may be one deed: the kinds of `lexicon/deeds.ts`, or the verb itself. */
  readonly keys: readonly string[];
  /** The verb, with its particle, where no kind of deed is known for it. */
  readonly verb: string | null;
  /** Several people may have done the like. */
  readonly repeats: boolean;
  readonly doer: Party;
  /** The words for it: "was dismissed", "orders". */
  readonly word: Span;
  /** Head of what it was done to, where the wording tells; null in a nominal form. */
  readonly patient: Token | null;
  /** Content words of the sentence beside the doer, the deed and whoever tells of it. */
  readonly theme: readonly Token[];
}

interface Found {
  readonly at: number;
  readonly keys: readonly string[];
  readonly verb: string | null;
  readonly repeats: boolean;
  readonly doer: Party;
  readonly patient: Token | null;
}

/** Words behind a verb in which the rest of "take … to court" is sought. */
const phraseWindow = 7;
/** Words between a deed and its "by". */
const farthestAgent = 14;
/** A longer sentence is a table or a list. */
const longest = 120;

export function findDeeds(story: Story): Deed[] {
  return story.documents.flatMap((document, index) => {
    const tellersIn = bySentence(document.attributions, ({ sentence }) => ({ document: index, sentence }));
    return document.sentences.flatMap(({ index: sentence, tokens }): Deed[] => {
      if (tokens.length > longest) return [];
      const own = claimsIn(document, sentence);
      const found = [
        ...own.flatMap((claim) => active(story, index, claim)),
        ...agents(story, index, sentence, own),
        ...nominals(story, index, sentence),
      ];
      if (found.length === 0) return [];
      const tellers = tellersIn({ document: index, sentence }).flatMap(({ speaker, cue }) => [speaker, cue]);
      return found.map((deed) => finish(index, sentence, tokens, deed, tellers));
    });
  });
}

function finish(
  document: number,
  sentence: number,
  tokens: readonly Token[],
  { at, keys, verb, repeats, doer, patient }: Found,
  tellers: readonly Span[],
): Deed {
  const word = tokens[at] as Token;
  const theme = tokens.filter(
    (token, i) =>
      i !== at &&
      (i < doer.first || i >= doer.past) &&
      isContentWord(token) &&
      !tellers.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  return {
    document,
    sentence,
    keys,
    verb,
    repeats,
    doer,
    word: { start: word.start, end: word.end },
    patient,
    theme,
  };
}

/** The words behind a verb, after those right before it: "was first reported". */
const wordsNear = (tokens: readonly Token[], at: number): string[] =>
  [...tokens.slice(Math.max(0, at - 3), at), ...tokens.slice(at + 1, at + 1 + phraseWindow)].map(
    ({ lower, lemma, pos }) => (pos === "NOUN" ? lemma : lower),
  );

function keysOfVerb(tokens: readonly Token[], at: number): Pick<Found, "keys" | "verb" | "repeats"> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const kinds = deedsOfVerb(token.lemma, wordsNear(tokens, at));
  if (kinds.length > 0)
    return {
      keys: [...kinds.map(({ name }) => name), `verb ${token.lemma}`],
      verb: null,
      repeats: kinds.every(({ repeats }) => repeats),
    };
  if (isEverydayAct(token.lemma) || isSharedAct(token.lemma)) return null;
  const particle = tokens[at + 1];
  const verb =
    particle?.pos === "ADP" && particles.has(particle.lower)
      ? `${token.lemma} ${particle.lower}`
      : token.lemma;
  return { keys: [`verb ${verb}`], verb, repeats: true };
}

const particles = new Set("up down out off away over back".split(" "));
const infinitiveOf = new Set(["be", "first", "last", "only", "one"]);

/** "X ordered it", "X is to lead it", "X was the first to report it". */
function active(story: Story, document: number, claim: Claim): Found[] {
  const { verb, subject, object, passive, negated, modality, sentence } = claim;
  const tokens = tokensOf(story.documents[document]?.sentences ?? [], sentence);
  if (verb === null || subject === null || passive || negated || modality === "possible") return [];
  if (subject.tokens[0] >= verb.token || tokens[subject.tokens[1] - 1]?.pos === "PRON") return [];
  if (verb.form === "infinitive" && !opensInfinitive(tokens, verb.token)) return [];
  const keys = keysOfVerb(tokens, verb.token);
  if (keys === null) return [];
  const doer = partyAround(story, document, sentence, subject.tokens[1] - 1);
  if (doer === null || !standsBefore(tokens, doer, verb.token)) return [];
  // "put out the fire": the particle made the object look like a phrase of place.
  const [next] = claim.complements;
  const done =
    object ??
    (next !== undefined && next.tokens[0] === verb.token + 2 && particles.has(next.preposition ?? "")
      ? next
      : null);
  const patient = done === null ? null : (headOf(tokens, done.tokens, done.head) ?? null);
  if (keys.verb !== null && patient === null) return [];
  return [{ at: verb.token, ...keys, doer, patient }];
}

/** Between a doer and the verb stand auxiliaries and adverbs; farther off the subject is a guess. */
function standsBefore(tokens: readonly Token[], { first, past }: Party, verb: number): boolean {
  if (past > verb || tokens[first - 1]?.pos === "ADP") return false;
  return tokens
    .slice(past, verb)
    .every(
      ({ pos, text }) => /^(?:AUX|ADV|PART)$/.test(pos) || /^(?:,|who|which|that|first|due|set)$/.test(text),
    );
}

const opensInfinitive = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lemma, lower }) => infinitiveOf.has(lemma) || infinitiveOf.has(lower));

const headOf = (
  tokens: readonly Token[],
  [first, past]: readonly [number, number],
  head: string,
): Token | undefined =>
  tokens.slice(first, past).find(({ lemma, lower }) => lemma === head || lower === head);

const participle = /(?:ed|en|wn|ne|t|d|de|rn|on|ck|nk|ng|un|um)$/;

/** "was ordered by X", "founded in 1998 by X", "a header in the 90th minute by X". */
function agents(story: Story, document: number, sentence: number, claims: readonly Claim[]): Found[] {
  const tokens = tokensOf(story.documents[document]?.sentences ?? [], sentence);
  const found: Found[] = [];
  tokens.forEach(({ lower }, by) => {
    if (lower !== "by" || tokens[by + 1]?.pos === "NUM") return;
    const doer = partyFrom(story, document, sentence, by + 1);
    if (doer === null) return;
    for (let at = by - 1; at >= 0 && by - at < farthestAgent; at--) {
      const token = tokens[at] as Token;
      if (/^[;:"]$/.test(token.text)) return;
      const noun = token.pos === "NOUN" ? deedOfNoun(token.lemma) : null;
      if (noun !== null) {
        found.push({ at, keys: [noun.name], verb: null, repeats: noun.repeats, doer, patient: null });
        return;
      }
      if (token.pos !== "VERB") continue;
      if (!participle.test(token.lower)) return;
      const keys = keysOfVerb(tokens, at);
      const claim = claims.find(({ verb }) => verb?.token === at);
      if (keys === null || claim?.negated) return;
      const done = claim?.passive ? (claim.subject ?? null) : null;
      const patient = done === null ? null : (headOf(tokens, done.tokens, done.head) ?? null);
      if (patient === null && keys.verb !== null) return;
      found.push({ at, ...keys, doer, patient });
      return;
    }
  });
  return found;
}

/** Nouns for a deed whose doer may follow "of": "the orders of X" is X's, "the evacuation of X" is not. */
const ownedNoun = new Set(
  "order request invitation behest instruction initiative command work idea promise directive".split(" "),
);
const between = /^(?:come|came|comes|coming|be|was|is|were|made|go|went)$/;

/** "X's order", "on the orders of X", "a gift from X", "the promise comes from X". */
function nominals(story: Story, document: number, sentence: number): Found[] {
  const tokens = tokensOf(story.documents[document]?.sentences ?? [], sentence);
  const found: Found[] = [];
  tokens.forEach((token, at) => {
    const kind = token.pos === "NOUN" ? (deedOfNoun(token.lemma) ?? deedOfDoer(token.lemma)) : null;
    if (kind === null) return;
    const push = (doer: Party | null): void => {
      if (doer !== null)
        found.push({ at, keys: [kind.name], verb: null, repeats: kind.repeats, doer, patient: null });
    };
    if (deedOfNoun(token.lemma) === null) return;
    let next = at + 1;
    while (between.test(tokens[next]?.lower ?? "")) next++;
    const preposition = tokens[next]?.lower ?? "";
    if (preposition === "from" || (preposition === "of" && next === at + 1 && ownedNoun.has(token.lemma)))
      push(partyFrom(story, document, sentence, next + 1));
    let owner = at - 1;
    while (
      owner > 0 &&
      /^(?:ADJ|NUM|NOUN|PUNCT)$/.test(tokens[owner]?.pos ?? "") &&
      tokens[owner]?.text !== ","
    )
      owner--;
    if (tokens[owner]?.text === "'s" && owner > 0) {
      const doer = partyAround(story, document, sentence, owner - 1);
      push(doer === null ? null : withoutTail(doer, owner));
    }
  });
  return found;
}

/** The owner's description goes no further than his possessive mark. */
const withoutTail = (party: Party, past: number): Party | null =>
  party.first < past ? { ...party, past } : null;
