import { type DateMention, type DatePrecision, daysBetween, weekdayOf } from "../../../domain/index.js";
import {
  addDays,
  type DayRange,
  daysInMonth,
  isoDay,
  monthOf,
  monthRange,
  rangeOf,
  shiftMonth,
  yearOf,
} from "./calendar.js";
import type { DayExpression, PartOfPeriod } from "./piece.js";

/** What a date may be counted from at its place in the text. */
export interface Anchor {
  /** Publication day, or the entry's in a timeline; null where unknown. */
  readonly reference: string | null;
  readonly basis: "published" | "timeline";
  /** Of the reference: `assumed`, made up so that the weekdays fit; `unknown`, made up without a weekday known. */
  readonly year: "known" | "assumed" | "unknown";
  /** Latest full date that the document states: tells a year where the publication date is unknown. */
  readonly latestStated: string | null;
  /** The day that the text has reached. */
  readonly narrative: { readonly day: string | null; readonly weekday: number | null } | null;
  /** Inside quotation marks "today" is the day of the utterance, which nothing here tells. */
  readonly quoted: boolean;
  /** "will", "scheduled" stand before it, or a verb of the past; null where nothing tells. */
  readonly direction: "ahead" | "behind" | null;
}

export interface ResolvedDay {
  readonly range: DayRange | null;
  readonly precision: DatePrecision;
  readonly basis: DateMention["basis"];
  readonly weekday: number | null;
  readonly yearless: DateMention["yearless"];
}

type Calendar = Extract<DayExpression, { kind: "calendar" }>;

export function resolveDay(day: DayExpression, anchor: Anchor): ResolvedDay {
  switch (day.kind) {
    case "calendar":
      return resolveCalendar(day, anchor);
    case "weekday":
      return resolveWeekday(day, anchor);
    case "offset":
      return resolveOffset(day, anchor);
    case "period":
      return resolvePeriod(day, anchor);
  }
}

const symbolic = (precision: DatePrecision, weekday: number | null = null): ResolvedDay => ({
  range: null,
  precision,
  basis: "none",
  weekday,
  yearless: null,
});

function resolveCalendar(day: Calendar, anchor: Anchor): ResolvedDay {
  const { month, weekday } = day;
  const precision: DatePrecision = day.day !== null ? "day" : month !== null ? "month" : "year";
  if (month === null || day.year !== null)
    return { range: rangeInYear(day, day.year ?? 0), precision, basis: "stated", weekday, yearless: null };
  const beside =
    anchor.year === "known" && anchor.reference !== null ? null : yearBeside(day, anchor.latestStated);
  const year =
    beside ??
    (anchor.reference === null ? null : yearOfMonth(day, month, anchor.reference, anchor.direction));
  const range = year === null ? null : rangeInYear(day, year);
  if (range !== null)
    return { range, precision, basis: beside === null ? anchor.basis : "narrative", weekday, yearless: null };
  // 2024 is a leap year, so that "February 29" has a day to stand on.
  const inLeapYear = rangeInYear(day, 2024);
  const yearless =
    inLeapYear !== null && (day.until === null || day.day === null || monthOf(inLeapYear.lastDay) === month)
      ? { month, firstDay: Number(inLeapYear.firstDay.slice(8)), lastDay: daysInto(inLeapYear) }
      : null;
  return { range: null, precision, basis: "none", weekday, yearless };
}

/** Counted from the first of the month that the stretch begins in: a season's last day is its hundredth or so. */
const daysInto = ({ firstDay, lastDay }: DayRange): number =>
  daysBetween(`${firstDay.slice(0, 8)}01`, lastDay) + 1;

function rangeInYear(day: Calendar, year: number): DayRange | null {
  const { month, until } = day;
  if (month === null) {
    const [first, last] = monthsOfPart(day.part);
    return rangeOf(
      isoDay(year, first, 1),
      isoDay(until?.year ?? year, last, daysInMonth(until?.year ?? year, last)),
    );
  }
  if (day.day !== null) {
    const first = isoDay(year, month, day.day);
    if (until === null || until.day === null) return rangeOf(first, first);
    const last = isoDay(until.year ?? year, until.month ?? month, until.day);
    // "Dec. 31-Jan. 2": the second day lies in the next year.
    return rangeOf(first, last) ?? rangeOf(first, isoDay(year + 1, until.month ?? month, until.day));
  }
  const end = until?.month ?? month;
  // A winter ends in the year after.
  const endYear = end < month ? year + 1 : year;
  const [first, last] = daysOfPart(day.part, daysInMonth(endYear, end));
  return rangeOf(isoDay(year, month, first), isoDay(endYear, end, last));
}

