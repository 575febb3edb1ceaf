import type { Story, Token } from "../../../domain/index.js";
import { areRelated, areSynonyms, isKnown, nounCategory, stem } from "../../../text/index.js";
import { announcing, type DatedEvent } from "./dated-event.js";
import type { ArgumentWords, EventWords } from "./event-words.js";

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
const leastTheme = 0.4;
const leastAlone = 0.6;
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
  const theme = overlap(a.theme, b.theme, story);
  const agent = overlap(a.agent, b.agent, story);
  const headsMeet = headsRelated(a.theme, b.theme);
  const near = theme >= leastTheme || (headsMeet && agent > 0);
  const clash = clashOf(a, b, theme, agent);
  if (clash !== null) return apart(clash, near);
  const shared = sharedWords(a, b);
  if (announcing.has(a.event.act)) return matchStatements(a, b, theme, shared);
  const named = shared.some((word) => a.names.has(word) && b.names.has(word));
  const bare = a.theme.stems.size === 0 || b.theme.stems.size === 0;
  const rare = isRare(a, b, bare, story);
  if (!named && !rare && cosine < leastCosine) return apart("they name nobody and nothing in common", near);
  const oneSided = a.agent.stems.size === 0 || b.agent.stems.size === 0;
  const score = bare ? agent * 0.7 : oneSided ? theme * 0.85 : 0.65 * theme + 0.35 * agent;
  const holds = bare ? agent >= leastAlone : theme >= (headsMeet ? leastTheme : leastAlone);
  return holds ? { same: true, score, shared } : apart("they share too little of what it was done to", false);
}

/** Nobody is named, but the story holds few such acts of such a thing. */
function isRare(a: EventWords, b: EventWords, bare: boolean, story: Story): boolean {
  const [left, right] = bare ? [a.agent, b.agent] : [a.theme, b.theme];
  if (!headsRelated(left, right)) return false;
  const weight = story.idf(stem(b.event.act)) + story.idf(stem(left.head ?? ""));
  return weight >= leastRarity * 2 * story.idf("");
}

/** A statement is known by its words: two of one speaker in one week mostly differ in them only. */
function matchStatements(a: EventWords, b: EventWords, theme: number, shared: readonly string[]): EventMatch {
  const quoted = [...a.quoted].filter((stem) => b.quoted.has(stem)).length;
  if (quoted >= 2 && quoted >= 0.6 * Math.min(a.quoted.size, b.quoted.size))
    return { same: true, score: Math.max(theme, 0.8), shared };
  return theme >= 0.75
    ? { same: true, score: theme, shared }
    : apart("they announce different things", theme >= leastTheme);
}

function clashOf(a: EventWords, b: EventWords, theme: number, agent: number): string | null {
  const [left, right] = [a.event, b.event];
  if (disjoint(a.theme.names, b.theme.names) && theme < leastAlone)
    return "they are done to different things";
  if (agent === 0 && disjoint(a.agent.names, b.agent.names)) return "different ones do them";
  if (otherGivenName(a.theme.full, b.theme.full) || otherGivenName(a.agent.full, b.agent.full))
    return "they are of two people with one last name";
  if (disjoint(a.places, b.places)) return "their places differ";
  const mark = [...a.marks, ...b.marks].find((word) => a.marks.has(word) !== b.marks.has(word));
  if (mark !== undefined) return `“${mark}” makes one of them a further act of its kind`;
  if (left.claim !== null && right.claim !== null) {
    if (left.claim.negated !== right.claim.negated) return "one of them is said not to have happened";
    if (isAhead(left) !== isAhead(right)) return "one is still to come in its source, the other has happened";
  }
  return null;
}

const isAhead = ({ claim }: DatedEvent): boolean =>
  claim !== null && /^(?:planned|future|possible|obliged)$/.test(claim.modality);

function sameAct(a: DatedEvent, b: DatedEvent): boolean {
  if (anyone.has(a.act) || anyone.has(b.act)) return false;
  if (a.act === b.act) return true;
  if (announcing.has(a.act) && announcing.has(b.act)) return true;
  if (a.noun !== null && b.noun !== null && areSynonyms(a.noun, b.noun, "noun")) return true;
  return isKnown(a.act, "verb") && isKnown(b.act, "verb") && areSynonyms(a.act, b.act, "verb");
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

/** A country and its people: "Russia", "Russian"; "Iran", "Iranian". */
const sameStart = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));

const headsRelated = (a: ArgumentWords, b: ArgumentWords): boolean =>
  a.head !== null && b.head !== null && (a.head === b.head || areRelated(a.head, b.head, "noun"));

/** Shared idf over the lighter side's, 0 to 1; synonyms count as shared. */
function overlap(a: ArgumentWords, b: ArgumentWords, story: Story): number {
  const weigh = (words: ArgumentWords): number =>
    [...words.stems].reduce((sum, stem) => sum + story.idf(stem), 0);
  const lighter = Math.min(weigh(a), weigh(b));
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
  const other = new Set([...b.agent.stems, ...b.theme.stems, ...b.places]);
  return [...new Set([...a.agent.stems, ...a.theme.stems, ...a.places])].filter((stem) => other.has(stem));
}
