import type { Quoted, Span } from "./span.js";

/** A typed thing in one sentence. */
interface MentionBase extends Quoted {
  /** Index of the sentence in its document. */
  readonly sentence: number;
  /** First token and one past the last, in that sentence. */
  readonly tokens: readonly [first: number, past: number];
}

export type EntityType = "person" | "organisation" | "place" | "nationality" | "other";

/** A name. Which mentions mean the same thing is decided later, over the whole story (`topics/`). */
export interface EntityMention extends MentionBase {
  readonly kind: "entity";
  readonly type: EntityType;
  /** The name alone, without title and article: "Maria Zakharova". */
  readonly name: string;
}

export const hedges = [
  "exact",
  "about",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "range",
  "vague",
] as const;
/** How the wording opens the value. `vague`: "dozens", "several"; `range`: "10 to 15". */
export type Hedge = (typeof hedges)[number];

export const dimensions = [
  "count",
  "money",
  "percent",
  "length",
  "area",
  "volume",
  "mass",
  "duration",
  "age",
  "speed",
  "temperature",
  "magnitude",
  "calibre",
  "times",
  "score",
  "rank",
  "other",
] as const;
export type Dimension = (typeof dimensions)[number];

/** A counted or measured thing: "at least 12 people", "about 1.4 million euros", "no injuries". */
export interface QuantityMention extends MentionBase {
  readonly kind: "quantity";
  /** Smallest amount the wording allows, in base units (1.4 million euros is 1_400_000 EUR; 5 km is 5000 m). */
  readonly low: number;
  /** Largest amount the wording allows, in base units; Infinity for "at least". Never below `low`. */
  readonly high: number;
  /** The number as written, in base units: 12 for "at least 12"; the middle of a range. */
  readonly value: number;
  readonly hedge: Hedge;
  readonly dimension: Dimension;
  /** Canonical unit: a lemma for counts ("person", "country"), an ISO 4217 code, "m", "s", "percent" … */
  readonly unit: string;
  /** Unit as written, where it is a measure ("miles"); else null. */
  readonly writtenUnit: string | null;
  /** Lemma of the counted or measured noun ("country", "toll"), null where elided ("12 were hurt"). */
  readonly head: string | null;
  /** Lemmas that narrow the head, in text order: "European" in "27 European states". */
  readonly modifiers: readonly string[];
  /** Lemma of the verb or event noun that governs it: "kill", "pledge"; null where none was found. */
  readonly frame: string | null;
  readonly role: "agent" | "patient" | null;
  /** "four of the villages", "including 27 heads of state": a part of another amount in the sentence. */
  readonly part: boolean;
  /** "another five", "two more": an amount beside another one, not the whole. */
  readonly other: boolean;
  /** "risen to", "so far", "in total": a running figure. */
  readonly cumulative: boolean;
}

export type DatePrecision = "year" | "month" | "week" | "day" | "part-of-day" | "minute";

/**
 * A point or stretch of time. All of it is UTC; a zone that the text names is kept as written.
 *
 * The date that heads a timeline entry is a mention of the entry's first sentence with the tokens [0, 0]: its
 * words stand before the sentence, and it dates the whole entry.
 */
export interface DateMention extends MentionBase {
  readonly kind: "date";
  /** First and last day, ISO 8601 (`2026-01-06`), both inclusive; null while symbolic. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly precision: DatePrecision;
  /** What the words say by themselves: day, month, year, weekday, time. The rest was filled in. */
  readonly stated: readonly ("year" | "month" | "day" | "weekday" | "time")[];
  /** Monday = 1 … Sunday = 7, where the words name one, or the story's calendar tells it of a day without a year. */
  readonly weekday: number | null;
  /** Minutes after midnight as written, for a time of day. */
  readonly minutes: number | null;
  /**
   * Minutes that a part of the day or a range of times allows: "Saturday night" is [1080, 1800], that is until
   * six in the morning after. Null for a clock time and where no part is named.
   */
  readonly dayPart: readonly [first: number, last: number] | null;
  /** "GMT", "ET", "local time" as written. */
  readonly zone: string | null;
  /** "November 18", "early December" where nothing tells the year: then `firstDay` is null and this is not. */
  readonly yearless: { readonly month: number; readonly firstDay: number; readonly lastDay: number } | null;
  readonly hedge: "exact" | "about" | "before" | "after";
  /** What a weekday or "today" is counted from: the publication date, the narrative, a timeline's date, or nothing. */
  readonly basis: "stated" | "published" | "narrative" | "timeline" | "none";
}

/** Words in quotation marks (or a quotation block), without the marks. */
export interface QuotationMention extends MentionBase {
  readonly kind: "quotation";
  /** The marks included. */
  readonly outer: Span;
  /** Up to four words inside a sentence of the reporter's own: often a label or a scare quote. */
  readonly fragment: boolean;
}

/** What a text says a person is: "former White House adviser", "head of the rescue unit", "34", "his brother". */
export interface RoleMention extends MentionBase {
  readonly kind: "role";
  /** The person's name as in the entity mention it belongs to. */
  readonly holder: Quoted;
  /** Lemma of the office or relation: "president", "adviser", "brother". */
  readonly office: string;
  /** "former", "acting", "deputy" … in text order. */
  readonly modifiers: readonly string[];
  /** The body or person it is held in: "Foreign Ministry", "Ukraine"; null where not said. */
  readonly of: string | null;
}

export type Mention = EntityMention | QuantityMention | DateMention | QuotationMention | RoleMention;
