import type { DifferenceType, Document, Measure, Quoted } from "../domain/index.js";
import type { Random } from "./random.js";

/** One change to one source: these words, in place of what stands in that range of its text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Index of the sentence that is changed. */
  readonly sentence: number;
  /** What the seeded error is a difference in, so that the rule can be named that should speak; null: neutral. */
  readonly about: Subject | null;
}

export interface Subject {
  readonly type: DifferenceType;
  readonly measure: Measure;
  readonly unit?: string;
}

/** A way to change a source. A new one is one file and one line in `mutations.ts`. */
export interface Mutation {
  readonly name: string;
  /** What is done, for the table's reader. */
  readonly does: string;
  /**
   * Findings of these types may catch the error; a finding of another type that happens to quote the words does
   * not count. Empty: the rewrite is neutral, and any finding is an alarm.
   */
  readonly caughtBy: readonly DifferenceType[];
  /** Every change of this sort that the source allows, one at most for each place, in text order. */
  propose(document: Document, random: (place: Quoted) => Random): readonly Change[];
}
