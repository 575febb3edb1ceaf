/** Days written as ISO 8601 (`2026-01-06`, a time behind it is passed over): Gregorian, always UTC, no local clock. */

export const monthNames: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

export const weekdayNames: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

const msPerDay = 86_400_000;

/** Days since 1970; not a number where the text is no day. */
export const toDayNumber = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00Z`) / msPerDay;

/** Null outside the years 1 to 9999, which have no four-digit form. */
export function fromDayNumber(number: number): string | null {
  const date = new Date(number * msPerDay);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

export const daysBetween = (from: string, to: string): number => toDayNumber(to) - toDayNumber(from);

/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (day: string): number => ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
