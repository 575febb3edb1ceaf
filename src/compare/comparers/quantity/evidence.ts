import { nounCategory } from "../../../text/index.js";
import { scoreAge } from "./ages.js";
import { alike } from "./compatibility.js";
import { isOneSided } from "./contrasts.js";
import { inOtherCurrency } from "./currencies.js";
import type { Fact } from "./fact.js";
import { isFarApart, type Likeness, loneScore, scoreLength, scoreMeasure } from "./measured.js";
import { countsAnybody, outcomeOfNoun } from "./outcomes.js";
import { arePredicatedApart } from "./predicates.js";
import { matchProposition, type PropositionMatch, scoreProposition, verbOf } from "./proposition.js";
import { scoreRank } from "./ranks.js";
import { scoreResult } from "./results.js";
import { areTwoKinds, isPerson, isSomeOnly, isVagueThing, matchThings, narrowedApart } from "./things.js";
import { exclude, isWantingOf } from "./verb-classes.js";

type Idf = (stem: string) => number;

/** How surely two amounts are of one thing; a reason where they only look so; null where they do not. */
export function scoreOf(a: Fact, b: Fact, likeness: Likeness, idf: Idf): number | string | null {
  const { cosine } = likeness;
  const [left, right] = [a.mention, b.mention];
  switch (left.dimension) {
    case "count":
      return scoreCounts(a, b, likeness, idf);
    case "magnitude":
      // Agencies differ by tenths; a whole step is another shock.
      return a.thing === b.thing
        ? 0.6 - (Math.abs(left.value - right.value) > 1 ? 0.3 : 0) + cosine / 2
        : null;
    case "calibre":
      return cosine >= 0.1 ? 0.7 : null;
    case "age":
      return scoreAge(a, b, cosine, idf);
    case "money":
      if (left.unit === right.unit) return scoreMeasure(a, b, likeness, idf);
      // The number itself says that it is one sum.
      if (inOtherCurrency(left, right)) return raise(0.15, scoreMeasure(a, b, likeness, idf));
      return cosine >= alike ? "they are in different currencies" : null;
    case "times":
      return matchProposition(a, b, idf).sameVerb ? raise(0.2, scoreMeasure(a, b, likeness, idf)) : null;
    case "rank":
      return scoreRank(a, b, cosine, idf);
    case "score":
      return scoreResult(a, b, cosine, idf);
    case "length":
      return scoreLength(a, b, likeness, idf);
    default:
      return left.unit === right.unit ? scoreMeasure(a, b, likeness, idf) : null;
  }
}

const raise = (by: number, score: number | null): number | null => (score === null ? null : score + by);

/** "Needed five sets to win" tells how many it took. */
const tries = /^(?:set|game|match|round|attempt|try|ballot|hole|shot|lap|frame)$/;

/** Where most words agree, the kinds may be two words for one. */
const sameWording = 0.6;

