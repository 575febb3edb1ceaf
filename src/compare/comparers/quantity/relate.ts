import { type Agreement, agree } from "./agree.js";
import { type AnchorMatch, matchAnchors } from "./anchors.js";
import type { Fact } from "./fact.js";
import { countsAnybody } from "./outcomes.js";
import { matchProposition, type PropositionMatch, verbOf } from "./proposition.js";
import { isLoose, type Rivals } from "./rivals.js";
import { isVagueThing, matchThings, narrowedApart } from "./things.js";

/** Whether two facts are amounts of one attribute, and how surely. */
export type Relation =
  | { readonly kind: "same"; readonly strength: number; readonly agreement: Agreement }
  /** Comparable at first sight, held back for a reason that a reader is told. */
  | { readonly kind: "held"; readonly reason: string; readonly anchors: AnchorMatch | null }
  | { readonly kind: "other" };

const other: Relation = { kind: "other" };
const held = (reason: string, anchors: AnchorMatch | null = null): Relation => ({
  kind: "held",
  reason,
  anchors,
});

/** Sentences this alike speak of one thing even where a detail differs. */
const alike = 0.35;
/** From this score on, two amounts are taken to be amounts of one thing. */
const leastStrength = 0.45;

export type Relate = (a: Fact, b: Fact, cosine: number) => Relation;

export const relateBy =
  (idf: (stem: string) => number, rivals: Rivals): Relate =>
  (a, b, cosine) => {
    if (a.mention.dimension !== b.mention.dimension) return other;
    const base = scoreOf(a, b, cosine, idf);
    const score = typeof base === "number" ? base + scoreAmbiguity(a, b, rivals) : base;
    if (score === null) return other;
    if (typeof score === "string") return held(score);
    if (score < leastStrength - 0.2) return other;
    const anchors = matchAnchors(a, b);
    const reason = forbids(a, b, cosine, anchors);
    if (reason !== null) return score < leastStrength ? other : held(reason, anchors);
    const strength =
      score +
      (anchors.sharesPlace ? 0.2 : anchors.sharesCommonPlace ? 0.1 : 0) +
      (anchors.sharesTime ? 0.1 : 0) -
      (anchors.loosePlace ? 0.1 : 0);
    return strength < leastStrength
      ? other
      : { kind: "same", strength, agreement: agree(a.mention, b.mention) };
  };

/** A number without a rival in its source aligns by itself; one of many does not. */
function scoreAmbiguity(a: Fact, b: Fact, rivals: Rivals): number {
  const most = Math.max(rivals(a), rivals(b));
  const loose = isLoose(a) || isLoose(b);
  let score = loose ? -0.15 : most === 1 ? 0.15 : Math.max(-0.15, -0.05 * (most - 1));
  const [left, right] = [Math.abs(a.mention.value), Math.abs(b.mention.value)];
  const ratio = Math.max(left, right) / Math.max(1e-9, Math.min(left, right));
  if (a.outcome?.running !== true && ratio > 3) score -= ratio > 8 ? 0.2 : 0.1;
  // Two figures that nearly agree are seldom figures of two things.
  if (ratio <= 1.5 && Math.max(left, right) >= 10) score += 0.1;
  return score;
}

function forbids(a: Fact, b: Fact, cosine: number, anchors: AnchorMatch): string | null {
  const [left, right] = [a.mention, b.mention];
  if (a.generic || b.generic) return "one speaks of such cases in general";
  if (anchors.veto === "place") return "they name different places";
  if (anchors.veto === "background" && (cosine < alike || a.outcome?.running === true))
    return "one is told of another time";
  if (anchors.veto === "narrative" && cosine < 0.5) return "the narratives have reached different days";
  if (anchors.veto === "time") return "they name different days";
  if (left.part !== right.part && left.value !== right.value) return "one is a part of a larger whole";
  if (left.other !== right.other && !anchors.sharesPlace) return "one is counted on top of another amount";
  if (a.listedWith.length > 0 !== b.listedWith.length > 0 && left.value !== right.value)
    return "one is counted together with names that stand beside it";
  if (isComponent(a, b) || isComponent(b, a)) return "one is a part of a sum that comes to the other";
  if (a.overStretch !== b.overStretch) return "one is a total over a stretch of time";
  if (left.cumulative !== right.cumulative && a.outcome?.running !== true && left.dimension === "count")
    return "one is a running total";
  return null;
}

