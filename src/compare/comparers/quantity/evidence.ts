import { type AspectMatch, matchAspects } from "./aspect.js";
import { alike } from "./compatibility.js";
import type { Fact } from "./fact.js";
import { countsAnybody } from "./outcomes.js";
import { matchProposition, type PropositionMatch, verbOf } from "./proposition.js";
import { isVagueThing, matchThings, narrowedApart } from "./things.js";

type Idf = (stem: string) => number;

/** How surely two amounts are of one thing; a reason where they only look so; null where they do not. */
export function scoreOf(a: Fact, b: Fact, cosine: number, idf: Idf): number | string | null {
  const [left, right] = [a.mention, b.mention];
  switch (left.dimension) {
    case "count":
      return scoreCounts(a, b, cosine, idf);
    case "magnitude":
      // Agencies differ by tenths; a whole step is another shock.
      return a.thing === b.thing
        ? 0.6 - (Math.abs(left.value - right.value) > 1 ? 0.3 : 0) + cosine / 2
        : null;
    case "calibre":
      return cosine >= 0.1 ? 0.7 : null;
    case "age":
      return a.of !== null && a.of === b.of && !areOthers(a, b) ? 0.8 : null;
    case "money":
      if (left.unit !== right.unit) return cosine >= alike ? "they are in different currencies" : null;
      return scoreMeasure(a, b, cosine, idf);
    case "times":
      return matchProposition(a, b, idf).sameVerb ? 0.2 + scoreMeasure(a, b, cosine, idf) : null;
    case "score":
      return scoreResult(a, b, cosine, idf);
    case "length":
      if (a.of !== null && b.of !== null && a.of !== b.of) return null;
      if (a.located !== null && b.located !== null && a.located !== b.located) return null;
      return scoreMeasure(a, b, cosine, idf) + (a.of === null ? 0 : b.of === null ? -0.3 : 0.3);
    default:
      return left.unit === right.unit ? scoreMeasure(a, b, cosine, idf) : null;
  }
}

/** A "girl" is no "man", whatever name stands beside. */
const areOthers = (a: Fact, b: Fact): boolean =>
  a.thing !== null &&
  b.thing !== null &&
  matchThings(a.thing, b.thing) === "other" &&
  isYoung(a) !== isYoung(b);
const isYoung = ({ thing }: Fact): boolean =>
  /^(?:girl|boy|child|baby|toddler|infant|daughter|son)$/.test(thing ?? "");

/** What the clauses say, without their keys: 0 for nothing in common. */
function scoreProposition(match: PropositionMatch, cosine: number): number {
  let score = cosine;
  if (match.shared >= 2) score += 0.15 * match.containment + 0.2 * Math.min(1, match.shared / 8);
  if (match.sameVerb) score += 0.2;
  // "Fired 11 shots", "seven bullets struck": one verb's object is the other's subject.
  if (match.otherVerb) score -= match.otherRole ? 0.3 : 0.1;
  if (match.subject === "same") score += 0.1;
  // "Torres scored 24 points", "Jansen scored 31 points": one sentence of two subjects.
  if (match.subject === "apart") score -= match.sameVerb ? 1 : 0.3;
  if (match.subject === "other") score -= 0.1;
  score += Math.min(0.2, 0.1 * match.sharedNames);
  if (match.namesApart) score -= 0.15;
  return score;
}

const aspectScores: Readonly<Record<AspectMatch, number>> = {
  same: 0.3,
  likely: 0.15,
  open: 0,
  doubtful: -0.2,
  apart: -1,
};

function scoreMeasure(a: Fact, b: Fact, cosine: number, idf: Idf): number {
  const aspects = matchAspects(a.aspect, b.aspect);
  if (aspects === "apart") return 0;
  if (isChange(a) !== isChange(b) && cosine < 0.8 && !(aspects === "same" && isRate(a))) return 0;
  let score = scoreProposition(matchProposition(a, b, idf), cosine) + aspectScores[aspects];
  if (a.thing !== null && b.thing !== null) {
    const things = matchThings(a.thing, b.thing);
    if (things === "same") score += 0.25;
    else if (things === "kind") score += 0.15;
    else if (aspects !== "same") score -= 0.25;
  }
  return score;
}

