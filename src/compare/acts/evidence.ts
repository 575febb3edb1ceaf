import { type EntityType, readOnce, type Story } from "../../domain/index.js";
import { areSynonyms, isKindOf } from "../../text/index.js";
import { areSpellings, compareSides, entitiesOf, isSumOf, meet } from "./participants.js";
import type { Proposition, Side } from "./proposition.js";
import { alikeActs } from "./read.js";

/**
 * Whether two propositions of a story of many sentences tell of one act, by who and what takes part in it.
 *
 * Common words say nothing against it: in a story about a strike, the strike is in every other sentence and is one
 * and the same. What counts is how many of the participants are told alike, and whether the story tells of several
 * acts of that kind that befell others: if there is one such act with this patient, it is this one.
 */
export function isOneAct(story: Story, a: Proposition, b: Proposition): boolean {
  const weight = weighParticipants(story, a, b);
  if (weight === null) return false;
  const more =
    isLight(a) || isLight(b) ? moreForLight : a.theme === null || b.theme === null ? moreForNoun : 0;
  const reaches = (least: number): boolean => weight + 1e-9 >= least + more;
  if (!reaches(leastOfOne)) return false;
  return reaches(leastOfMany) || !hasMoreOthers(story, a, b, reaches(leastOfFew) ? 2 : 0);
}

/** What the shared participants must weigh where the story tells of one such act, of two or three, of many. */
const leastOfOne = 0.6;
const leastOfFew = 1.4;
const leastOfMany = 2;
/** "use", "hold": what is done stands in the participants. */
const moreForLight = 0.6;
/** What stands around a noun may be its doer, its object or its occasion. */
const moreForNoun = 0.4;

/** What is held, begun or continued stands in the object: the verb alone does not make two acts one. */
export const lightVerbs: ReadonlySet<string> = new Set(
  "hold keep use show begin start continue include work need help face lead bring run move turn set try look find leave meet provide remain stay open pay".split(
    " ",
  ),
);
const light: ReadonlySet<string> = new Set([
  ...lightVerbs,
  ..."have take make give call send want like hear plan change follow play put lose add offer".split(" "),
]);
/** "Lund is a defendant": of somebody named it says all that there is to say. */
const isLight = ({ act, theme }: Proposition): boolean =>
  act.part !== "noun" && (light.has(act.name) || (act.name.startsWith("be ") && theme?.named !== true));

/**
 * The same with no doubt left, for what differs in a shade ("will", "could"): one word for the act, and doer and thing
 * told alike wherever both are told.
 */
export function isSurelyOneAct(story: Story, a: Proposition, b: Proposition): boolean {
  // Who tried to escape may well be told to have fled.
  if (a.standing === "attempted" || b.standing === "attempted") return false;
  if (!haveOneWord(a, b) || a.frame !== b.frame || isOneVoice(story, a, b)) return false;
  if (a.theme === null || b.theme === null || weigh(story, a.theme, b.theme) < whole) return false;
  const agents = a.agent === null || b.agent === null ? null : weighDoers(story, a.agent, b.agent);
  if (agents !== null && agents < whole * ofPronoun) return false;
  if (isLight(a) && agents === null && !meetTwice(a.theme, b.theme)) return false;
  return !hasMoreOthers(story, a, b, 0);
}

/** A place, or what is called after one, that does something is as much itself as anybody. */
const weighDoers = (story: Story, a: Side, b: Side): number =>
  a.named && b.named && sharedName(story, a, b) !== null && compareSides(story, a, b) === "same"
    ? 1
    : weigh(story, a, b);

/** "production of the Lyra": it is told by two words, and both agree. */
const meetTwice = (a: Side, b: Side): boolean => [...a.stems].filter((word) => b.stems.has(word)).length > 1;

const whole = 0.75;

const haveOneWord = (a: Proposition, b: Proposition): boolean =>
  a.act.name === b.act.name || areSynonyms(a.act.name, b.act.name, "verb", 1);

/** What one source says twice in other words is no conflict, unless it lets two speakers say it. */
const isOneVoice = ({ documents }: Story, { document, claim }: Proposition, other: Proposition): boolean => {
  if (document !== other.document) return false;
  const [one, two] = [claim, other.claim].map(({ attribution }) =>
    attribution === null ? null : documents[document]?.attributions[attribution]?.speaker.name,
  );
  return one === null || two === null || one === two;
};

/** The weight of what takes part in both; null where what it is done to is not told alike. */
function weighParticipants(story: Story, a: Proposition, b: Proposition): number | null {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  const taken = new Set<Side>();
  let sum = 0;
  let core = false;
  for (const own of left) {
    let best: { other: Side; weight: number } | null = null;
    for (const other of right) {
      if (taken.has(other)) continue;
      const weight = weigh(story, own, other);
      if (weight > (best?.weight ?? 0)) best = { other, weight };
    }
    if (best === null) continue;
    taken.add(best.other);
    sum += best.weight;
    if (isCore(a, b, own) && isCore(b, a, best.other)) core = true;
  }
  return core ? sum : null;
}

/**
 * What it befalls; of a noun, and where nothing is told that it befalls, whoever else takes part. The subject of a verb
 * without an object may be the other's doer: "Dragan conceded", "Dragan conceded defeat".
 */
const isCore = ({ act, theme, agent }: Proposition, other: Proposition, side: Side): boolean =>
  theme === null || act.part === "noun" || side === theme || (other.frame === "subject" && side === agent);

