import type { Token } from "../../domain/index.js";
import { nounCategory, withPos } from "../../text/index.js";
import type { Clause } from "./clause.js";
import { isAdjectival } from "./mistagged-verbs.js";
import { type Chunk, findNounPhrases } from "./noun-phrases.js";
import { asReducedRelative, opensClause } from "./reduced-relatives.js";
import { findSubject, subjectOfNext } from "./subjects.js";
import { findVerbGroups, type VerbGroup } from "./verb-groups.js";

/**
 * Cuts a sentence into clauses, one a verb group, each with its subject, object and prepositional phrases.
 *
 * A light parser, not a grammar: the subject is the nearest free noun phrase to the left; a verb without one
 * ("and killed …", "killing …", "to sign …") inherits the subject of the verb before it.
 */
export function findClauses(tagged: readonly Token[]): Clause[] {
  const tokens = tagged.map((token, i) =>
    isObject(tagged, i) ? withPos(token, "NOUN") : isAdjectival(tagged, i) ? withPos(token, "ADJ") : token,
  );
  const bracketed = findBracketed(tokens);
  const phrases = findNounPhrases(tokens);
  const found = findVerbGroups(tokens);
  const groups = found.map((group, i) => asReducedRelative(group, found[i + 1], found, phrases, tokens));
  const chunks = phrases
    .map((chunk) => beforeVerb(chunk, groups))
    .filter((chunk) => !bracketed[chunk.first] && !groups.some((group) => meet(chunk, group)))
    .map((chunk) => asSubjectOfTime(chunk, groups, tokens, phrases))
    .map((chunk, i, all) => asJoined(chunk, all[i - 1], groups, tokens));
  const clauses: Clause[] = [];
  groups.forEach((group, i) => {
    const leftEdge = groups[i - 1]?.past ?? 0;
    const rightEdge = groups[i + 1]?.first ?? tokens.length;
    const between = chunks.filter((chunk) => chunk.first >= leftEdge && chunk.past <= group.first);
    const after = chunks.filter((chunk) => chunk.first >= group.past && chunk.past <= rightEdge);
    const nextSubject = subjectOfNext(tokens, group, groups[i + 1], after, chunks);
    const own = after.filter((chunk) => nextSubject === null || chunk.first < nextSubject);
    const subject = findSubject(tokens, group, between, clauses, chunks);
    const object =
      own.find((chunk) => chunk.preposition === null && !separated(tokens, group.past, chunk.first)) ?? null;
    const opening = i === 0 ? between.filter((chunk) => chunk.preposition !== null && chunk !== subject) : [];
    const complements = [...opening, ...own.filter((chunk) => chunk.preposition !== null)];
    const starts = [
      group.first,
      ...(subject !== null && subject.first >= leftEdge ? [subject.first] : []),
      ...opening.map((c) => c.first - 1),
    ];
    const ends = [group.past, object?.past ?? 0, ...complements.map((chunk) => chunk.past)];
    clauses.push({
      first: Math.min(...starts),
      past: Math.max(...ends),
      verb: group,
      subject,
      object,
      complements,
    });
  });
  return clauses;
}

/** "granted bail": a base form right behind a full verb is its object, whatever the tagger says. */
function isObject(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  return (
    token.pos === "VERB" &&
    token.lower === token.lemma &&
    before?.pos === "VERB" &&
    before.lower !== before.lemma &&
    !/^(?:help|let|make|see|hear|go|come|watch|dare|need|feel)$/.test(before.lemma) &&
    !/^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(next?.pos ?? "") &&
    nounCategory(token.lemma) !== null
  );
}

/** "The man drowned": a verb that was taken for an adjective ends the noun phrase before it. */
function beforeVerb(chunk: Chunk, groups: readonly VerbGroup[]): Chunk {
  const verb = groups.find((group) => group.first > chunk.head && group.first < chunk.past);
  return verb === undefined ? chunk : { ...chunk, past: verb.first };
}

/** "before the floodgates were opened": what follows is no phrase of the preposition, but a subject. */
function asSubjectOfTime(
  chunk: Chunk,
  groups: readonly VerbGroup[],
  tokens: readonly Token[],
  phrases: readonly Chunk[],
): Chunk {
  if (chunk.preposition === null || !opensClause.has(tokens[chunk.preposition]?.lower ?? "")) return chunk;
  const verb = groups.find((group) => group.first >= chunk.past);
  if (verb?.form !== "finite") return chunk;
  // "as |tens| of thousands of people marched": what hangs on it by "of" may stand between.
  let at = chunk.past;
  while (at < verb.first) {
    const next = tokens[at] as Token;
    const owner = phrases.find(({ preposition }) => preposition === at);
    if (next.lower === "of" && owner !== undefined) at = owner.past;
    else if (next.pos === "ADV" || /^["“]$/.test(next.text)) at++;
    else return chunk;
  }
  return { ...chunk, preposition: null };
}

/** "on Elm Street and |Third Street|": joined to a phrase of a preposition, it is no object. */
function asJoined(
  chunk: Chunk,
  before: Chunk | undefined,
  groups: readonly VerbGroup[],
  tokens: readonly Token[],
): Chunk {
  const joined =
    chunk.preposition === null && before?.past === chunk.first - 1 && tokens[before.past]?.pos === "CCONJ";
  if (!joined || groups.some(({ first }) => first === chunk.past)) return chunk;
  return { ...chunk, preposition: before.preposition };
}

const meet = (chunk: Chunk, group: VerbGroup): boolean =>
  chunk.first < group.past && group.first < chunk.past;

/** Marks tokens in round brackets: an aside is never subject or object. */
function findBracketed(tokens: readonly Token[]): boolean[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.text === "(") depth++;
    const inside = depth > 0;
    if (token.text === ")" && depth > 0) depth--;
    return inside;
  });
}

const separated = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (/^[,;:"]$/.test((tokens[i] as Token).text) || (tokens[i] as Token).pos === "SCONJ") return true;
  return false;
};
