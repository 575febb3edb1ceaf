import type { DateMention } from "../../../domain/index.js";

/**
 * What one stretch of words says about time before anything is counted from a publication date.
 * Offsets are in the sentence's own text.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly day: DayExpression | null;
  readonly clock: Clock | null;
}

/** A piece with the words that open its value: "around", "just before", "since". */
export interface HedgedPiece extends Piece {
  readonly hedge: DateHedge;
}

export type PartOfPeriod = "early" | "mid" | "late" | "end" | "start";
export type Unit = "day" | "week" | "weekend" | "month" | "year";

export type DayExpression =
  /** "6-7 January 2026", "early December", "2014": whatever of the calendar the words name. */
  | {
      readonly kind: "calendar";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      /** Last day of a stretch; equal to the first where there is one day only. */
      readonly until: CalendarEnd | null;
      readonly weekday: number | null;
      readonly part: PartOfPeriod | null;
      /** "last October" is the latest one past, "September last year" lies in the year before the publication. */
      readonly yearFrom: "latest" | "coming" | "this-year" | "last-year" | "next-year" | null;
    }
  /** "Tuesday", "last Friday", "Monday and Tuesday". */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly until: number | null;
      readonly shift: "last" | "next" | null;
    }
  /** "yesterday" (-1 day), "two weeks ago", "the next day" (narrative), "a day after the vote" (event). */
  | {
      readonly kind: "offset";
      readonly unit: Unit;
      readonly amount: number;
      readonly from: "published" | "narrative" | "event";
      /** "several days ago": not to be counted out. */
      readonly vague: boolean;
    }
  /** "this week", "last month", "earlier this year". */
  | {
      readonly kind: "period";
      readonly unit: Exclude<Unit, "day">;
      readonly shift: number;
      readonly part: PartOfPeriod | null;
      readonly from: "published" | "narrative";
      /** "earlier this week": no later than the publication; "later this week": no earlier. */
      readonly side: "past" | "future" | null;
    };

export interface CalendarEnd {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Clock {
  /** After midnight, as written; null for a part of the day. */
  readonly minutes: number | null;
  readonly zone: string | null;
  /** "Saturday night": from 18:00 to 30:00, that is 6 in the morning after. */
  readonly part: readonly [first: number, last: number] | null;
}

export type DateHedge = DateMention["hedge"];

export const noClock = { minutes: null, zone: null, part: null } as const;