const monthsOfPart = (part: PartOfPeriod | null): readonly [number, number] =>
  part === "early"
    ? [1, 4]
    : part === "start"
      ? [1, 2]
      : part === "mid"
        ? [4, 9]
        : part === "late"
          ? [9, 12]
          : part === "end"
            ? [11, 12]
            : [1, 12];

const daysOfPart = (part: PartOfPeriod | null, days: number): readonly [number, number] =>
  part === "early"
    ? [1, 10]
    : part === "start"
      ? [1, 7]
      : part === "mid"
        ? [10, 20]
        : part === "late"
          ? [20, days]
          : part === "end"
            ? [24, days]
            : [1, days];

/** Full dates of the text lend their year to dates close by; a date of years ago lends it to nothing. */
function yearBeside(day: Calendar, stated: string | null): number | null {
  if (stated === null || day.yearFrom !== null) return null;
  const year = yearOf(stated);
  const near = [year - 1, year, year + 1].find((candidate) => {
    const range = rangeInYear(day, candidate);
    return range !== null && Math.abs(daysBetween(stated, range.firstDay)) <= 45;
  });
  return near ?? null;
}

/** A date without a year in news is the latest one past, unless it is said to come or lies just ahead. */
function yearOfMonth(
  day: Calendar,
  month: number,
  from: string,
  direction: Anchor["direction"],
): number | null {
  const year = yearOf(from);
  if (day.yearFrom === "this-year") return year;
  if (day.yearFrom === "last-year") return year - 1;
  if (day.yearFrom === "next-year") return year + 1;
  const all = [year - 1, year, year + 1].flatMap((candidate) => {
    const range = rangeInYear(day, candidate);
    return range === null ? [] : [{ candidate, range }];
  });
  const fitting = all.filter(
    ({ range }) => day.weekday === null || weekdayOf(range.firstDay) === day.weekday,
  );
  const choices = fitting.length > 0 ? fitting : all;
  // Datelines run a day ahead or behind in other zones.
  const past = choices.filter(({ range }) => daysBetween(from, range.firstDay) <= 2).at(-1);
  const coming = choices.find(({ range }) => range.lastDay >= from);
  if (day.yearFrom === "latest")
    return (
      (choices.filter(({ range }) => range.lastDay < from && monthOf(from) !== month).at(-1) ?? past)
        ?.candidate ?? null
    );
  if (coming !== undefined && (direction === "ahead" || day.yearFrom === "coming")) return coming.candidate;
  if (past === undefined) return coming?.candidate ?? null;
  const behind = daysBetween(past.range.lastDay, from);
  const ahead = coming === undefined ? Number.POSITIVE_INFINITY : daysBetween(from, coming.range.firstDay);
  return direction === null && behind > 270 && ahead < 60 && coming !== undefined
    ? coming.candidate
    : past.candidate;
}

function resolveWeekday(day: Extract<DayExpression, { kind: "weekday" }>, anchor: Anchor): ResolvedDay {
  const { reference } = anchor;
  const weekday = day.until === null ? day.weekday : null;
  if (reference === null || anchor.year === "unknown") return symbolic("day", weekday);
  const lastOn = day.until ?? day.weekday;
  const sinceThen = (weekdayOf(reference) - lastOn + 7) % 7;
  const ahead = day.shift === "next" || (anchor.direction === "ahead" && day.shift === null);
  const shift = ahead ? 7 - sinceThen : day.shift === "last" && sinceThen === 0 ? -7 : -sinceThen;
  const lastDay = addDays(reference, ahead && sinceThen === 0 && day.shift === null ? 0 : shift);
  const length = day.until === null ? 0 : (day.until - day.weekday + 7) % 7;
  const firstDay = lastDay === null ? null : addDays(lastDay, -length);
  return {
    range: rangeOf(firstDay, lastDay),
    precision: "day",
    basis: anchor.basis,
    weekday,
    yearless: null,
  };
}

