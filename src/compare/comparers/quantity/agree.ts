import type { QuantityMention } from "../../../domain/index.js";
import { inOtherCurrency } from "./currencies.js";

/**
 * Whether two amounts can both be right.
 *
 * `equal`: the same number. `compatible`: the hedges and bounds allow both ("at least 12" and 15, "nearly two
 * dozen" and 23, "dozens" and 40). `rounding`: one is the other with fewer digits, or both say one measure in
 * two units. `different`: no amount fits both wordings.
 */
export type Agreement = "equal" | "compatible" | "rounding" | "different";

/** Two units never convert into round numbers: 940 miles is "1,500 kilometers" (1,513). */
const unitSlack = 0.035;
/** "More than 100" is written of 101 to 150; of 200 one would say so. */
const moreThanReach = 1.5;
/** "At least 12" is an early count: it holds for any larger one that one would still call the same story. */
const atLeastReach = 1.3;
/** "As many as 80" is written of 80 or little less. */
const atMostReach = 0.4;
/** The ends of "dozens" or "several" are soft. */
const vagueSlack = 0.1;

/** The amounts that the wording covers as a reader takes it, in base units. */
export function readRange(mention: QuantityMention): readonly [low: number, high: number] {
  const { value, low, high } = mention;
  switch (mention.hedge) {
    case "more-than":
      return [value, value * moreThanReach];
    case "at-least":
      return [value, value * atLeastReach];
    case "at-most":
      return [value * atMostReach, value];
    case "less-than":
      return [Math.max(low, value * 0.5), value];
    case "vague":
      return [low * (1 - vagueSlack), high * (1 + vagueSlack)];
    default:
      return [low, high];
  }
}

export function agree(a: QuantityMention, b: QuantityMention): Agreement {
  if (inOtherCurrency(a, b)) return "different";
  const open = (mention: QuantityMention): boolean => mention.hedge !== "exact";
  if (!open(a) && !open(b)) {
    if (sameNumber(a.value, b.value)) return "equal";
    return roundsTo(a, b) || roundsTo(b, a) || convertsTo(a, b) ? "rounding" : "different";
  }
  if (a.hedge === b.hedge && sameNumber(a.low, b.low) && sameNumber(a.high, b.high)) return "equal";
  // "More than 26,000" and "more than 31,000" are two figures, each with its own floor.
  if (isFloor(a) && isFloor(b) && !sameNumber(a.value, b.value))
    return apart(a.value, b.value) ? "different" : "compatible";
  const slack = differentUnits(a, b) ? unitSlack : 1e-9;
  const bothVague = a.hedge === "vague" && b.hedge === "vague";
  const [lowA, highA] = bothVague ? [a.low, a.high] : readRange(a);
  const [lowB, highB] = bothVague ? [b.low, b.high] : readRange(b);
  const meets = Math.max(lowA, lowB) <= Math.min(highA, highB) * (1 + slack) + 1e-9;
  if (!meets) return roundsTo(a, b) || roundsTo(b, a) ? "rounding" : "different";
  // "More than 100" shuts 100 itself out, yet nobody would call that a conflict.
  return "compatible";
}

export const isFloor = ({ hedge }: QuantityMention): boolean => hedge === "more-than" || hedge === "at-least";
/** Two floors this far apart cannot stand for one figure. */
const apart = (a: number, b: number): boolean => Math.min(a, b) / Math.max(a, b) < 0.9;

export const sameNumber = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const differentUnits = (a: QuantityMention, b: QuantityMention): boolean =>
  a.writtenUnit !== b.writtenUnit && a.writtenUnit !== null && b.writtenUnit !== null;

const convertsTo = (a: QuantityMention, b: QuantityMention): boolean =>
  differentUnits(a, b) &&
  Math.abs(a.value - b.value) <= unitSlack * Math.max(Math.abs(a.value), Math.abs(b.value));

/** Counts below this are never rounded: 12 is not "about 10". */
const leastRounded = 100;

/** Whether `round` is `fine` with fewer digits: 22 of 22.4 (billion), 600 of 612, 1.4 million of 1,412,000. */
function roundsTo(fine: QuantityMention, round: QuantityMention): boolean {
  if (fine.unit !== round.unit) return false;
  const [a, b] = [Math.abs(fine.value), Math.abs(round.value)];
  if (b === 0 || a === 0 || (fine.dimension === "count" && b < leastRounded)) return false;
  if (
    fine.dimension === "magnitude" ||
    fine.dimension === "age" ||
    fine.dimension === "calibre" ||
    fine.dimension === "score" ||
    fine.dimension === "rank"
  )
    return false;
  for (let digits = 1; digits <= 3; digits++) {
    const rounded = Number(a.toPrecision(digits));
    if (sameNumber(rounded, b) && !sameNumber(a, b)) return digits > 1 || Math.abs(a - b) <= 0.05 * a;
  }
  return false;
}

/** Relative gap between two amounts, 0 to 1. */
export function gapRatio(a: number, b: number): number {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger === 0 ? 0 : Math.min(1, Math.abs(a - b) / larger);
}
