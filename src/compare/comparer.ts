import type { Comparison, DifferenceType, Story } from "../domain/index.js";

/** Finds the differences of one type. A new one is one file in `comparers/` and one line in its index. */
export interface Comparer {
  readonly type: DifferenceType;
  /** Values of `Difference.measure` that this comparer gives; rules are checked against them. */
  readonly measures: readonly string[];
  compare(story: Story): Comparison;
}
