/** Ranges of days written as ISO 8601 (`2026-01-06`). What lies outside the years 1 to 9999 is null. */
import { fromDayNumber, toDayNumber } from "../../../domain/index.js";

export interface DayRange {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Null for a day that no calendar holds: 31 June, 29 February of a common year. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const addDays = (day: string, days: number): string | null => fromDayNumber(toDayNumber(day) + days);
export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const dayOfMonthOf = (day: string): number => Number(day.slice(8, 10));

/** Null where either end is, or where they are the wrong way round. */
export function rangeOf(firstDay: string | null, lastDay: string | null): DayRange | null {
  return firstDay !== null && lastDay !== null && firstDay <= lastDay ? { firstDay, lastDay } : null;
}

export function monthRange(year: number, month: number): DayRange | null {
  return rangeOf(isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month)));
}

/** The month `months` away from the one that holds `day`. */
export function shiftMonth(day: string, months: number): { readonly year: number; readonly month: number } {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
