import { type Entity, type EntityType, readOnce, type Story } from "../../domain/index.js";
import { isKin } from "../../lexicon/offices.js";
import { areRelated, isKindOf, isWithinEdits, nounCategory, parsePerson } from "../../text/index.js";
import { mayActAs } from "../lexicon/bodies.js";
import { areContrasted } from "../lexicon/contrasts.js";
import type { Side } from "./proposition.js";

/** Whether two sides can be the same one: they are, they may be, they are not. */
export type Likeness = "same" | "open" | "other";

export const entitiesOf = readOnce((story: Story): ReadonlyMap<string, Entity> => {
  return new Map(story.entities.entities.map((entity) => [entity.id, entity]));
});

/** Nouns for anything that an earlier sentence named: they fit whatever the other source calls it. */
const general =
  /^(?:deal|plan|move|proposal|measure|offer|bid|decision|project|scheme|matter|issue|case|incident|event|act|action|step|agreement|thing|site|area|building|facility|property|structure|vehicle|item|object|group|company|firm|body|team|side|party)$/;

/** Answers that are kept of one side; a side that meets more others is "police", and is asked anew. */
const mostAnswers = 100;

export function compareSides(story: Story, a: Side, b: Side): Likeness {
  if (a.vague || b.vague) return "open";
  const { answers } = a.gist;
  const before = answers.get(b.gist.number);
  if (before !== undefined) return before;
  const likeness = judge(story, a, b);
  if (answers.size < mostAnswers) answers.set(b.gist.number, likeness);
  return likeness;
}

function judge(story: Story, a: Side, b: Side): Likeness {
  const table = entitiesOf(story);
  const shared = meet(a.entities, b.entities);
  const apart = !shared && namesApart(table, a, b);
  if (apart) return "other";
  if (isSumOf(a.head, b.head)) return "same";
  if (a.amount === "none" || b.amount === "none") return withNothing(a, b);
  if (isRelation(table, a, b) || isRelation(table, b, a)) return "other";
  if (a.named && b.named && areSpellings(table, a, b)) return "same";
  if (a.named && b.named) return shared ? "same" : sharesNoun(a, b) ? "same" : "other";
  if (areContrasted(a.modifiers, b.modifiers)) return "other";
  if (headsMeet(a, b)) return "same";
  if (isOwnersThing(a, b) || isOwnersThing(b, a)) return "other";
  if (shared || sharesNoun(a, b)) return "same";
  if (a.named !== b.named) return fitsName(table, a.named ? a : b, a.named ? b : a) ? "open" : "other";
  if (mayActAs(a.head, b.head)) return "open";
  if (general.test(a.head) || general.test(b.head)) return "open";
  return bothPeople(a.head, b.head) && (isAnyPerson(a.head) || isAnyPerson(b.head)) ? "open" : "other";
}

const headsMeet = (a: Side, b: Side): boolean =>
  a.head === b.head || a.gist.stem === b.gist.stem || areRelated(a.head, b.head, "noun");

/** "the dictator", "the dictator's brother". */
const isOwnersThing = (owner: Side, thing: Side): boolean =>
  thing.modifiers.has("'s") &&
  !owner.modifiers.has("'s") &&
  thing.nouns.has(owner.gist.stem) &&
  !thing.named &&
  nounCategory(owner.head) === nounCategory(thing.head);

/** "Lund", "Lund's brother". */
const isRelation = (table: ReadonlyMap<string, Entity>, owner: Side, other: Side): boolean =>
  owner.named &&
  !other.named &&
  other.modifiers.has("'s") &&
  isKin(other.head) &&
  [...owner.entities].some((id) => table.get(id)?.type === "person" && other.entities.has(id));

const currency =
  /^(?:dollar|euro|pound|yen|rupee|franc|rouble|ruble|peso|krone|krona|yuan|rand|shilling|cent|penny)$/;

/** "a ransom", "two million dollars": what is paid is told by its kind or by its amount. */
export const isSumOf = (a: string, b: string): boolean =>
  (currency.test(a) && (nounCategory(b) === "possession" || b === "fine")) ||
  (currency.test(b) && (nounCategory(a) === "possession" || a === "fine"));

function sharesNoun(a: Side, b: Side): boolean {
  for (const noun of a.nouns) if (noun.length > 2 && b.nouns.has(noun)) return true;
  return false;
}

/** "No weapon" denies a knife; it does not deny a wallet. */
function withNothing(a: Side, b: Side): Likeness {
  const [none, some] = a.amount === "none" ? [a, b] : [b, a];
  if (a.amount === b.amount) return headsMeet(a, b) ? "same" : "other";
  return headsMeet(none, some) || isKindOf(some.head, none.head, "noun", 4) ? "same" : "other";
}

/** Each has names of one sort, they share none, and none belongs to the other's. */
function namesApart(table: ReadonlyMap<string, Entity>, a: Side, b: Side): boolean {
  if (a.entities.size === 0 || b.entities.size === 0 || areSpellings(table, a, b)) return false;
  // The firm and its head are one voice; two of its people are two.
  const people = [...a.entities, ...b.entities].every((id) => table.get(id)?.type === "person");
  if (!people && meet(a.gist.voices, b.gist.voices)) return false;
  return [...a.entities].some((id) =>
    [...b.entities].some((other) => sameSort(table.get(id)?.type, table.get(other)?.type)),
  );
}

/** "Yusuf Darr" and "Yusuf Dar": one given name, and a surname that one of the two has misspelt. */
export function areSpellings(table: ReadonlyMap<string, Entity>, a: Side, b: Side): boolean {
  const people = [a, b].flatMap(({ entities }) =>
    [...entities].flatMap((id) =>
      table.get(id)?.type === "person" ? parsePerson(table.get(id)?.label ?? "") : [],
    ),
  );
  const [one, other] = people;
  return (
    people.length === 2 &&
    one !== undefined &&
    other !== undefined &&
    one.given[0] !== undefined &&
    one.given[0] === other.given[0] &&
    one.given[0].length > 2 &&
    isWithinEdits(one.last, other.last, 1)
  );
}

export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

const sameSort = (a: EntityType | undefined, b: EntityType | undefined): boolean =>
  a === undefined ||
  b === undefined ||
  a === b ||
  a === "other" ||
  b === "other" ||
  (isPlace(a) && isPlace(b));

const isPlace = (type: EntityType): boolean => type === "place" || type === "nationality";

/** "Ostara" may be the company, "Dragan" the minister; neither is the fire. */
function fitsName(table: ReadonlyMap<string, Entity>, named: Side, common: Side): boolean {
  const type = [...named.entities].map((id) => table.get(id)?.type)[0] ?? "other";
  const category = nounCategory(common.head);
  if (type === "person") return category === "person" || category === null;
  if (type === "place" || type === "nationality")
    return category === "location" || category === "group" || category === "person" || category === "object";
  return category !== "time" && category !== "attribute";
}

const isAnyPerson = (head: string): boolean =>
  /^(?:victim|suspect|person|resident|local|defendant|attacker|member|staff|crew|party|team|group)$/.test(
    head,
  );

const bothPeople = (a: string, b: string): boolean =>
  [a, b].every((head) => /^(?:person|group)$/.test(nounCategory(head) ?? ""));
