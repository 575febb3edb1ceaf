import type { Cause, DifferenceType, Finding, Report } from "../../src/domain/index.js";

export type Half = "develop" | "held";

export interface Pair {
  readonly id: string;
  readonly kind: "conflict" | "look-alike";
  /** Of a look-alike: the type that a naive comparer would report. */
  readonly type: DifferenceType;
  /** A second type under which an editor could as well file it: "none hurt" against "two hurt". */
  readonly also?: DifferenceType;
  readonly cause?: Cause;
  readonly a: string;
  readonly b: string;
  readonly why: string;
  readonly half: Half;
  readonly file: string;
}

export interface Judged {
  readonly pair: Pair;
  readonly outcome: "right" | "other" | "missed" | "alarm" | "note" | "quiet";
  readonly explained: boolean;
  readonly findings: readonly Finding[];
}

export interface Tally {
  readonly conflicts: number;
  readonly right: number;
  readonly explained: number;
  readonly other: number;
  readonly missed: number;
  readonly lookAlikes: number;
  readonly alarms: number;
  readonly notes: number;
}

export const halves: readonly Half[];
export function readPairs(half: Half): Pair[];
export function judge(pair: Pair, check: (a: string, b: string) => Report): Judged;
export function tally(judged: readonly Judged[]): Tally;
