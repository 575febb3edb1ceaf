import type { Token } from "../../domain/index.js";
import type { Clause } from "./clause.js";
import type { Chunk } from "./noun-phrases.js";
import type { VerbGroup } from "./verb-groups.js";

/** Verbs whose infinitive is done by their own subject, object or not: "promised reporters to resign". */
const keepsSubject: ReadonlySet<string> = new Set(["promise", "use", "take", "need", "do", "have", "make"]);

const relatives: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** Whose verb it is: the nearest free noun phrase to the left, or the subject of the verb before. */
export function findSubject(
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

/** Where the subject of the next finite verb begins, so that this clause does not take it for its object. */
export function subjectOfNext(
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
