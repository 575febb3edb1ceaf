import { areRelated, areSynonyms } from "../../../text/index.js";
import type { Fact } from "./fact.js";
import { verbOf } from "./proposition.js";

/**
 * What is told of those counted, as far as it shows that two counts are of two things: a school has 400 pupils and
 * loses 30 of them.
 */
export function arePredicatedApart(a: Fact, b: Fact): boolean {
  const [one, other] = [verbOf(a), verbOf(b)];
  if (one === null || other === null || one === other || areRelated(one, other, "verb")) return false;
  if (areSynonyms(one, other, "verb")) return false;
  return isHeldAgainst(a, b) || isHeldAgainst(b, a);
}

const isHeldAgainst = (all: Fact, some: Fact): boolean =>
  isHeld(all) &&
  !isTheirs(some) &&
  (isStruck(some) ||
    (some.acts === true && some.mention.value < all.mention.value && isTelling(verbOf(some) ?? "")));

/** "Moved in with their three children": all that they have, whatever is told of them. */
export const isTheirs = ({ mention, sentence }: Fact): boolean =>
  /^(?:his|her|their|its)$/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "");

const holding = /^(?:have|own|possess|hold|house|contain|keep)$/;
/** Verbs whose object may be all that there are: a school teaches its pupils, whoever scored has the goals. */
const membership =
  /^(?:be|teach|serve|employ|host|run|operate|comprise|include|cover|use|need|carry|seat|bring|count|see|find|put|know|say|sing|work|reach|get|take|make|give|keep|want|live|fill|score|win|earn|gain|collect|build|write|publish)$/;
const isTelling = (verb: string): boolean => !holding.test(verb) && !membership.test(verb);

/** All that there are: "has 12,000 sheep", "a cellar with 90 bicycles". */
const isHeld = (fact: Fact): boolean =>
  fact.outcome === null &&
  fact.mention.role !== "agent" &&
  holding.test(verbOf(fact) ?? "") &&
  !isTelling(verbOf(fact) ?? "");

/** Something is done to those counted. */
const isStruck = (fact: Fact): boolean =>
  fact.mention.role === "patient" && fact.acts !== true && isTelling(verbOf(fact) ?? "");
