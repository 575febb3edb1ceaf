import { type DateMention, toDayNumber } from "../../../domain/index.js";

/** Nights on the calendar and on the days of the week, in minutes: "Friday night" lasts into Saturday. */

const week = 7 * 1440;

export const weekdayOf = ({ weekday, firstDay }: DateMention): number | null =>
  weekday ?? (firstDay === null ? null : ((((toDayNumber(firstDay) + 3) % 7) + 7) % 7) + 1);

/** Both told times lie in one night, between the evening of the one day and the morning of the other. */
export function shareNight(a: DateMention, b: DateMention, dated: boolean): boolean {
  const [left, right] = [a, b].map((date) => {
    const day =
      dated && date.firstDay !== null
        ? toDayNumber(date.firstDay)
        : date.yearless !== null
          ? date.yearless.month * 31 + date.yearless.firstDay
          : (weekdayOf(date) ?? 0);
    const [from, to] = date.minutes !== null ? [date.minutes, date.minutes] : (date.dayPart ?? [0, 1440]);
    return [day * 1440 + from, day * 1440 + to] as const;
  }) as [readonly [number, number], readonly [number, number]];
  const moment = left[0] === left[1] || right[0] === right[1] ? 1 : 0;
  return [0, week, -week].some(
    (turn) => Math.max(left[0], right[0] + turn) < Math.min(left[1], right[1] + turn) + moment,
  );
}
