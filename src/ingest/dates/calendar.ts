/** Day arithmetic without a clock and without the machine's time zone. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isDay({ year, month, day }: Day): boolean {
  if (year < 1500 || year > 2200) return false;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** Whether a text of the form `2026-01-08` is a day, of any year. JavaScript carries 30 February over into March. */
export function isCalendarDay(written: string): boolean {
  const midnight = new Date(`${written}T00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(written);
}

const pad = (value: number): string => String(value).padStart(2, "0");

/** `2026-01-08` */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;

/**
 * `2026-01-08T18:00Z` for a time of day in a known zone.
 *
 * What the source writes as its day must survive, because "today" and "Thursday" in the text count from it:
 * where the instant falls on another day in UTC, the day alone is given.
 */
export function isoInstant(day: Day, minutes: number, zoneMinutes: number): string {
  const utc = minutes - zoneMinutes;
  if (utc < 0 || utc >= 24 * 60) return isoDay(day);
  return `${isoDay(day)}T${pad(Math.floor(utc / 60))}:${pad(utc % 60)}Z`;
}

const names = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * 1 to 12 for a month's name or its usual short form; null for any other word.
 * One wrong or missing letter is forgiven in long names: datelines are typed in haste and never spell-checked.
 */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase().replace(/\.$/, "");
  const short = lower === "sept" ? "sep" : lower;
  for (const [i, name] of names.entries()) {
    if (name === short || (short.length === 3 && name.startsWith(short))) return i + 1;
    if (name.length >= 7 && isOneSlipAway(lower, name)) return i + 1;
  }
  return null;
}

function isOneSlipAway(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || word[0] !== name[0]) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same++;
  const rest = (text: string, skipped: number) => text.slice(same + skipped);
  if (word.length === name.length) return rest(word, 1) === rest(name, 1);
  return word.length > name.length ? rest(word, 1) === rest(name, 0) : rest(word, 0) === rest(name, 1);
}
