import type { QuantityMention } from "../../../domain/index.js";
import { isFloor, sameNumber } from "./agree.js";

/**
 * Whether two amounts that can both be right still say something else: "at least 12 shots" and 13, "$1 million" and
 * "more than $1 million", "35 to 40" and "30 to 40". Whoever prints the one should know of the other.
 *
 * That a number was rounded is nothing to tell: "more than 30" is how one writes 33, "nearly two dozen" how one
 * writes 23, and every distance and weight is "about" what it is given as.
 */
export function isNuance(a: QuantityMention, b: QuantityMention): boolean {
  if (isOfShare(a) || isOfShare(b)) return false;
  if (!told.test(a.dimension) || a.hedge === "vague" || b.hedge === "vague") return false;
  if (a.hedge === "exact" && b.hedge === "exact") return false;
  if (sameNumber(a.value, b.value)) return a.hedge !== b.hedge && tellsMore(a, b);
  return !isRounded(a, b) && !isRounded(b, a);
}

/** "A third of the 90 workers": the count that it comes to was never written. */
const isOfShare = ({ dimension, writtenUnit }: QuantityMention): boolean =>
  dimension === "count" && writtenUnit !== null;

const told = /^(?:count|money|percent|magnitude)$/;

/** One number, hedged in two ways: only of what can be counted one by one does "about" say something. */
function tellsMore(a: QuantityMention, b: QuantityMention): boolean {
  if (a.hedge === "exact" || b.hedge === "exact")
    return (
      (a.dimension === "count" && grainOf(Math.abs(a.value)) < saidAsRound) ||
      (a.hedge !== "about" && b.hedge !== "about")
    );
  return isFloor(a) !== isFloor(b);
}

/** A multiple of this is taken for a round number without a word: "140 people" and "some 140". */
const saidAsRound = 10;

/** `round` is `fine` cut to fewer digits, or to dozens. */
function isRounded(fine: QuantityMention, round: QuantityMention): boolean {
  if (round.hedge === "exact" || round.hedge === "range" || fine.hedge === "range") return false;
  const gap = Math.abs(fine.value - round.value);
  const grain = /\bdozen\b/.test(round.words) ? 12 : grainOf(Math.abs(round.value));
  return grain >= leastGrain && (round.hedge === "about" ? gap <= grain / 2 : gap < grain);
}

/** The largest step of ones and fives that a number is a multiple of: 10 for 30, 50 for 150, a million for 22 million. */
function grainOf(value: number): number {
  for (let power = Math.floor(Math.log10(value)); power >= 0; power--)
    for (const grain of [5 * 10 ** power, 10 ** power]) if (value % grain === 0) return grain;
  return 0;
}

/** Nobody rounds to less. */
const leastGrain = 5;