/** A match or a vote: one result for two names, or for one name and much the same words. */
function scoreResult(a: Fact, b: Fact, cosine: number, idf: Idf): number | null {
  const match = matchProposition(a, b, idf);
  if (match.sharedNames === 0 || (match.sharedNames < 2 && cosine < 0.15)) return null;
  return 0.2 + cosine + Math.min(0.4, 0.15 * match.sharedNames) + (match.subject === "same" ? 0.1 : 0);
}

/** "Prices rose 6.1 percent", "inflation was 6.1 percent": the change is the measure. */
const isRate = (fact: Fact): boolean =>
  fact.aspect.names.some((name) => name === "inflation" || name === "shares" || name === "growth");

/** "Rose 12 percent" tells a change, "rose to 12 percent" and "was 12 percent" a level. */
function isChange({ mention, sentence }: Fact): boolean {
  if (/^(?:up|down)$/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "")) return true;
  if (
    !/^(?:rise|fall|grow|drop|increase|decrease|gain|lose|jump|plunge|slump|climb|decline|surge|soar|slip|shrink|cut|raise)$/.test(
      mention.frame ?? "",
    )
  )
    return false;
  return !/^(?:to|at|of|from)$/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "");
}

function scoreCounts(a: Fact, b: Fact, cosine: number, idf: Idf): number | string | null {
  const [left, right] = [a.mention, b.mention];
  if (a.measure === "population" || b.measure === "population") return a.measure === b.measure ? 0.6 : null;
  const things = matchThings(a.thing, b.thing);
  if (a.outcome?.human === true && b.outcome?.human === true)
    return scoreOutcomes(a, b, cosine, things, matchProposition(a, b, idf));
  if (things === "other" || things === "part") return null;
  if (countsAnybody(a.thing) && (a.outcome?.human ?? false) !== (b.outcome?.human ?? false) && cosine < alike)
    return null;
  if (a.outcome !== null && b.outcome !== null && a.outcome.name !== b.outcome.name)
    return cosine >= alike ? "they tell of different things that happened" : null;
  let score = scoreProposition(matchProposition(a, b, idf), cosine) + (things === "same" ? 0.25 : 0.15);
  if (isVague(a) || isVague(b)) score -= 0.25;
  if (narrowedApart(a, b)) score -= 0.2;
  else if (left.modifiers.some((word) => right.modifiers.includes(word))) score += 0.1;
  if (isSingle(a) !== isSingle(b)) score -= 0.15;
  if (left.hedge === "vague" || right.hedge === "vague") score -= 0.1;
  return score;
}

/** People to whom the same happened, or to whom different things did. */
function scoreOutcomes(
  a: Fact,
  b: Fact,
  cosine: number,
  things: ReturnType<typeof matchThings>,
  match: PropositionMatch,
): number | string | null {
  if (a.outcome?.name !== b.outcome?.name)
    return cosine >= alike ? `one counts those who ${verbOf(a)}, the other those who ${verbOf(b)}` : null;
  // "The Dorn plant will cut 90 jobs", "the Halden plant will cut 300".
  if (match.subject === "apart" && verbOf(a) === verbOf(b)) return "they are told of two names";
  if (things === "same" || things === "kind")
    return (
      (a.measure === "death" || a.measure === "injury" ? 0.6 : 0.45) +
      cosine +
      Math.min(0.1, 0.05 * match.sharedNames) -
      (match.subject === "apart" ? 0.4 : match.namesApart ? 0.1 : 0) -
      (isSingle(a) !== isSingle(b) ? 0.15 : 0)
    );
  if (things === "part")
    return a.mention.value === b.mention.value ? 0.6 : "one counts some of those that the other counts";
  return cosine >= alike ? 0.6 : null;
}

/** "60 people" of whom nothing is told that happens to people. */
const isVague = (fact: Fact): boolean =>
  isVagueThing(fact.thing) || (countsAnybody(fact.thing) && fact.outcome?.human !== true);

/** "One man", "one bullet": told as a story, not as a count. */
const isSingle = ({ mention }: Fact): boolean => mention.value === 1 && mention.hedge === "exact";
