import type { Token } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import type { Clause } from "./clause.js";
import type { Chunk } from "./noun-phrases.js";
import type { VerbGroup } from "./verb-groups.js";

/**
 * Verbs of object control: what follows in the infinitive is done by their object ("asked him to leave"). After others
 * it says what for ("packed the hall to hear him"). After Rosenbaum (1967) and Levin's classes (1993).
 */
const givesSubject: ReadonlySet<string> = new Set(
  (
    "ask tell order force persuade convince urge allow permit enable encourage expect want invite require advise " +
    "compel warn help cause lead get instruct command beg teach train pay hire choose elect select appoint nominate " +
    "authorise authorize oblige prompt press push pressure call believe consider find prove send deploy dispatch " +
    "leave like prefer challenge dare direct forbid implore incite induce inspire motivate name oblige recommend " +
    "remind request sentence show summon tempt trust assign bring see hear let know report rule declare judge estimate"
  ).split(" "),
);

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
  const opener = wordBefore(tokens, group.first);
  if (relatives.has(tokens[opener]?.lower ?? ""))
    return antecedentOf(tokens, opener, chunks) ?? previous?.subject ?? null;
  if (group.form === "participle") {
    const noun = chunks.filter((chunk) => chunk.past <= group.first).at(-1);
    if (noun !== undefined && noun.past === group.first) return noun;
  }
  if (group.form === "finite") {
    const free = between.filter((chunk) => chunk.preposition === null && chunk !== previous?.object);
    const own = free.at(-1);
    if (own !== undefined && free.length === 1) {
      const described = previous === undefined ? null : describedBy(tokens, previous.verb, chunks);
      if (described !== null && goesOnTo(tokens, previous?.verb.past ?? 0, group)) return described;
    }
    const resumed = resumedBehind(tokens, group, previous, chunks);
    if (resumed !== null) return resumed;
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
    givesSubject.has(tokens[previous.verb.main]?.lemma ?? "")
  )
    return previous.object;
  const owner = ownerBefore(tokens, previous, chunks);
  if (group.form === "finite" && owner !== null) return owner;
  return previous?.subject ?? between.filter((chunk) => chunk.preposition === null).at(-1) ?? null;
}

/** Verbs that open a clause of their own: "a man claiming police beat him". */
const clausal: ReadonlySet<string> = new Set(
  "say claim allege believe fear hope see hear think know feel watch add warn suggest insist argue".split(
    " ",
  ),
);

/** "a coach carrying 41 people": the noun phrase that a gerund right behind it describes. */
function describedBy(tokens: readonly Token[], verb: VerbGroup, chunks: readonly Chunk[]): Chunk | null {
  if (verb.form !== "gerund" || clausal.has(tokens[verb.main]?.lemma ?? "")) return null;
  return chunks.find(({ past, preposition }) => past === verb.first && preposition === null) ?? null;
}

/** Nothing from `from` on ends or joins what stands before the verb, and the verb reports nothing ("police said"). */
const goesOnTo = (tokens: readonly Token[], from: number, { first, main }: VerbGroup): boolean =>
  !clausal.has(tokens[main]?.lemma ?? "") &&
  tokens
    .slice(from, first)
    .every(
      ({ pos, text, lower }) =>
        !/^(?:[CS]CONJ)$/.test(pos) && !/^[,;:"(]$/.test(text) && !relatives.has(lower),
    );

/**
 * "an aide to Ms Orr |who| resigned": without a comma nothing narrows a name, so the words go back to the aide.
 */
function antecedentOf(tokens: readonly Token[], relative: number, chunks: readonly Chunk[]): Chunk | null {
  const [before, nearest] = chunks
    .filter((chunk) => chunk.past <= relative && !isAge(tokens, chunk))
    .slice(-2);
  if (nearest === undefined || before === undefined) return nearest ?? before ?? null;
  const narrows = tokens[relative]?.lower === "who" && nearest.past === relative;
  const name = tokens[nearest.past - 1]?.pos === "PROPN" && nearest.preposition !== null;
  const noun = before.past === nearest.preposition && tokens[before.past - 1]?.pos === "NOUN";
  return narrows && name && noun ? before : nearest;
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

/** "Ann Holm, |16|,": a number between commas. */
const isAge = (tokens: readonly Token[], { first, past }: Chunk): boolean =>
  past === first + 1 && tokens[first]?.pos === "NUM" && isComma(tokens[first - 1]) && isComma(tokens[past]);

const isComma = (token: Token | undefined): boolean => token?.text === ",";

/** Position of the last word before `at` that is no adverb. */
function wordBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (tokens[before]?.pos === "ADV") before--;
  return before;
}

/**
 * "Ben Ode, who works at a shop, |saw| it": a comma before the verb ends the aside, and the sentence goes on with whom
 * the aside is about; null where no aside with a "who" stands before the verb.
 */
function resumedBehind(
  tokens: readonly Token[],
  group: VerbGroup,
  previous: Clause | undefined,
  chunks: readonly Chunk[],
): Chunk | null {
  const subject = previous?.subject;
  if (subject == null || previous === undefined || !isComma(tokens[wordBefore(tokens, group.first)]))
    return null;
  const relative = wordBefore(tokens, previous.verb.first);
  if (!relatives.has(tokens[relative]?.lower ?? "")) return null;
  if (isComma(tokens[relative - 1])) return subject;
  // "Carl Voss, a former aide who is named in it, |called| …"
  return (
    chunks.find(
      ({ past, preposition }) => past === subject.first - 1 && preposition === null && isComma(tokens[past]),
    ) ?? null
  );
}

/** "Kim Gray, 16, was shot", "Four hikers, a couple and two guides, were": between its commas the first is the subject. */
function headOfApposition(tokens: readonly Token[], free: readonly Chunk[], own: Chunk, verb: number): Chunk {
  const first = free.find(({ head }) => nounCategory(tokens[head]?.lemma ?? "") !== "time");
  if (first === undefined || first === own) return own;
  return isComma(tokens[first.past]) && isComma(tokens[wordBefore(tokens, verb)]) ? first : own;
}

/** Where the subject of the next finite verb begins, so that this clause does not take it for its object. */
export function subjectOfNext(
  tokens: readonly Token[],
  group: VerbGroup,
  next: VerbGroup | undefined,
  after: readonly Chunk[],
  chunks: readonly Chunk[],
): number | null {
  if (next?.form !== "finite") return null;
  const free = after.filter((chunk) => chunk.preposition === null);
  const nearest = free.at(-1);
  if (nearest === undefined || relatives.has(tokens[next.first - 1]?.lower ?? "")) return null;
  if (free.length === 1 && describedBy(tokens, group, chunks) !== null && goesOnTo(tokens, group.past, next))
    return null;
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
