import type { Story, Token } from "../../../domain/index.js";
import { areRelated, areSynonyms, nounCategory, stem } from "../../../text/index.js";
import { weigherBy } from "../../align/weigh.js";
import { areSameAct } from "../../lexicon/near-acts.js";
import { announcing } from "./dated-act.js";
import { type DatedEvent, isAhead } from "./dated-event.js";
import type { ArgumentWords, EventWords } from "./event-words.js";
import { happensOnce } from "./once.js";

/** How much two dated acts look like one, or why they are not compared. */
export type EventMatch =
  | { readonly same: true; readonly score: number; readonly shared: readonly string[] }
  /** `reason` null where the two have too little in common for an editor to ask. */
  | { readonly same: false; readonly reason: string | null };

/** Acts so frequent in any story that two of them are rarely one. */
const anyone: ReadonlySet<string> = new Set(
  (
    "say tell add report note ask claim speak comment reply write post tweet quote cite explain describe " +
    "be have do get make take come go give put let see know think want become seem continue keep try use " +
    "remain follow include expect call"
  ).split(" "),
);

/** Least share of the lighter argument's weight that both hold. */
const leastPatient = 0.4;
const leastAlone = 0.6;
/** Both of two must meet again, or all but a word of them. */
const leastMutual = 0.75;
const leastAround = 0.3;
/** Similarity of the sentences that stands in for a shared name. */
const leastCosine = 0.3;

/** Weight of act and thing, of the highest there is, that makes an unnamed act one of its kind in the story. */
const leastRarity = 0.55;

const apart = (reason: string, near: boolean): EventMatch => ({ same: false, reason: near ? reason : null });

/**
 * Whether two dated acts are one: the same or a synonymous verb (or the noun made from it), done to the same
 * thing by the same ones. Alike is not the same: other names, other places, "another", "again", a plan against
 * a deed each make two acts of it, and that is said.
 */
export function matchEvents(a: EventWords, b: EventWords, cosine: number, story: Story): EventMatch {
  if (!sameAct(a.event, b.event)) return { same: false, reason: null };
  const mutual = reciprocal.has(a.event.act);
  const [own, other] = mutual ? [union(a), union(b)] : [a.patient, b.patient];
  const around = overlap(a.around, b.around, story);
  // A pronoun names nobody; then the rest of the clause has to.
  const unnamed = own.stems.size === 0 || other.stems.size === 0;
  const patient = unnamed ? around : overlap(own, other, story);
  const agent = overlap(a.agent, b.agent, story);
  const headsMeet = !unnamed && headsRelated(own, other);
  const near = patient >= leastPatient || (headsMeet && agent > 0);
  const clash = clashOf(a, b, patient, agent, mutual);
  if (clash !== null) return apart(clash, near);
  const shared = sharedWords(a, b);
  if (announcing.has(a.event.act) && (a.event.statement || b.event.statement || sharesQuotation(a, b)))
    return matchStatements(a, b, patient, shared);
  const named = shared.some((word) => a.names.has(word) && b.names.has(word));
  if (!named && cosine < leastCosine && !(headsMeet && isRare(a, b, story)))
    return apart("they name nobody and nothing in common", near);
  const active = !mutual && a.agent.stems.size > 0 && b.agent.stems.size > 0;
  const score = active ? 0.6 * patient + 0.3 * agent + 0.1 * around : 0.85 * patient + 0.15 * around;
  if (!happensOnce(a.event.act) && !circumstancesMeet(a, b, story))
    return apart("they are told of other circumstances", near);
  const least = mutual ? leastMutual : headsMeet ? leastPatient : leastAlone;
  return patient >= least
    ? { same: true, score, shared }
    : apart("they share too little of what it was done to", false);
}

/** Acts that recur are told apart by what stands around them: "scored against Norway", "heard from the doctor". */
function circumstancesMeet({ around: a }: EventWords, { around: b }: EventWords, story: Story): boolean {
  if (a.head === null || b.head === null) return true;
  if (a.names.size > 0 && b.names.size > 0) return !disjoint(a.names, b.names);
  return headsRelated(a, b) || overlap(a, b, story) >= leastAround;
}

/** Acts of two on each other: "A met B" is "B met A". */
const reciprocal: ReadonlySet<string> = new Set(
  "meet marry fight play face divorce talk negotiate".split(" "),
);

function union({ agent, patient }: EventWords): ArgumentWords {
  return {
    byStem: new Map([...agent.byStem, ...patient.byStem]),
    stems: new Set([...agent.stems, ...patient.stems]),
    names: new Set([...agent.names, ...patient.names]),
    full: new Map([...agent.full, ...patient.full]),
    voices: new Set([...agent.voices, ...patient.voices]),
    numbers: new Set(),
    head: agent.head ?? patient.head,
  };
}

/** Nobody is named, but the story holds few such acts of such a thing. */
function isRare(a: EventWords, b: EventWords, story: Story): boolean {
  const weight = story.idf(stem(b.event.act)) + story.idf(stem(a.patient.head ?? ""));
  return weight >= leastRarity * 2 * story.idf("");
}

function sharesQuotation(a: EventWords, b: EventWords): boolean {
  const shared = [...a.quoted].filter((stem) => b.quoted.has(stem)).length;
  return shared >= 2 && shared >= 0.6 * Math.min(a.quoted.size, b.quoted.size);
}

/** A statement is known by its words: two of one speaker in one week mostly differ in them only. */
function matchStatements(
  a: EventWords,
  b: EventWords,
  content: number,
  shared: readonly string[],
): EventMatch {
  if (sharesQuotation(a, b)) return { same: true, score: Math.max(content, 0.8), shared };
  return content >= 0.75
    ? { same: true, score: content, shared }
    : apart("they announce different things", content >= leastPatient);
}

