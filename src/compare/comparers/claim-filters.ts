import type { Claim, ClaimRef, Phrase, Story } from "../../domain/index.js";
import { areSynonyms, stem } from "../../text/index.js";
import { namesClash } from "../align/anchors.js";
import type { ClaimAlignment } from "../align/claims.js";

const pronoun =
  /^(?:i|you|he|him|she|her|it|we|us|they|them|who|which|that|this|some|others?|those|these|one|someone)$/i;

/** True for a phrase that names nobody by itself. */
export const isVague = (phrase: Phrase | null): boolean => phrase === null || pronoun.test(phrase.words);

/** Whoever does it, by name; in the passive only where "by" names one. */
export const doerOf = ({ claim }: ClaimRef): Phrase | null =>
  claim.passive ? (claim.complements.find((phrase) => phrase.preposition === "by") ?? null) : claim.subject;

/** Two named doers that share nothing are two actors; "he" or "the group" may be anyone. */
export function doersMatch({ a, b, agent }: ClaimAlignment): boolean {
  return agent > 0 || !isNamed(doerOf(a)) || !isNamed(doerOf(b));
}

/** Ends in a name: its last word is written with a capital. */
const isNamed = (phrase: Phrase | null): boolean =>
  !isVague(phrase) && /\p{Lu}[^\s]*$/u.test(phrase?.words ?? "");

/** Shared idf from which what it is done to makes two acts one. */
const leastPatient = 2;
/** Without a shared doer the patient must be rare or share several words. */
const leastAlone = 6;
/** Where the patient shares less, the verb must be rare beside it. */
const leastWithVerb = 5;

/**
 * The same act on the same thing: the heads of what it is done to are one word or synonyms, they share rare
 * words or the verb is rare, and no two phrases with one preposition name different things
 * ("left no room for ambiguity", "leaves little room for compromise").
 */
export function isSameAct(alignment: ClaimAlignment): boolean {
  const { a, b, patient, agent, verb, relation } = alignment;
  if (patient === 0 || !doersMatch(alignment)) return false;
  const [left, right] = [themeOf(a.claim), themeOf(b.claim)];
  if ((left === null) !== (right === null)) return false;
  if (left !== null && right !== null && (!headsMatch(left, right) || namesClash(left, right))) return false;
  if (clashingComplements(a.claim, b.claim)) return false;
  if (agent > 0 && patient >= leastPatient) return true;
  return relation === "same" && (patient >= leastAlone || (left !== null && patient + verb >= leastWithVerb));
}

/** What the act happens to: the object, or the subject of a verb without one. */
export const themeOf = (claim: Claim): Phrase | null =>
  claim.passive ? claim.subject : (claim.object ?? claim.subject);

/** One word, synonyms, or a name and its numbered version ("IE", "IE6"). */
export const headsMatch = (a: Phrase, b: Phrase): boolean =>
  stem(a.head) === stem(b.head) ||
  areSynonyms(a.head, b.head, "noun") ||
  withoutNumber(a.head) === withoutNumber(b.head);

const withoutNumber = (head: string): string => head.toLowerCase().replace(/(?<=\p{L})\d+$/u, "");

/** Prepositions that say what the act is about; "in" and "on" mostly say where and when. */
const telling: ReadonlySet<string> = new Set(["for", "with", "against", "as", "to", "from", "of"]);

function clashingComplements(a: Claim, b: Claim): boolean {
  return a.complements.some((phrase) => {
    if (!telling.has(phrase.preposition ?? "")) return false;
    const others = b.complements.filter((other) => other.preposition === phrase.preposition);
    return (
      others.length > 0 &&
      !isVague(phrase) &&
      others.every((other) => !isVague(other) && !headsMatch(phrase, other))
    );
  });
}

const openers: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "whether",
  "would",
  "until",
  "before",
  "why",
  "how",
]);

/** Conditions, questions and purposes assert nothing. */
export function isConditional(story: Story, { document, claim }: ClaimRef): boolean {
  const tokens = story.documents[document]?.sentences[claim.sentence]?.tokens ?? [];
  if (tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?") return true;
  for (let i = Math.max(0, claim.tokens[0] - 3); i < (claim.verb?.token ?? 0); i++)
    if (openers.has(tokens[i]?.lower ?? "")) return true;
  return claim.verb?.form === "infinitive" && claim.modality === "fact";
}
