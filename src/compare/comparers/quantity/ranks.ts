import type { Fact } from "./fact.js";
import { matchProposition } from "./proposition.js";
import { matchThings } from "./things.js";

/**
 * "Her fourth gold" and "her third title": somebody's count of what was won at one occasion.
 *
 * The one who has so many must be named in both, and the sentences must tell of much the same.
 */
export function scoreRank(a: Fact, b: Fact, cosine: number, idf: (stem: string) => number): number | null {
  if (a.mention.unit !== b.mention.unit) return null;
  const match = matchProposition(a, b, idf);
  if (match.sharedNames === 0 || match.subject === "apart" || !areOfOneKind(a, b)) return null;
  if (cosine < (isNext(a, b) ? 0 : leastCosine)) return null;
  return 0.2 + cosine + Math.min(0.3, 0.1 * match.sharedNames);
}

/** One more or one less is how somebody's titles are miscounted. */
const isNext = (a: Fact, b: Fact): boolean =>
  Math.abs(a.mention.value - b.mention.value) === 1 && isFeat(a) && isFeat(b);

/** A name alone joins any two of a person's feats. */
const leastCosine = 0.2;

/** A gold, a title, a race and a win are one feat told in four words; a goal is none of them. */
const areOfOneKind = (a: Fact, b: Fact): boolean =>
  a.thing === null || b.thing === null
    ? a.mention.unit === "in a row" ||
      (a.marks.stretch !== null && a.marks.stretch.name === b.marks.stretch?.name)
    : (isFeat(a) && isFeat(b)) || matchThings(a.thing, b.thing) !== "other";

const isFeat = ({ thing }: Fact): boolean =>
  /^(?:win|victory|title|gold|medal|championship|crown|cup|triumph|success|trophy|game|match|marathon|race|tournament|prix|open|time)$/.test(
    thing ?? "",
  );
