import { type AspectMatch, matchAspects } from "./aspect.js";
import { alike } from "./compatibility.js";
import type { Fact } from "./fact.js";
import { countsAnybody } from "./outcomes.js";
import { matchProposition, type PropositionMatch, verbOf } from "./proposition.js";
import { isPerson, isSomeOnly, isVagueThing, matchThings, narrowedApart } from "./things.js";
import { exclude } from "./verb-classes.js";

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
      return scoreAge(a, b, cosine, idf);
    case "money":
      if (left.unit !== right.unit) return cosine >= alike ? "they are in different currencies" : null;
      return scoreMeasure(a, b, cosine, idf);
    case "times":
      return matchProposition(a, b, idf).sameVerb ? raise(0.2, scoreMeasure(a, b, cosine, idf)) : null;
    case "score":
      return scoreResult(a, b, cosine, idf);
    case "length":
      return scoreLength(a, b, cosine, idf);
    default:
      return left.unit === right.unit ? scoreMeasure(a, b, cosine, idf) : null;
  }
}

const raise = (by: number, score: number | null): number | null => (score === null ? null : score + by);

/** A distance is counted from something; a height, a depth or a width is not. */
function scoreLength(a: Fact, b: Fact, cosine: number, idf: Idf): number | null {
  if (a.of !== null && b.of !== null && a.of !== b.of) return null;
  if (a.located !== null && b.located !== null && a.located !== b.located) return null;
  const [one, other] = [a.of !== null, b.of !== null];
  if (one !== other && (one ? b : a).aspect.names.length > 0) return null;
  return raise(one && other ? 0.3 : one === other ? 0 : -0.3, scoreMeasure(a, b, cosine, idf));
}

/** One person by name; or, where neither source names anybody, one kind of person in much the same words. */
function scoreAge(a: Fact, b: Fact, cosine: number, idf: Idf): number | null {
  if (areOthers(a, b)) return null;
  if (a.of !== null || b.of !== null) return a.of === b.of ? 0.8 : null;
  const things = a.thing === null || b.thing === null ? "other" : matchThings(a.thing, b.thing);
  if (things === "other" || things === "part") return null;
  return 0.1 + scoreProposition(matchProposition(a, b, idf), cosine);
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

function scoreMeasure(a: Fact, b: Fact, cosine: number, idf: Idf): number | null {
  const aspects = matchAspects(a.aspect, b.aspect);
  if (aspects === "apart") return null;
  if (isChange(a) !== isChange(b) && cosine < 0.8 && !(aspects === "same" && isRate(a))) return 0;
  // A minimum term and a maximum penalty are no sentence.
  if (a.aspect.names.includes("sentence") && isOpen(a) !== isOpen(b)) return null;
  const things = a.thing === null || b.thing === null ? null : matchThings(a.thing, b.thing);
  let score = scoreProposition(matchProposition(a, b, idf), cosine) + aspectScores[aspects];
  if (things !== null) {
    if (things === "same") score += 0.25;
    else if (things === "kind") score += 0.15;
    else if (aspects !== "same") score -= 0.25;
  }
  return score;
}

const isPoll = ({ mention }: Fact): boolean =>
  /^(?:vote|approve|pass|reject|carry|back|adopt|defeat)$/.test(mention.frame ?? "");

const isOpen = ({ mention }: Fact): boolean => /^(?:at-least|at-most)$/.test(mention.hedge);

/** A match or a vote: one result for two names, or for one name and much the same words. */
function scoreResult(a: Fact, b: Fact, cosine: number, idf: Idf): number | null {
  const match = matchProposition(a, b, idf);
  const [own, other] = [a.names.size, b.names.size];
  let shared = 0;
  for (const name of a.names) if (b.names.has(name)) shared++;
  // "drew 2-2 with Castleham", "beat Ashby 3-0": one name in two matches.
  if (match.sharedNames === 0 && (!isPoll(a) || cosine < alike)) return null;
  if (shared < 2 && own > 1 && other > 1 && !isPoll(a)) return null;
  return 0.25 + cosine + Math.min(0.4, 0.15 * match.sharedNames) + (match.subject === "same" ? 0.1 : 0);
}

/** "Prices rose 6.1 percent", "inflation was 6.1 percent": the change is the measure. */
const isRate = (fact: Fact): boolean =>
  fact.aspect.names.some((name) => name === "inflation" || name === "shares" || name === "growth");

/** "Rose 12 percent" tells a change, "rose to 12 percent" and "was 12 percent" a level. */
function isChange({ mention, sentence }: Fact): boolean {
  if (mention.dimension !== "percent" && mention.dimension !== "money" && mention.dimension !== "count")
    return false;
  if (/^(?:up|down)$/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "")) return true;
  if (mention.dimension === "percent" && comparison.test(sentence.tokens[mention.tokens[1]]?.lower ?? ""))
    return true;
  if (
    mention.dimension === "percent" &&
    /^(?:cut|rise|fall|drop|increase|reduction)$/.test(mention.head ?? "")
  )
    return true;
  if (
    !/^(?:rise|fall|grow|drop|increase|decrease|gain|lose|jump|plunge|slump|climb|decline|surge|soar|slip|shrink|cut|raise)$/.test(
      mention.frame ?? "",
    )
  )
    return false;
  return !/^(?:to|at|of|from)$/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "");
}

const comparison = /^(?:less|lower|fewer|more|higher|cheaper|dearer|below|above)$/;

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
  if (isPredicatedApart(a, b)) return "they tell different things of those that they count";
  const match = matchProposition(a, b, idf);
  if (exclude(left.frame, right.frame)) return "they tell of different things done";
  let score = scoreProposition(match, cosine) + (things === "same" ? 0.25 : 0.15);
  if (isVague(a) || isVague(b)) score -= match.otherVerb ? 0.4 : 0.25;
  if (narrowedApart(a, b)) score -= 0.2;
  else if (left.modifiers.some((word) => right.modifiers.includes(word))) score += 0.1;
  if (isSingle(a) !== isSingle(b)) score -= 0.15;
  if (left.hedge === "vague" || right.hedge === "vague") score -= 0.1;
  return score;
}

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
  if (isSomeOnly(a.thing) && isSomeOnly(b.thing) && things === "other") return null;
  if (cosine >= alike) return 0.6;
  // "climbers" and "mountaineers", "passengers" and "holidaymakers": neither is known to be some of the other.
  const anyone = (fact: Fact): boolean => isPerson(fact.thing ?? "") && !isSomeOnly(fact.thing);
  return things === "other" && anyone(a) && anyone(b)
    ? 0.2 + cosine + Math.min(0.15, 0.08 * match.sharedNames)
    : null;
}

/** "60 people" of whom nothing is told that happens to people. */
const isVague = (fact: Fact): boolean =>
  isVagueThing(fact.thing) || (countsAnybody(fact.thing) && fact.outcome?.human !== true);

/** "One man", "one bullet": told as a story, not as a count. */
const isSingle = ({ mention }: Fact): boolean => mention.value === 1 && mention.hedge === "exact";