function resolveOffset(day: Extract<DayExpression, { kind: "offset" }>, anchor: Anchor): ResolvedDay {
  const precision = day.unit === "weekend" ? "week" : day.unit;
  const narrated = day.from === "narrative";
  const from = narrated ? (anchor.narrative?.day ?? null) : day.from === "event" ? null : anchor.reference;
  if (from === null || (!narrated && anchor.quoted)) {
    const known = narrated && day.unit === "day" && !day.vague ? (anchor.narrative?.weekday ?? null) : null;
    const weekday = known === null ? null : ((((known - 1 + day.amount) % 7) + 7) % 7) + 1;
    return { ...symbolic(precision, weekday), basis: weekday === null ? "none" : "narrative" };
  }
  const basis = narrated ? "narrative" : anchor.basis;
  return { range: countOut(day, from), precision, basis, weekday: null, yearless: null };
}

/** "two weeks ago" is rarely meant to the day: the longer the unit, the wider the stretch. */
function countOut(day: Extract<DayExpression, { kind: "offset" }>, from: string): DayRange | null {
  if (day.vague) {
    if (day.unit !== "day") return null;
    const [near, far] = day.amount < 0 ? [-2, -10] : [2, 10];
    return rangeOf(addDays(from, Math.min(near, far)), addDays(from, Math.max(near, far)));
  }
  if (day.unit === "day") return rangeOf(addDays(from, day.amount), addDays(from, day.amount));
  const { year, month } = shiftMonth(from, day.unit === "year" ? day.amount * 12 : day.amount);
  const centre =
    day.unit === "week" || day.unit === "weekend"
      ? addDays(from, day.amount * 7)
      : isoDay(year, month, Math.min(Number(from.slice(8)), daysInMonth(Math.max(1, year), month)));
  const slack = day.unit === "year" ? 183 : day.unit === "month" ? 15 : 3;
  return centre === null ? null : rangeOf(addDays(centre, -slack), addDays(centre, slack));
}

function resolvePeriod(day: Extract<DayExpression, { kind: "period" }>, anchor: Anchor): ResolvedDay {
  const precision = day.unit === "weekend" ? "week" : day.unit;
  const narrated = day.from === "narrative";
  const from = narrated ? (anchor.narrative?.day ?? null) : anchor.reference;
  if (from === null || (!narrated && anchor.quoted)) return symbolic(precision);
  const range = clip(periodAround(day, from, anchor.direction), day.side, from);
  return { range, precision, basis: narrated ? "narrative" : anchor.basis, weekday: null, yearless: null };
}

/**
 * Weeks are wide on purpose: some count them from Sunday, and on a Monday "last week" may mean the days just
 * past. Monday to Sunday, with the days between them and the publication that the wording may mean as well.
 */
function periodAround(
  day: Extract<DayExpression, { kind: "period" }>,
  from: string,
  direction: Anchor["direction"],
): DayRange | null {
  const intoWeek = weekdayOf(from) - 1;
  if (day.unit === "week") {
    const monday = -intoWeek + day.shift * 7;
    if (day.shift < 0)
      return rangeOf(addDays(from, monday - 1), addDays(from, intoWeek === 6 ? 0 : monday + 6));
    return day.shift > 0
      ? rangeOf(addDays(from, monday - 1), addDays(from, monday + 6))
      : rangeOf(addDays(from, Math.min(monday, intoWeek < 2 ? -4 : monday - 1)), addDays(from, monday + 6));
  }
  if (day.unit === "weekend") {
    // The latest weekend begun (Friday evening counts), or the one ahead.
    const saturday = direction === "ahead" || day.shift > 0 ? (12 - intoWeek) % 7 : -((intoWeek + 2) % 7);
    const start = day.shift < 0 && saturday > -2 ? saturday - 7 : saturday;
    return rangeOf(addDays(from, start - 1), addDays(from, start + 1));
  }
  if (day.unit === "month") {
    const { year, month } = shiftMonth(from, day.shift);
    const [first, last] = daysOfPart(day.part, daysInMonth(Math.max(1, year), month));
    return day.part === null
      ? monthRange(year, month)
      : rangeOf(isoDay(year, month, first), isoDay(year, month, last));
  }
  const year = yearOf(from) + day.shift;
  const [first, last] = monthsOfPart(day.part);
  return rangeOf(isoDay(year, first, 1), isoDay(year, last, daysInMonth(Math.max(1, year), last)));
}

function clip(range: DayRange | null, side: "past" | "future" | null, from: string): DayRange | null {
  if (range === null || side === null) return range;
  if (side === "past") return rangeOf(range.firstDay, range.lastDay < from ? range.lastDay : from) ?? range;
  return rangeOf(range.firstDay > from ? range.firstDay : from, range.lastDay) ?? range;
}
