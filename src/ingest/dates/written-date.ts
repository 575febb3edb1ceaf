import { type Day, isDay, isoDay, isoInstant, monthOf } from "./calendar.js";
import { zoneMinutes, zonePattern } from "./zones.js";

/**
 * Reads the dates that pages print about themselves: "Monday, 4 March 2024, 18:05 GMT", "3/14/2024 7:20 AM",
 * "Jan. 8, 2026", "2026-01-08T18:00Z". Dates inside the story are another matter and are read by the extract stage.
 */
export interface WrittenDate {
  /** Offsets in the line that was read. */
  readonly start: number;
  readonly end: number;
  /** ISO 8601 day or instant in UTC; null where the words leave the day open (no year, or 5/6/2010). */
  readonly iso: string | null;
  /** Month and day where only the year is missing. */
  readonly yearless: { readonly month: number; readonly day: number } | null;
}

interface Time {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  readonly zone: string | null;
  /** "PM" was written: mostly an American habit, which settles 5/6/2010. */
  readonly halfDay: boolean;
}

const month = String.raw`(?<month>[A-Za-z]{3,9})\.?`;
const dayOfMonth = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
/** Pages glue the time on: "March 4, 20246:32 PM". */
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))`;

const forms: readonly RegExp[] = [
  /(?<![\d/-])(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d|[-/]\d)/g,
  new RegExp(String.raw`(?<![A-Za-z\d])${dayOfMonth}(?: of)?[ \-/]{1,2}${month},?[ \-/]{1,2}${year}`, "g"),
  new RegExp(`(?<![a-z])${month},?[ -]?${dayOfMonth}(?:,? ?-? ?)(?<=[ ,-])${year}`, "g"),
  /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.])\s?(?<second>\d{1,2})\k<mark>\s?(?<year>\d{4}|\d\d)(?![\d/]|\.\d)/g,
  new RegExp(String.raw`(?<![A-Za-z])${month} ${dayOfMonth}(?![\d:]|[.,]\d)`, "g"),
  new RegExp(String.raw`(?<![A-Za-z\d:.,])${dayOfMonth} ${month}(?![A-Za-z])`, "g"),
];

const timeForm = new RegExp(
  String.raw`(?<![:.]|(?<!(?:19|20)\d\d)\d)(?:(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:[:.]\d\d(?:\.\d{1,6})?)?\s?(?<half>[AaPp](?:\.? ?[Mm]\b\.?|\b))?|(?<bareHour>\d{1,2})\s?(?<bareHalf>[AaPp]\.?[Mm]\b\.?))(?!\d)(?:\s{0,2}\(?(?<zone>(?:GMT|UTC)[+-]\d{1,2}(?::?\d\d)?|${zonePattern}|[+-]\d\d:?\d\d|[A-Z]{2,5}|[Ll]ocal time)(?![A-Za-z\d])\)?)?`,
  "g",
);

export function findTimes(line: string): Time[] {
  const times: Time[] = [];
  for (const found of line.matchAll(timeForm)) {
    const { hour, minute, half, bareHour, bareHalf, zone } = found.groups ?? {};
    const written = Number(hour ?? bareHour);
    const halfDay = half ?? bareHalf;
    const pm = halfDay?.toLowerCase().startsWith("p");
    const hours = halfDay === undefined ? written : (written % 12) + (pm ? 12 : 0);
    const minutes = hours * 60 + Number(minute ?? 0);
    if (minutes >= 24 * 60 || Number(minute ?? 0) > 59) continue;
    times.push({
      start: found.index,
      end: found.index + found[0].length,
      minutes,
      zone: zone ?? null,
      halfDay: halfDay !== undefined,
    });
  }
  return times;
}

/** Every date of a short line, in text order, each with the time that stands nearest to it. */
export function findWrittenDates(line: string): WrittenDate[] {
  if (!/\d/.test(line)) return [];
  const times = findTimes(line);
  const taken: { start: number; end: number; day: Day | null; yearless: WrittenDate["yearless"] }[] = [];
  for (const form of forms)
    for (const found of line.matchAll(form)) {
      const start = found.index;
      const end = start + found[0].length;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      const read = readGroups(found.groups ?? {}, times);
      if (read !== null) taken.push({ start, end, ...read });
    }
  taken.sort((a, b) => a.start - b.start);
  return taken.map(({ start, end, day, yearless }) => ({
    start,
    end,
    yearless,
    iso: day === null ? null : withTime(day, nearestTime(times, taken, start, end)),
  }));
}

function readGroups(
  groups: Readonly<Record<string, string | undefined>>,
  times: readonly Time[],
): { day: Day | null; yearless: WrittenDate["yearless"] } | null {
  if (groups.first !== undefined) return readSlashed(groups, times);
  const named = groups.month ?? "";
  const monthNumber = /^\d/.test(named) ? Number(named) : monthOf(named);
  const dayNumber = Number(groups.day);
  if (monthNumber === null || dayNumber < 1 || dayNumber > 31) return null;
  if (groups.year === undefined) return { day: null, yearless: { month: monthNumber, day: dayNumber } };
  const day = { year: Number(groups.year), month: monthNumber, day: dayNumber };
  return isDay(day) ? { day, yearless: null } : null;
}

/** 3/14/2024 and 14.3.2024 settle themselves; 5/6/2010 only beside an "AM" or "PM"; 5/5/2010 is the same both ways. */
function readSlashed(
  groups: Readonly<Record<string, string | undefined>>,
  times: readonly Time[],
): { day: Day | null; yearless: null } | null {
  const [a, b, written] = [Number(groups.first), Number(groups.second), Number(groups.year)];
  const year = written >= 100 ? written : written < 70 ? 2000 + written : 1900 + written;
  const american = { year, month: a, day: b };
  const european = { year, month: b, day: a };
  if (groups.mark === ".") return isDay(european) ? { day: european, yearless: null } : null;
  if (!isDay(american) && !isDay(european)) return null;
  if (!isDay(european) || a === b) return { day: american, yearless: null };
  if (!isDay(american)) return { day: european, yearless: null };
  return { day: times.some((time) => time.halfDay) ? american : null, yearless: null };
}

/** A time belongs to the date it stands beside, with nothing but marks and small words between. */
function nearestTime(
  times: readonly Time[],
  dates: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
): Time | null {
  let best: Time | null = null;
  let bestGap = 24;
  for (const time of times) {
    const gap = time.start >= end ? time.start - end : start - time.end;
    const closer = dates.some((date) => {
      const other = time.start >= date.end ? time.start - date.end : date.start - time.end;
      return date.start !== start && other >= 0 && other < gap;
    });
    if (gap >= 0 && gap < bestGap && !closer) {
      best = time;
      bestGap = gap;
    }
  }
  return best;
}

function withTime(day: Day, time: Time | null): string {
  if (time === null || time.zone === null) return isoDay(day);
  const zone = zoneMinutes(time.zone, day);
  return zone === null ? isoDay(day) : isoInstant(day, time.minutes, zone);
}