function scoreCounts(a: Fact, b: Fact, { cosine, matter }: Likeness, idf: Idf): number | string | null {
  const [left, right] = [a.mention, b.mention];
  if (a.measure === "population" || b.measure === "population") return a.measure === b.measure ? 0.6 : null;
  const ofOneWhole = areOfOneWhole(a, b);
  const things =
    ofOneWhole || isNamedAmong(a, b) || isNamedAmong(b, a) ? "same" : matchThings(a.thing, b.thing);
  if (a.outcome?.human === true && b.outcome?.human === true)
    return scoreOutcomes(a, b, cosine, things, matchProposition(a, b, idf));
  if (things === "other" || things === "part") return null;
  if (countsAnybody(a.thing) && (a.outcome?.human ?? false) !== (b.outcome?.human ?? false) && cosine < alike)
    return null;
  if (a.outcome !== null && b.outcome !== null && a.outcome.name !== b.outcome.name)
    return cosine >= alike ? "they tell of different things that happened" : null;
  if (isAllAboard(a, b) || isAllAboard(b, a)) return "one counts only the passengers";
  if (isPredicatedApart(a, b)) return "they tell different things of those that they count";
  if (things === "same" && (isNarrowed(a, b) || isNarrowed(b, a))) return "one counts only some of them";
  // "Not one record was lost": one is as often told as none.
  if (Math.min(left.value, right.value) > 1 && isFarApart(left, right) && cosine < sameWording) return null;
  const match = matchProposition(a, b, idf);
  if (
    exclude(left.frame, right.frame) ||
    (isWantingOf(left.frame, right.frame) && !tries.test(a.thing ?? ""))
  )
    return "they tell of different things done";
  if (arePredicatedApart(a, b) && cosine < 0.7) return "they tell different things of those that they count";
  if (areTwoKinds(a, b) && cosine < sameWording) return "they count two kinds";
  if ((a.outcome?.name === "seat") !== (b.outcome?.name === "seat"))
    return "one counts places, the other those who fill them";
  let score = scoreProposition(match, cosine) + (ofOneWhole ? 0.4 : things === "same" ? 0.25 : 0.15);
  if (isVague(a) || isVague(b)) score -= match.otherVerb ? 0.4 : 0.25;
  if (narrowedApart(a, b)) score -= 0.2;
  else if (left.modifiers.some((word) => right.modifiers.includes(word))) score += 0.1;
  if (isSingle(a) !== isSingle(b)) score -= 0.15;
  if ((a.outcome?.human ?? false) !== (b.outcome?.human ?? false) && cosine < alike) score -= 0.3;
  if (left.hedge === "vague" || right.hedge === "vague") score -= 0.1;
  // Those who do one thing are not those to whom another is done.
  const isOther = match.subject === "apart" || (match.otherVerb && match.otherRole);
  return matter && !isOther ? Math.max(score, loneScore) : score;
}

/** "seven F-16s", "12 F-16 jets": the noun of the one narrows the noun of the other, and is no people's name. */
const isNamedAmong = ({ thing }: Fact, { mention: { modifiers } }: Fact): boolean =>
  thing !== null && /[\d-]/.test(thing) && modifiers.includes(thing);

/** "4,300 foreign students" among "21,000 students": the smaller number counts some of the larger. */
const isNarrowed = (part: Fact, whole: Fact): boolean =>
  part.mention.value < whole.mention.value &&
  part.mention.modifiers.some((word) => isOneSided(word) || unfilled.test(word)) &&
  whole.mention.modifiers.length === 0 &&
  part.outcome === null &&
  whole.outcome === null;

/** "Three open seats" of nine: nothing else is said of those that are not. */
const unfilled = /^(?:open|vacant|empty|contested|undecided|unfilled|unoccupied)$/;

/** Twelve were treated, forty were at the scene or fought the fire: nothing befell those. */
const isPredicatedApart = (a: Fact, b: Fact): boolean => {
  const [struck, other] = a.outcome?.human === true ? [a, b] : [b, a];
  return struck.outcome?.human === true && other.outcome === null && isPresence(other);
};

function isPresence({ claim, sentence }: Fact): boolean {
  const verb = claim?.verb;
  if (verb === undefined || verb === null) return false;
  if (presence.test(verb.lemma)) return true;
  const next = sentence.tokens.find((token) => token.start >= verb.span.end);
  return (
    verb.lemma === "be" && next !== undefined && /^(?:at|on|aboard|inside|present|there)$/.test(next.lower)
  );
}

const presence = /^(?:attend|respond|tackle|fight|battle|deploy|send|dispatch|mobilise|mobilize)$/;

