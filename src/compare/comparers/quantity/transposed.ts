import type { QuantityMention } from "../../../domain/index.js";
import type { Fact } from "./fact.js";
import { matchThings } from "./things.js";

/** Amounts of which a text holds few, so that two with the same digits are seldom two. */
const rare = /^(?:count|money|length|mass|area|volume|power|speed|energy)$/;
/** A slip of the fingers swaps digits and leaves the size. */
const mostRatio = 10;

/**
 * "2.3 million euros", "3.2 million euros": the same significant digits in another order, a copyist's commonest slip
 * (transposition, after Damerau 1964, doi:10.1145/363958.363994). It tells two figures of one thing where the words
 * do not.
 */
export function areTransposed(a: Fact, b: Fact): boolean {
  const [left, right] = [a.mention, b.mention];
  if (!rare.test(left.dimension) || left.dimension !== right.dimension || left.unit !== right.unit)
    return false;
  if (left.hedge === "vague" || right.hedge === "vague") return false;
  const [low, high] = [Math.min(left.value, right.value), Math.max(left.value, right.value)];
  if (low <= 0 || high === low || high / low >= mostRatio) return false;
  const [one, other] = [digitsOf(left), digitsOf(right)];
  if (!areSwapped(one, other)) return false;
  if (left.dimension !== "count" || a.thing === null || b.thing === null) return true;
  const things = matchThings(a.thing, b.thing);
  return things !== "other" && things !== "part";
}

/** Significant digits as written: "23" of "2.3 million", of "230 miles" and of "twenty-three". */
const digitsOf = ({ words, value }: QuantityMention): string =>
  (/\d[\d.,]{0,20}/.exec(words)?.[0] ?? String(value)).replace(/\D/g, "").replace(/^0+|0+$/g, "");

/** All digits the same but for two neighbours. */
function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((digit, i) => digit !== other[i]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
