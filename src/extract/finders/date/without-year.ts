import { daysBetween, weekdayOf } from "../../../domain/index.js";
import { dayOfMonthOf, monthOf } from "./calendar.js";
import type { DayExpression } from "./piece.js";
import type { Anchor, ResolvedDay } from "./resolve.js";

/** Days from the reference within which a day and month alone still say which day is meant. */
const nearby = 180;

/**
 * What may be told of a day that was counted in a made-up year: its day and month, and its weekday where that is
 * known. What the text itself dates with a year is left as it is; "two years ago" has no day and month.
 */
export function asTold(
  day: ResolvedDay | null,
  expression: DayExpression | null,
  { year, reference }: Anchor,
): ResolvedDay | null {
  if (day === null || day.range === null || reference === null || year === "known") return day;
  if (expression?.kind === "calendar" && (expression.year !== null || day.basis === "narrative")) return day;
  const { firstDay, lastDay } = day.range;
  const far = [firstDay, lastDay].some((end) => Math.abs(daysBetween(reference, end)) > nearby);
  if (far && expression?.kind !== "calendar") return { ...day, range: null, basis: "none" };
  const first = dayOfMonthOf(firstDay);
  const yearless = {
    month: monthOf(firstDay),
    firstDay: first,
    lastDay: first + daysBetween(firstDay, lastDay),
  };
  const weekday = year === "assumed" && firstDay === lastDay ? weekdayOf(firstDay) : day.weekday;
  return { ...day, range: null, yearless, weekday };
}
