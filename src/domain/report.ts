/** The report's contract, version 1. Everything a reader sees is made from this. */
import type { Diagnostic, PublishedBasis } from "./source.js";
import type { Span } from "./span.js";

export const differenceTypes = [
  "quantity",
  "date",
  "attribution",
  "quote",
  "role",
  "name",
  "place",
  "polarity",
  "modality",
  "action",
  "citation",
] as const;
export type DifferenceType = (typeof differenceTypes)[number];

export const causes = [
  /** Cannot both be right, and nothing in the texts explains it. */
  "contradiction",
  /** A later report of a changing figure. */
  "update",
  /** Two different events or statements. */
  "event",
  /** Another population, place or measure. */
  "scope",
  /** Rounding, hedging, a bound. */
  "precision",
  "wording",
  "spelling",
  /** A demonstrable slip inside one document. */
  "source-error",
] as const;
export type Cause = (typeof causes)[number];

/** Most serious first. */
export const severities = ["high", "medium", "low"] as const;
export type Severity = (typeof severities)[number];

/** Where a source says something. `text` is the sentence or line; `focus` the words in dispute, offsets in the source. */
export interface Evidence extends Span {
  readonly source: string;
  readonly text: string;
  readonly focus: Span;
}

export interface ReportedValue {
  readonly value: string;
  /** Independent voices behind it: copies of one wire story count once. */
  readonly origins: number;
  readonly evidence: readonly Evidence[];
}

export interface Reason {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export interface Finding {
  /** Fingerprint of attribute, values and sources; survives edits elsewhere in the text. */
  readonly id: string;
  readonly rule: string;
  readonly type: DifferenceType;
  readonly cause: Cause;
  readonly severity: Severity;
  readonly topic: string | null;
  readonly message: string;
  readonly values: readonly ReportedValue[];
  readonly reasons: readonly Reason[];
  readonly toSettle: readonly string[];
}

export interface NearMiss {
  readonly type: DifferenceType;
  readonly reason: string;
  readonly evidence: readonly [Evidence, Evidence];
}

export interface ReportedSource {
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  readonly sha256: string;
  readonly words: number;
}

export interface ReportedTopic {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly string[];
  readonly claims: number;
}

export interface Report {
  readonly schema: "crosscheck-report/1";
  readonly generator: { readonly name: string; readonly version: string };
  readonly sources: readonly ReportedSource[];
  readonly topics: readonly ReportedTopic[];
  readonly findings: readonly Finding[];
  readonly nearMisses: readonly NearMiss[];
  readonly diagnostics: readonly Diagnostic[];
  /** Only where an earlier report was given to compare with. */
  readonly baseline?: Baseline;
}

/** `was` is its id in the earlier report, `before` what that report said of it. */
export interface UpdatedFinding {
  readonly id: string;
  readonly was: string;
  readonly before?: {
    readonly severity: Severity;
    readonly cause: Cause;
    readonly values: readonly string[];
  };
}

/** This report's findings beside those of an earlier one. Every finding's id stands in one of the three lists. */
export interface Baseline {
  /** The earlier report as the user named it. */
  readonly path: string;
  readonly new: readonly string[];
  /** The dispute was there and is another now: a value changed, a source joined, or it weighs more or less. */
  readonly updated: readonly UpdatedFinding[];
  readonly unchanged: readonly string[];
  /** What the earlier report tells and this one does not; offsets are those of the texts as they were. */
  readonly absent: readonly Finding[];
}