function clashOf(
  a: EventWords,
  b: EventWords,
  patient: number,
  agent: number,
  mutual: boolean,
): string | null {
  if (areNamesApart(a.patient, b.patient) && !mutual && patient < leastAlone)
    return "they are done to different things";
  if (agent === 0 && !mutual && (areNamesApart(a.agent, b.agent) || areOtherPeople(a.agent, b.agent)))
    return "different ones do them";
  return circumstancesClash(a, b);
}

/** What makes two acts of one that would pass for one by their words: another place, "another", a plan against a deed. */
export function circumstancesClash(a: EventWords, b: EventWords): string | null {
  const [left, right] = [a.event, b.event];
  if (otherGivenName(a.patient.full, b.patient.full) || otherGivenName(a.agent.full, b.agent.full))
    return "they are of two people with one last name";
  if (disjoint(a.patient.numbers, b.patient.numbers)) return "they count differently";
  if (disjoint(a.places, b.places)) return "their places differ";
  if (isFirstAndLast(a.marks, b.marks) || isFirstAndLast(b.marks, a.marks))
    return "one is the first and the other the last of its kind";
  const mark = [...a.marks, ...b.marks].find(
    (word) => !/^(?:first|last)$/.test(word) && a.marks.has(word) !== b.marks.has(word),
  );
  if (mark !== undefined) return `“${mark}” makes one of them a further act of its kind`;
  if (left.claim !== null && right.claim !== null) {
    if (left.claim.negated !== right.claim.negated) return "one of them is said not to have happened";
    if ((isAhead(left) && hasHappened(right)) || (isAhead(right) && hasHappened(left)))
      return "one is still to come in its source, the other has happened";
  }
  return null;
}

const isFirstAndLast = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.has("first") && other.has("last") && !one.has("last") && !other.has("first");

/** "opens in May" is a plan or a habit, not yet a deed. */
export const hasHappened = (event: DatedEvent): boolean =>
  !isAhead(event) && event.claim?.verb?.past === true;

/** What two acts that are told as one share, by stem. */
export const sharedOf = (a: EventWords, b: EventWords): readonly string[] => sharedWords(a, b);

/** Two such acts are not one for their verb. */
export const saysLittle = (act: string): boolean => anyone.has(act);

function sameAct(a: DatedEvent, b: DatedEvent): boolean {
  if (anyone.has(a.act) || anyone.has(b.act)) return false;
  if (announcing.has(a.act) && announcing.has(b.act)) return true;
  if (a.noun !== null && b.noun !== null && areSynonyms(a.noun, b.noun, "noun")) return true;
  return areSameAct(a.act, b.act);
}

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 &&
  b.size > 0 &&
  ![...a].some((name) => b.has(name) || [...b].some((other) => sameStart(name, other)));

/** "Jan Novak", "Petr Novak"; not "J. Novak", nor "President Novak" beside "Jan Novak". */
function otherGivenName(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  for (const [last, given] of a) {
    const other = b.get(last);
    if (other !== undefined && other !== given && isGiven(given) && isGiven(other) && given[0] !== other[0])
      return true;
  }
  return false;
}

const isGiven = (word: string): boolean => /^[a-z]{2,}$/.test(word) && nounCategory(word) !== "person";

/** Each has names, they share none, and none speaks for the other: a spokeswoman is her ministry is its country. */
export const areNamesApart = (a: ArgumentWords, b: ArgumentWords): boolean =>
  disjoint(a.names, b.names) && ![...a.voices].some((voice) => b.voices.has(voice));

/** "the bishop", "the minister", neither of them named. */
export const areOtherPeople = (one: ArgumentWords, other: ArgumentWords): boolean =>
  one.head !== null &&
  other.head !== null &&
  one.names.size === 0 &&
  other.names.size === 0 &&
  one.head !== other.head &&
  [one.head, other.head].every((head) => nounCategory(head) === "person") &&
  !areRelated(one.head, other.head, "noun");

/** A country and its people: "Russia", "Russian"; "Iran", "Iranian". */
const sameStart = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));

const headsRelated = (a: ArgumentWords, b: ArgumentWords): boolean =>
  a.head !== null && b.head !== null && (a.head === b.head || areRelated(a.head, b.head, "noun"));

/** Shared idf over the lighter side's, 0 to 1; synonyms count as shared. */
function overlap(a: ArgumentWords, b: ArgumentWords, story: Story): number {
  const weigh = weigherBy(story.idf);
  const lighter = Math.min(weigh(a.stems), weigh(b.stems));
  if (lighter === 0) return 0;
  let shared = 0;
  for (const [stem, token] of a.byStem)
    if (b.stems.has(stem)) shared += story.idf(stem);
    else if (token.pos === "NOUN" && hasSynonym(token, b)) shared += story.idf(stem) * 0.8;
  return Math.min(1, shared / lighter);
}

function hasSynonym(token: Token, words: ArgumentWords): boolean {
  for (const other of words.byStem.values())
    if (other.pos === "NOUN" && areSynonyms(token.lemma, other.lemma, "noun")) return true;
  return false;
}

function sharedWords(a: EventWords, b: EventWords): string[] {
  const other = new Set([...b.agent.stems, ...b.patient.stems, ...b.around.stems]);
  return [...new Set([...a.agent.stems, ...a.patient.stems, ...a.around.stems])].filter((stem) =>
    other.has(stem),
  );
}
