import type { Story } from "../../../domain/index.js";
import { type Explained, proofAt } from "./explained.js";
import type { Fact } from "./fact.js";
import { matchThings } from "./things.js";

/** Numbers up to this stand for many things in one article. */
const commonNumber = 5;

/**
 * The figure of another count, put in the wrong place: 11 shots told as 11 hits. Only where the other source gives
 * both figures side by side and the odd one gives no other: a number that merely stands elsewhere too proves nothing.
 */
export function explainBySlip(
  story: Story,
  a: Fact,
  b: Fact,
  rivalsOf: (fact: Fact) => readonly Fact[],
): Explained | null {
  for (const [odd, right] of [
    [a, b],
    [b, a],
  ] as const) {
    if (
      odd.mention.hedge !== "exact" ||
      odd.mention.value <= commonNumber ||
      odd.mention.dimension !== "count"
    )
      continue;
    const mixed = rivalsOf(right).find(
      (other) =>
        other.mention.value === odd.mention.value &&
        Math.abs(other.sentence.index - right.sentence.index) <= 1 &&
        matchThings(other.thing, right.thing) !== "other",
    );
    const givesBoth = rivalsOf(odd).some((other) => other.mention.value === right.mention.value);
    if (mixed !== undefined && !givesBoth)
      return {
        cause: "source-error",
        reasons: [
          {
            text: `${odd.mention.value} is the figure of another count: “${mixed.mention.words}”.`,
            evidence: [...proofAt(story, odd), ...proofAt(story, mixed)],
          },
        ],
      };
  }
  return null;
}
