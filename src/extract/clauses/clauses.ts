import type { Token } from "../../domain/index.js";
import { nounCategory, withPos } from "../../text/index.js";
import { type Chunk, findNounPhrases } from "./noun-phrases.js";
import { findVerbGroups, type VerbGroup } from "./verb-groups.js";

/** One clause as token positions. */
export interface Clause {
  readonly first: number;
  readonly past: number;
  readonly verb: VerbGroup;
  readonly subject: Chunk | null;
  readonly object: Chunk | null;
  readonly complements: readonly Chunk[];
}

/** Verbs whose infinitive is done by their own subject, object or not: "promised reporters to resign". */
const keepsSubject: ReadonlySet<string> = new Set(["promise", "use", "take", "need", "do", "have", "make"]);

const relatives: ReadonlySet<string> = new Set(["who", "which", "that"]);

/**
 * Cuts a sentence into clauses, one a verb group, each with its subject, object and prepositional phrases.
 *
 * A light parser, not a grammar: the subject is the nearest free noun phrase to the left; a verb without one
 * ("and killed …", "killing …", "to sign …") inherits the subject of the verb before it.
 */
export function findClauses(tagged: readonly Token[]): Clause[] {
  const tokens = tagged.map((token, i) => (isObject(tagged, i) ? withPos(token, "NOUN") : token));
  const bracketed = findBracketed(tokens);
  const phrases = findNounPhrases(tokens);
  const found = findVerbGroups(tokens);
  const groups = found.map((group, i) => asReducedRelative(group, found[i + 1], found, phrases, tokens));
  const chunks = phrases
    .map((chunk) => beforeVerb(chunk, groups))
    .filter((chunk) => !bracketed[chunk.first] && !groups.some((group) => meet(chunk, group)))
    .map((chunk) => asSubjectOfTime(chunk, groups, tokens));
  const clauses: Clause[] = [];
  groups.forEach((group, i) => {
    const leftEdge = groups[i - 1]?.past ?? 0;
    const rightEdge = groups[i + 1]?.first ?? tokens.length;
    const between = chunks.filter((chunk) => chunk.first >= leftEdge && chunk.past <= group.first);
    const after = chunks.filter((chunk) => chunk.first >= group.past && chunk.past <= rightEdge);
    const nextSubject = subjectOfNext(tokens, group, groups[i + 1], after);
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

const pastForm = /(?:ed|en|made|held|sent|built|shot|hit|led|found)$/;

/**
 * "in response to commitments made at …", "any tanks deployed there are …": a past form that describes its noun.
 * It stands behind a noun with a preposition, or the next verb needs that noun for its subject.
 */
function asReducedRelative(
  group: VerbGroup,
  next: VerbGroup | undefined,
  groups: readonly VerbGroup[],
  phrases: readonly Chunk[],
  tokens: readonly Token[],
): VerbGroup {
  if (
    group.form !== "finite" ||
    group.first !== group.main ||
    !pastForm.test(tokens[group.main]?.lower ?? "")
  )
    return group;
  const noun = phrases.find((phrase) => phrase.past === group.first);
  // "Leaders in the hills welcomed the truce": with an object right behind it the verb is active and finite.
  const takesObject = /^(?:DET|PRON|PROPN|NUM)$/.test(tokens[group.past]?.pos ?? "");
  const governed =
    noun?.preposition != null &&
    tokens[noun.preposition]?.lower !== "of" &&
    !takesObject &&
    !isMainVerb(group, groups, phrases, tokens);
  return governed || (noun !== undefined && lacksSubject(next, group, phrases, tokens))
    ? { ...group, form: "participle" }
    : group;
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

const opensTime: ReadonlySet<string> = new Set([
  "before",
  "after",
  "until",
  "since",
  "as",
  "once",
  "than",
  "whether",
  "if",
  "that",
  "because",
  "while",
]);

/** "before the floodgates were opened": a word that may be a preposition opens a clause where a verb follows. */
function asSubjectOfTime(chunk: Chunk, groups: readonly VerbGroup[], tokens: readonly Token[]): Chunk {
  if (chunk.preposition === null || !opensTime.has(tokens[chunk.preposition]?.lower ?? "")) return chunk;
  const verb = groups.find((group) => group.first >= chunk.past);
  const follows =
    verb?.form === "finite" && tokens.slice(chunk.past, verb.first).every(({ pos }) => pos === "ADV");
  return follows ? { ...chunk, preposition: null } : chunk;
}

/** "The union in Oslo on Friday refused": the only verb that the noun phrase opening the sentence can have. */
function isMainVerb(
  group: VerbGroup,
  groups: readonly VerbGroup[],
  phrases: readonly Chunk[],
  tokens: readonly Token[],
): boolean {
  if (groups.some((other) => other !== group && other.form === "finite" && !isSpeech(other, tokens)))
    return false;
  const opening = phrases[0];
  return opening !== undefined && opening.preposition === null && opening.past < group.first;
}

/** "police said": stands beside the sentence it reports and takes no subject from it. */
const isSpeech = ({ main }: VerbGroup, tokens: readonly Token[]): boolean =>
  /^(?:say|tell|report|add|announce)$/.test(tokens[main]?.lemma ?? "");

/** True where nothing between two verbs could be the second one's subject or join it to the first. */
function lacksSubject(
  next: VerbGroup | undefined,
  group: VerbGroup,
  phrases: readonly Chunk[],
  tokens: readonly Token[],
): boolean {
  if (next?.form !== "finite") return false;
  const between = tokens.slice(group.past, next.first);
  const joined = between.some(
    (token) => /^(?:CCONJ|SCONJ|PRON)$/.test(token.pos) || /^[,;:"-]$/.test(token.text),
  );
  return (
    !joined &&
    !phrases.some(
      (phrase) =>
        (phrase.preposition === null || opensTime.has(tokens[phrase.preposition]?.lower ?? "")) &&
        phrase.first >= group.past &&
        phrase.past <= next.first,
    )
  );
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

/** Where the subject of the next finite verb begins, so that this clause does not take it for its object. */
function subjectOfNext(
  tokens: readonly Token[],
  group: VerbGroup,
  next: VerbGroup | undefined,
  after: readonly Chunk[],
): number | null {
  if (next?.form !== "finite") return null;
  const nearest = after.filter((chunk) => chunk.preposition === null).at(-1);
  if (nearest === undefined || relatives.has(tokens[next.first - 1]?.lower ?? "")) return null;
  // "The ferry, which left port, sank": the noun before the comma belongs to the aside.
  const before = tokens.slice(group.past, nearest.first);
  if (tokens[next.first - 1]?.text === "," && !before.some((token) => token.text === ",")) return null;
  // "killed ten people and injured …": the noun before "and" is this clause's object.
  for (let i = nearest.past; i < next.first; i++) {
    const token = tokens[i] as Token;
    if (token.pos === "CCONJ" || relatives.has(token.lower)) return null;
  }
  return nearest.first;
}

function findSubject(
  tokens: readonly Token[],
  group: VerbGroup,
  between: readonly Chunk[],
  clauses: readonly Clause[],
  chunks: readonly Chunk[],
): Chunk | null {
  const previous = clauses.at(-1);
  const opener = tokens[group.first - 1];
  if (opener !== undefined && relatives.has(opener.lower)) {
    const antecedent = chunks.filter((chunk) => chunk.past <= group.first - 1).at(-1);
    return antecedent ?? previous?.subject ?? null;
  }
  if (group.form === "participle") {
    const noun = chunks.filter((chunk) => chunk.past <= group.first).at(-1);
    if (noun !== undefined && noun.past === group.first) return noun;
  }
  if (group.form === "finite") {
    const free = between.filter((chunk) => chunk.preposition === null && chunk !== previous?.object);
    const own = free.at(-1);
    if (own !== undefined) return headOfApposition(tokens, free, own, group.first);
  }
  if (group.form === "infinitive") {
    // "the deadline for firms to register"
    const doer = chunks.find(({ past }) => past === group.first);
    if (doer?.preposition != null && tokens[doer.preposition]?.lower === "for") return doer;
  }
  if (
    group.form === "infinitive" &&
    previous?.object != null &&
    !keepsSubject.has(tokens[previous.verb.main]?.lemma ?? "")
  )
    return previous.object;
  const owner = ownerBefore(tokens, previous, chunks);
  if (group.form === "finite" && owner !== null) return owner;
  return previous?.subject ?? between.filter((chunk) => chunk.preposition === null).at(-1) ?? null;
}

/** "The man whose car was hit had fled": the main verb's subject is whom "whose" stands for. */
function ownerBefore(
  tokens: readonly Token[],
  previous: Clause | undefined,
  chunks: readonly Chunk[],
): Chunk | null {
  const subject = previous?.subject;
  if (subject == null) return null;
  const whose = [subject.first, subject.first - 1].find((at) => tokens[at]?.lower === "whose");
  return whose === undefined ? null : (chunks.filter(({ past }) => past <= whose).at(-1) ?? null);
}

/** "Kim Gray, 16, was shot": of noun phrases parted by commas only, the first is the subject. */
function headOfApposition(tokens: readonly Token[], free: readonly Chunk[], own: Chunk, verb: number): Chunk {
  const first = free[0];
  if (first === undefined || first === own) return own;
  const commas = [tokens[first.past], tokens[own.first - 1], tokens[verb - 1]];
  return commas.every((token) => token?.text === ",") ? first : own;
}

const separated = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (/^[,;:"]$/.test((tokens[i] as Token).text) || (tokens[i] as Token).pos === "SCONJ") return true;
  return false;
};
