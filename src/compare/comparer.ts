import type { Comparison, DifferenceType, Measure, Story } from "../domain/index.js";

/** Finds the differences of one type. A new one is one file in `comparers/` and one line in its index. */
export interface Comparer {
  readonly type: DifferenceType;
  /** Values of `Difference.measure` that this comparer gives. */
  readonly measures: readonly Measure[];
  compare(story: Story): Comparison;
}
