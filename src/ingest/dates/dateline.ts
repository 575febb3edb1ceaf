import { findTimes, findWrittenDates, type WrittenDate } from "./written-date.js";

/** What a line says about when its article appeared. */
export interface Dateline {
  /** The first date that is not labelled as a change. */
  readonly published: WrittenDate | null;
  readonly updated: WrittenDate | null;
  /** What stands beside dates, times and labels: a byline, an agency, or nothing. */
  readonly rest: string;
  readonly labelled: boolean;
  /** It holds a date or a time of day. */
  readonly timed: boolean;
}

const label =
  /\b(?:(?:first|last|originally|article|story|date)[ -]){0,2}(?:published|posted|updated?|edited|modified|created|filed|issued|revised|uploaded|publication date)(?: (?:time|date|online|on|at|by))*\b(?: ?:)?/gi;
/** Whether a line speaks of publishing or changing at all. */
export const isLabelled = (line: string): boolean => line.search(label) >= 0;

const change = /updat|edit|modif|revis|last/i;
const weekday = /\b(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi;
/** Small words and counts that stand on such a line: "3 min read", "2 hours ago", "(5 articles)", "7:00pm UK". */
const filler =
  /\(?\b\d{1,4} (?:min(?:ute)?s?|hours?|days?|weeks?|months?|articles?|sources|comments?)(?: ago| read)?\b\)?|\b(?:on|at|as of|UK|local time|am|pm|date|time|today|yesterday)\b/gi;

const blank = (line: string, from: number, to: number): string =>
  line.slice(0, from) + " ".repeat(to - from) + line.slice(to);

/** Null where the line holds neither a date, a time of day nor a label. Knows nothing of where the line stands. */
export function readDateline(line: string): Dateline | null {
  if (!/\d/.test(line) && !isLabelled(line)) return null;
  const dates = findWrittenDates(line);
  const times = findTimes(line);
  const labels = [...line.matchAll(label)].map((found) => ({
    end: found.index + found[0].length,
    change: change.test(found[0]),
  }));
  if (dates.length + times.length + labels.length === 0) return null;
  let rest = line;
  for (const { start, end } of [...dates, ...times]) rest = blank(rest, start, end);
  for (const pattern of [label, weekday, filler])
    rest = rest.replace(pattern, (found) => " ".repeat(found.length));
  const isChange = (date: WrittenDate): boolean =>
    labels.filter((found) => found.end <= date.start).at(-1)?.change ?? false;
  return {
    published: dates.find((date) => !isChange(date)) ?? null,
    updated: dates.find(isChange) ?? null,
    rest: rest.replace(/[\s,;:|()[\]·•@/–—-]+/g, " ").trim(),
    labelled: labels.length > 0,
    timed: dates.length + times.length > 0,
  };
}

/** The ISO form of a text that is a date and nothing else, as in front matter; null for anything else. */
export function readPublished(value: string): string | null {
  const written = value
    .trim()
    .slice(0, 100)
    .replace(/^(\d{4}-\d\d-\d\d)T(?=\d)/i, "$1 ");
  const line = readDateline(written);
  return line === null || line.rest !== "" || line.updated !== null ? null : (line.published?.iso ?? null);
}
