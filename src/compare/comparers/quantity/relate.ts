import { type Agreement, agree } from "./agree.js";
import { type AnchorMatch, matchAnchors } from "./anchors.js";
import { forbids } from "./compatibility.js";
import { scoreOf } from "./evidence.js";
import type { Fact } from "./fact.js";
import type { SharedMatter } from "./matter.js";
import { isSlipOfScale } from "./measured.js";
import { isLoose, type Rivals } from "./rivals.js";
import type { Similarity } from "./similarity.js";
import { areTransposed } from "./transposed.js";

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

/** From this score on, two amounts are taken to be amounts of one thing. */
const leastStrength = 0.45;

/** Swapped digits alone show that two amounts are of one thing, as long as nothing shows that they are not. */
const transposed = 0.6;

export type Relate = (a: Fact, b: Fact, cosine: number) => Relation;

export function relateBy(
  idf: (stem: string) => number,
  rivals: Rivals,
  sharesMatter: SharedMatter,
  similarity: Similarity,
  inSource: (fact: Fact) => readonly Fact[],
): Relate {
  const plain = (a: Fact, b: Fact): number | string | null =>
    scoreOf(a, b, { cosine: similarity(a, b), matter: false }, idf);
  /** Figures of its source that the other fact would fit as well; a figure that fits better stands for two. */
  const contenders = (fact: Fact, other: Fact, base: number): number => {
    if (rivals(fact) === 1) return 1;
    const values = new Set<number>();
    let better = 0;
    for (const rival of inSource(fact).slice(0, mostContenders)) {
      if (rival.mention.value === fact.mention.value || rival.elided || isLoose(rival)) continue;
      const score = plain(rival, other);
      if (typeof score !== "number" || score < base - nearlyAsGood) continue;
      values.add(rival.mention.value);
      if (score > base + nearlyAsGood) better = 1;
    }
    return Math.min(rivals(fact), 1 + values.size + better);
  };
  return (a, b, cosine) => {
    if (a.mention.dimension !== b.mention.dimension) return other;
    const matter = rivals(a) === 1 && rivals(b) === 1 && sharesMatter(a, b);
    const base = scoreOf(a, b, { cosine, matter }, idf);
    const most =
      typeof base === "number" && base >= leastContested && areOfOneOwner(a, b)
        ? Math.max(contenders(a, b, base), contenders(b, a, base))
        : Math.max(rivals(a), rivals(b));
    const told = typeof base === "number" ? base + scoreAmbiguity(a, b, cosine, most) : base;
    const score = typeof told !== "string" && areTransposed(a, b) ? Math.max(told ?? 0, transposed) : told;
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
      (anchors.loosePlace ? 0.1 : 0) -
      (anchors.looseTime && a.mention.dimension !== "count" ? 0.15 : 0);
    return strength < leastStrength
      ? other
      : { kind: "same", strength, agreement: agree(a.mention, b.mention) };
  };
}

/** Both tell it of one name: then only what they tell of that name stands against it. */
const areOfOneOwner = (a: Fact, b: Fact): boolean =>
  [...a.subject.names].some((name) => b.subject.names.has(name));

/** Pairs below this are not worth asking who else would fit. */
const leastContested = 0.3;
/** Two figures whose scores lie this near fit about as well. */
const nearlyAsGood = 0.1;
/** Figures of one source that are asked; a table has no one figure. */
const mostContenders = 60;

/** A number without a rival in its source aligns by itself; one of many does not. */
function scoreAmbiguity(a: Fact, b: Fact, cosine: number, most: number): number {
  const loose = isLoose(a) || isLoose(b);
  let score = loose ? -0.15 : most === 1 ? 0.15 : Math.max(-0.15, -0.05 * (most - 1));
  const [left, right] = [Math.abs(a.mention.value), Math.abs(b.mention.value)];
  const ratio = Math.max(left, right) / Math.max(1e-9, Math.min(left, right));
  if (a.outcome?.running !== true && ratio > 3 && !isSlipOfScale(a, b))
    score -= ratio > 20 ? 0.35 : ratio > 8 ? 0.2 : 0.1;
  if (a.outcome?.running === true && ratio > 8 && cosine < 0.1) score -= ratio > 50 ? 0.4 : 0.2;
  // Two figures that nearly agree are seldom figures of two things.
  if (ratio <= 1.5 && Math.max(left, right) >= 10) score += 0.1;
  return score;
}
