/**
 * What a reader is shown beside the findings: what was read at their places, the story's dated statements, and what
 * one source alone says. It is made of what was extracted and compares nothing. Not part of the JSON contract.
 */
import type { Hedge } from "./mention.js";
import type { Evidence } from "./report.js";

/** An amount as it was read, in base units; see `QuantityMention`. */
export interface ReadAmount {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly hedge: Hedge;
  readonly unit: string;
  /** "risen to", "so far": a running figure. */
  readonly cumulative: boolean;
}

/** Days that a source names, both inclusive, ISO 8601. */
export interface ReadDays {
  readonly first: string;
  readonly last: string;
}

/** What was read where a finding quotes a source. */
export interface Reading {
  /** "about", "at least", "alleged", "possible": how the source holds back; null where it states a fact. */
  readonly hedge: string | null;
  readonly amount: ReadAmount | null;
  readonly days: ReadDays | null;
}

/** A statement with a day in it. */
export interface DatedClaim {
  readonly days: ReadDays;
  /** The focus is the words that name the day. */
  readonly evidence: Evidence;
}

export const loneKinds = ["figure", "day", "quotation"] as const;
export type LoneKind = (typeof loneKinds)[number];

/** A figure, a day or a quotation that stands in one source of the story and in no other. */
export interface LoneClaim {
  readonly kind: LoneKind;
  /** The focus is the figure, the day or the quoted words. */
  readonly evidence: Evidence;
}

export interface Overview {
  /** By position of the finding, of its value and of the value's evidence. */
  readonly readings: readonly (readonly (readonly Reading[])[])[];
  /** By day, then in the order of the sources and of their texts. */
  readonly dated: readonly DatedClaim[];
  /** In the order of the sources and of their texts. Empty in a story of one source. */
  readonly alone: readonly LoneClaim[];
}
