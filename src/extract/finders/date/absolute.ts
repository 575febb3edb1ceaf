import type { ParsedResult } from "chrono-node/en";
import * as chrono from "chrono-node/en";
import { type CalendarEnd, type Clock, noClock, type Piece } from "./piece.js";

// Its strict form throws away a time with a weekday behind it ("9 a.m. on Monday").
const reader = new chrono.Chrono(chrono.configuration.createConfiguration(false));

/**
 * A month, digits parted as in a date or a clock time, "p.m.", or a zone behind a time of day: without one of them
 * nothing that chrono finds is taken over, and it costs more than all other finders of dates together.
 */
const calendarLike =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d ?[:./+-] ?\d|[\d. ][ap]\.?\s?m\b|(?:\d|clock|morning|afternoon|evening|night|hours?|hrs)[ ,(]{0,3}[a-z]{1,3}[tckdz]\b/i;

/**
 * Calendar dates and clock times, found by chrono without its casual words ("today", "this week").
 *
 * Only what the words themselves say is taken over (chrono marks it certain): chrono counts weekdays to the
 * nearest one and years to the nearest date, which is wrong for news. Bare hours ("at 9", "3 to 5 troops"),
 * day and month without a year in digits ("9/11" is an event) and relative times are left to other finders.
 */
export function findAbsolute(text: string): Piece[] {
  if (!calendarLike.test(text)) return [];
  return reader.parse(text, { instant: new Date(0), timezone: 0 }).flatMap((result) => {
    if (result.tags().has("result/relativeDate")) return [];
    const lead = /^(?:on|at)\s+/i.exec(result.text)?.[0].length ?? 0;
    const start = result.index + lead;
    const whole = result.text.slice(lead).trimEnd();
    const words = whole.replace(hourBehind(text, start + whole.length), "");
    const piece = { start, end: start + words.length };
    if (countsPeople(text, start, piece.end)) return [];
    const read = readDay(result, words);
    const day = read?.kind === "calendar" && words !== whole ? { ...read, year: null } : read;
    const clock = readClock(result, words, text, start);
    // "at 10.25 on Saturday night": the weekday alone is left to its own finder, which reads the night as well.
    if (day?.kind === "weekday" && clock === null) return [];
    return day === null && clock === null ? [] : [{ ...piece, day, clock }];
  });
}

/** "19 January 1210 UTC", "4 May 1430 hours": four digits that tell the time, where chrono reads a year. */
const hourBehind = (text: string, end: number): RegExp =>
  zoneAhead.test(text.slice(end, end + 12)) ? hour : zonedHour;
const zoneAhead = /^ ?(?:hours|hrs|UTC|GMT|Z|local time)\b/;
const hour = /,? (?:[01]\d|2[0-3])[0-5]\d$/;
const zonedHour = /,? (?:[01]\d|2[0-3])[0-5]\d (?:UTC|GMT|Z)$/;

/** "In March 20 people died": the number counts them. */
const countsPeople = (text: string, start: number, end: number): boolean =>
  /\b(?:in|since) $/i.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[A-Z][a-z]+ \d{1,2}$/.test(text.slice(start, end)) &&
  /^ (?:people|men|women|children|[a-z]{4,}s)\b/.test(text.slice(end, end + 24));

const certain = (
  parts: ParsedResult["start"],
  name: "year" | "month" | "day" | "weekday" | "hour",
): number | null => (parts.isCertain(name) ? parts.get(name) : null);

function readDay({ start, end }: ParsedResult, words: string): Piece["day"] {
  const month = certain(start, "month");
  const sunday = certain(start, "weekday");
  const weekday = sunday === 0 ? 7 : sunday;
  if (month === null)
    return weekday === null || certain(start, "hour") === null
      ? null
      : { kind: "weekday", weekday, until: null, shift: /\blast\b/i.test(words) ? "last" : null };
  const year = certain(start, "year");
  if (!/[a-z]{3}/i.test(words) && !unambiguousDigits(words)) return null;
  const until: CalendarEnd | null =
    !end || certain(end, "month") === null
      ? null
      : { year: certain(end, "year"), month: certain(end, "month"), day: certain(end, "day") };
  return {
    kind: "calendar",
    year: year ?? until?.year ?? null,
    month,
    day: certain(start, "day"),
    until,
    weekday,
    part: null,
    yearFrom: null,
  };
}

/** ISO, or digits of which only one can be the month: "11/28/2005". "05/06/2010" is read in two ways. */
function unambiguousDigits(words: string): boolean {
  if (/^\d{4}[-/.]\d/.test(words)) return true;
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(words) ?? [];
  return first !== undefined && (Number(first) > 12 || Number(second) > 12 || first === second);
}

function readClock({ start, end }: ParsedResult, words: string, text: string, at: number): Clock | null {
  const hour = certain(start, "hour");
  if (hour === null) return null;
  const spoken = /[\d. ][ap]\.?\s?m\b/i.test(words);
  // "stopped it at 2:56" is as likely a match clock; a bare "14:30" needs a preposition of time.
  const clockLike =
    /\b[0-2]\d:[0-5]\d/.test(words) &&
    (certain(start, "month") !== null ||
      /(?:\b(?:at|by|from|until|till|around|about|since|before|after) |[(,] ?)$/i.test(
        text.slice(Math.max(0, at - 8), at),
      ));
  const zoned = start.isCertain("timezoneOffset");
  if (!spoken && !clockLike && !zoned && !/T\d\d/.test(words)) return null;
  const minutes = hour * 60 + (start.get("minute") ?? 0);
  const last =
    !end || certain(end, "hour") === null ? null : (end.get("hour") ?? 0) * 60 + (end.get("minute") ?? 0);
  if (last !== null && last > minutes) return { ...noClock, part: [minutes, last] };
  return { ...noClock, minutes, zone: /\b(?:[A-Z]{1,4}T|UTC|GMT|MSK)\b|Z$/.exec(words)?.[0] ?? null };
}