/** People to whom the same happened, or to whom different things did. */
function scoreOutcomes(
  a: Fact,
  b: Fact,
  cosine: number,
  things: ReturnType<typeof matchThings>,
  match: PropositionMatch,
): number | string | null {
  if (a.outcome?.name !== b.outcome?.name)
    return cosine >= alike ? `one goes with “${verbOf(a)}”, the other with “${verbOf(b)}”` : null;
  // "The Dorn plant will cut 90 jobs", "the Halden plant will cut 300".
  if (match.subject === "apart" && verbOf(a) === verbOf(b)) return "they are told of two names";
  const alikeInKind = things === "same" || things === "kind" || areOneCrowd(a, b);
  if (alikeInKind || isNoPart(a, b) || isNoPart(b, a))
    return (
      (a.measure === "death" || a.measure === "injury" ? 0.6 : 0.45) +
      cosine +
      Math.min(0.1, 0.05 * match.sharedNames) -
      (match.subject === "apart" ? 0.4 : match.namesApart ? 0.1 : 0) -
      (isSingle(a) !== isSingle(b) ? 0.15 : 0)
    );
  if (things === "part")
    return a.mention.value === b.mention.value ? 0.6 : "one counts some of those that the other counts";
  if (isSomeOnly(a.thing) && isSomeOnly(b.thing) && things === "other") return null;
  if (cosine >= alike) return 0.6;
  // "climbers" and "mountaineers", "passengers" and "holidaymakers": neither is known to be some of the other.
  const anyone = (fact: Fact): boolean => isPerson(fact.thing ?? "") && !isSomeOnly(fact.thing);
  return things === "other" && anyone(a) && anyone(b)
    ? 0.2 + cosine + Math.min(0.15, 0.08 * match.sharedNames)
    : null;
}

/** The crowd, those who marched and those who were there; three marches are no crowd. */
const areOneCrowd = (a: Fact, b: Fact): boolean =>
  a.measure === "crowd" &&
  [a, b].every(({ thing, mention }) => countsCrowd(thing) && mention.value >= leastCrowd);
const countsCrowd = (thing: string | null): boolean =>
  countsAnybody(thing) ||
  outcomeOfNoun(thing)?.name === "attend" ||
  (isPerson(thing ?? "") && !isSomeOnly(thing));
const leastCrowd = 20;

/**
 * Nobody counts more members than people: "61 people were detained", "87 of our members". And a number without a noun
 * counts those that its sentence names: "four pirates surrendered and two were killed".
 */
const isNoPart = (any: Fact, some: Fact): boolean =>
  countsAnybody(any.thing) &&
  isPerson(some.thing ?? "") &&
  ((some.mention.low > any.mention.high * mostRounded && !any.mention.part && !any.mention.other) ||
    (any.thing === null && any.sentence.tokens.some(({ lemma }) => lemma.toLowerCase() === some.thing)));
/** A larger part may still be the whole in round figures. */
const mostRounded = 1.1;

/** "All 212 passengers" of "the 220 people on board": the crew is counted too. */
const isAllAboard = (all: Fact, some: Fact): boolean =>
  all.outcome?.name === "aboard" &&
  countsAnybody(all.thing) &&
  some.thing === "passenger" &&
  some.mention.value < all.mention.value;

/** "150,000 of the 200,000 homes", "half of the 200,000 customers": nobody else counts just so many of such. */
const areOfOneWhole = (a: Fact, b: Fact): boolean =>
  a.marks.whole !== null &&
  a.marks.whole === b.marks.whole &&
  (a.mention.part || b.mention.part) &&
  (a.marks.whole >= tellingWhole ||
    matchThings(a.thing, b.thing) !== "other" ||
    nounCategory(a.thing ?? "") === nounCategory(b.thing ?? ""));

/** No story has two wholes of so many, by whatever noun. */
const tellingWhole = 100;

/** "60 people" of whom nothing is told that happens to people. */
const isVague = (fact: Fact): boolean =>
  isVagueThing(fact.thing) || (countsAnybody(fact.thing) && fact.outcome?.human !== true);

/** "One man", "one bullet": told as a story, not as a count. */
const isSingle = ({ mention }: Fact): boolean => mention.value === 1 && mention.hedge === "exact";