const sidesOf = ({ agent, theme, loose }: Proposition): Side[] => {
  const sides: Side[] = [];
  for (const side of [theme, agent, ...loose])
    if (side !== null && !side.vague && !sides.some(({ tokens }) => tokens[0] === side.tokens[0]))
      sides.push(side);
  return sides;
};

/** 0 where they are not told alike; a person or a body counts 1, a thing a little less, a place half. */
function weigh(story: Story, a: Side, b: Side): number {
  if (a.amount === "part" || b.amount === "part") return 0;
  const likeness = compareSides(story, a, b);
  if (likeness === "open" && areAnyOnePerson(a, b)) return 0.4;
  if (likeness !== "same") return 0;
  return weighTold(story, a, b) * (a.resolved || b.resolved ? ofPronoun : 1);
}

/** A pronoun is read as the likeliest of those told before it. */
const ofPronoun = 0.75;

function weighTold(story: Story, a: Side, b: Side): number {
  const name = sharedName(story, a, b);
  if (name !== null && (a.named || b.named)) return name === "place" || name === "nationality" ? 0.5 : 1;
  if (a.named && b.named && areSpellings(entitiesOf(story), a, b)) return 1;
  if (isAnother(a) !== isAnother(b)) return 0.3;
  if (a.named !== b.named && isCalled(a, b)) return 0.8;
  if (isSumOf(a.head, b.head)) return 0.8;
  if (!headsAlike(a, b)) return 0.3;
  const kind = a.gist.category;
  if (kind === "time" || kind === "quantity" || kind === "relation") return 0.2;
  if (kind === "location") return 0.5;
  return areApartByModifiers(a, b) || areOneAndMany(a, b) ? 0.4 : 0.8;
}

/** "the caretaker, Yusuf Darr": the noun that the one is told by stands beside the other's name. */
const isCalled = (a: Side, b: Side): boolean =>
  a.named ? a.nouns.has(b.gist.stem) : b.nouns.has(a.gist.stem);

/** "the man", "the suspect". */
const areAnyOnePerson = (a: Side, b: Side): boolean =>
  !a.plural && !b.plural && a.gist.category === "person" && b.gist.category === "person";

/** "a vessel", "two vessels": the one may be any of the others. People are told one by one and together. */
const areOneAndMany = (a: Side, b: Side): boolean =>
  a.plural !== b.plural &&
  !a.named &&
  !b.named &&
  a.gist.category !== "person" &&
  a.gist.category !== "group";

/** "another trawler", "the other pirates": not those told before. */
const isAnother = ({ modifiers }: Side): boolean =>
  ["another", "other", "second", "further"].some((word) => modifiers.has(word));

const headsAlike = (a: Side, b: Side): boolean =>
  a.head === b.head ||
  areSynonyms(a.head, b.head, "noun") ||
  isKindOf(a.head, b.head, "noun", 1) ||
  isKindOf(b.head, a.head, "noun", 1);

function sharedName(story: Story, a: Side, b: Side): EntityType | null {
  const table = entitiesOf(story);
  let found: EntityType | null = null;
  for (const id of a.entities)
    if (b.entities.has(id)) {
      const type = table.get(id)?.type ?? "other";
      if (type === "person" || type === "organisation" || type === "other") return type;
      found = type;
    }
  return found;
}

/** "a full patch", "a temporary fix": both are told more closely, and not in one word alike. */
function areApartByModifiers(a: Side, b: Side): boolean {
  const [one, two] = [a.gist.closer, b.gist.closer];
  return one.size > 0 && two.size > 0 && !meet(one, two);
}

/**
 * Whether the story tells of more than so many acts of this kind besides: done to another thing of the sort ("a second
 * trawler"), or to this one by others, on another day, or from another side.
 */
function hasMoreOthers(story: Story, a: Proposition, b: Proposition, most: number): boolean {
  if (a.theme === null || b.theme === null) return false;
  const seen: Proposition[] = [];
  for (const other of othersOf(story, a)) {
    if (other === b || !isOtherAct(story, b, other)) continue;
    if (seen.some((known) => !isOtherAct(story, known, other))) continue;
    seen.push(other);
    if (seen.length > most) return true;
  }
  return false;
}

/** By what is done, and to whom by whom. */
const othersKnown = readOnce((_story: Story) => new Map<string, readonly Proposition[]>());
/** So many acts of a kind that are not this one are looked through. */
const mostOthers = 24;

function othersOf(story: Story, own: Proposition): readonly Proposition[] {
  const { act, theme, agent } = own;
  const key = `${act.name} ${act.levels} ${theme?.gist.number} ${agent?.gist.number}`;
  const known = othersKnown(story);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = new Set<Proposition>();
  for (const other of alikeActs(story, own)) {
    if (other !== own && isOtherAct(story, own, other)) found.add(other);
    if (found.size === mostOthers) break;
  }
  const others = [...found];
  known.set(key, others);
  return others;
}

function isOtherAct(story: Story, own: Proposition, other: Proposition): boolean {
  if (own.theme === null || other.theme === null || other.theme.vague) return false;
  const likeness = compareSides(story, own.theme, other.theme);
  if (likeness === "other") return headsAlike(own.theme, other.theme);
  if (areOneAndMany(own.theme, other.theme)) return true;
  return (
    likeness === "same" &&
    own.agent !== null &&
    other.agent !== null &&
    compareSides(story, own.agent, other.agent) === "other"
  );
}