const isComponent = (part: Fact, whole: Fact): boolean =>
  part.sumWithNeighbours !== null &&
  whole.sumWithNeighbours === null &&
  part.mention.value < whole.mention.value &&
  Math.abs(part.sumWithNeighbours - whole.mention.value) < 1e-9;

/** How surely two amounts are of one thing; a reason where they only look so; null where they do not. */
function scoreOf(a: Fact, b: Fact, cosine: number, idf: (stem: string) => number): number | string | null {
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
      return a.of !== null && a.of === b.of ? 0.8 : null;
    case "money":
      if (left.unit !== right.unit) return cosine >= alike ? "they are in different currencies" : null;
      return scoreMeasure(a, b, cosine, idf);
    case "times":
      return matchProposition(a, b, idf).sameVerb ? 0.2 + scoreMeasure(a, b, cosine, idf) : null;
    case "score":
      return cosine >= alike ? scoreMeasure(a, b, cosine, idf) - 0.2 : null;
    case "length":
      if ((a.of !== null || b.of !== null) && a.of !== b.of) return null;
      if (a.located !== null && b.located !== null && a.located !== b.located) return null;
      return scoreMeasure(a, b, cosine, idf) + (a.of !== null ? 0.3 : 0);
    default:
      return left.unit === right.unit ? scoreMeasure(a, b, cosine, idf) : null;
  }
}

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
  if (match.subject === "other") score -= 0.15;
  if (match.sharedName) score += 0.05;
  if (match.namesApart) score -= 0.1;
  return score;
}

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

function scoreMeasure(a: Fact, b: Fact, cosine: number, idf: (stem: string) => number): number {
  if (isChange(a) !== isChange(b) && cosine < 0.8) return 0;
  let score = scoreProposition(matchProposition(a, b, idf), cosine);
  if (a.thing !== null && b.thing !== null) {
    const things = matchThings(a.thing, b.thing);
    score += things === "same" ? 0.25 : things === "kind" ? 0.15 : -0.25;
  }
  return score;
}

function scoreCounts(
  a: Fact,
  b: Fact,
  cosine: number,
  idf: (stem: string) => number,
): number | string | null {
  const [left, right] = [a.mention, b.mention];
  if (a.measure === "population" || b.measure === "population") return a.measure === b.measure ? 0.6 : null;
  const things = matchThings(a.thing, b.thing);
  const match = matchProposition(a, b, idf);
  if (a.outcome?.human === true && b.outcome?.human === true) {
    if (a.outcome.name !== b.outcome.name)
      return cosine >= alike ? `one counts those who ${verbOf(a)}, the other those who ${verbOf(b)}` : null;
    if (things === "same" || things === "kind")
      return (
        (a.measure === "death" || a.measure === "injury" ? 0.6 : 0.45) +
        cosine -
        (isSingle(a) !== isSingle(b) ? 0.15 : 0)
      );
    if (things === "part")
      return left.value === right.value ? 0.6 : "one counts some of those that the other counts";
    return cosine >= alike ? 0.6 : null;
  }
  if (things === "other" || things === "part") return null;
  if (countsAnybody(a.thing) && (a.outcome?.human ?? false) !== (b.outcome?.human ?? false) && cosine < alike)
    return null;
  if (a.outcome !== null && b.outcome !== null && a.outcome.name !== b.outcome.name)
    return cosine >= alike ? "they tell of different things that happened" : null;
  let score = scoreProposition(match, cosine) + (things === "same" ? 0.25 : 0.15);
  if (isVague(a) || isVague(b)) score -= 0.25;
  if (narrowedApart(a, b)) score -= 0.2;
  else if (left.modifiers.some((word) => right.modifiers.includes(word))) score += 0.1;
  if (isSingle(a) !== isSingle(b)) score -= 0.15;
  if (left.hedge === "vague" || right.hedge === "vague") score -= 0.1;
  return score;
}

/** "60 people" of whom nothing is told that happens to people. */
const isVague = (fact: Fact): boolean =>
  isVagueThing(fact.thing) || (countsAnybody(fact.thing) && fact.outcome?.human !== true);

/** A count of everybody dead or hurt: an article tells one. */
const _isToll = (fact: Fact): boolean =>
  (fact.measure === "death" || fact.measure === "injury") && countsAnybody(fact.thing);

/** "One man", "one bullet": told as a story, not as a count. */
const isSingle = ({ mention }: Fact): boolean => mention.value === 1 && mention.hedge === "exact";

export function sameFrame(a: Fact, b: Fact): boolean {
  return verbOf(a) !== null && (verbOf(a) === verbOf(b) || (a.outcome !== null && a.outcome === b.outcome));
}
