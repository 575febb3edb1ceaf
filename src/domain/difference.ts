import type { Measure } from "./measures.js";
import type { Cause, DifferenceType, Evidence, NearMiss, Reason } from "./report.js";

/** One of the values that sources give for the same attribute. */
export interface DifferenceValue {
  /** As a reader should see it: "26 countries", "6 January 2026". */
  readonly label: string;
  /** Canonical form: equal keys are equal values. */
  readonly key: string;
  readonly evidence: readonly Evidence[];
  /** Range in base units, for amounts. */
  readonly low?: number;
  readonly high?: number;
}

/** An attribute on which sources differ, with the cause and its proof. Rules decide whether it is reported. */
export interface Difference {
  readonly type: DifferenceType;
  /**
   * What kind of attribute it is, for rules to select on: "death", "money", "event-day", "speaker", "former".
   * One of `measures[type]`; what is counted ("country") stands in `unit`.
   */
  readonly measure: Measure;
  /** Stable key of the attribute in this story, part of the finding's fingerprint. */
  readonly attribute: string;
  /** What differs, as a noun phrase for the message: "the number of countries". */
  readonly label: string;
  readonly cause: Cause;
  /** At least two, each with at least one evidence; the most-supported first, then by key. */
  readonly values: readonly DifferenceValue[];
  readonly reasons: readonly Reason[];
  readonly toSettle: readonly string[];
  /** Largest relative gap between two values (0 to 1), for amounts; days apart, for dates. */
  readonly gapRatio?: number;
  readonly daysApart?: number;
  readonly unit?: string;
  /** Name of the set of words that tells the values apart, for acts. */
  readonly set?: string;
}

/** What a comparer returns. Near misses are compared pairs that it kept back, with the reason. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly nearMisses: readonly NearMiss[];
  /** How many more there were, where a large story has too many to be listed; none where it is left out. */
  readonly nearMissesLeftOut?: number;
}
