import { type DateMention, toDayNumber } from "../../../domain/index.js";
import { momentOf, relateDays } from "../../align/moment.js";
import { type Relation, relateDates } from "./conflict.js";
import type { DatedEvent } from "./dated-event.js";

const week = 7 * 1440;

/**
 * How the days of one act stand to each other, each a single day: on the calendar where both are known, else as
 * weekdays. One night has two days ("Friday night", "early Saturday"), which is a difference of words only.
 */
export function relateNamedDays(a: DatedEvent, b: DatedEvent): Relation {
  const days = relateDays(momentOf(a.date), momentOf(b.date));
  if (days.kind === "unknown") return { kind: "open", reason: "one of the days is not told" };
  if (days.kind === "same" || days.kind === "within") {
    const relation = relateDates(a, b);
    return relation.kind === "times" || relation.kind === "zone-slip" ? relation : { kind: "agree" };
  }
  const gap = days.kind === "apart" ? days.days : weekdaysApart(a.date, b.date);
  if (gap === null || gap > mostDaysApart)
    return { kind: "open", reason: "the days are too far apart for one act" };
  return gap === 1 && shareNight(a.date, b.date, days.kind === "apart")
    ? { kind: "night" }
    : { kind: "days", daysApart: gap };
}

/** Of what most sources tell as the news, another day within the week is a slip; beyond, it is another act. */
const mostDaysApart = 5;

function weekdaysApart(a: DateMention, b: DateMention): number | null {
  const [one, other] = [weekdayOf(a), weekdayOf(b)];
  if (one === null || other === null) return null;
  const gap = Math.abs(one - other);
  return Math.min(gap, 7 - gap);
}

const weekdayOf = ({ weekday, firstDay }: DateMention): number | null =>
  weekday ?? (firstDay === null ? null : ((((toDayNumber(firstDay) + 3) % 7) + 7) % 7) + 1);

/** Both told times lie in one night, between the evening of the one day and the morning of the other. */
function shareNight(a: DateMention, b: DateMention, dated: boolean): boolean {
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
