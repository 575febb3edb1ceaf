import type { DateMention } from "../../../domain/index.js";
import type { DatedEvent } from "./dated-event.js";
import { momentOf, relateDays } from "./moment.js";

/** What two dates of one act have to do with each other. */
export type Relation =
  | { readonly kind: "agree" }
  | { readonly kind: "days"; readonly daysApart: number }
  | { readonly kind: "times"; readonly minutesApart: number }
  /** A stretch and a day inside it, both in calendar days. */
  | { readonly kind: "stretch" }
  /** Nothing can be said; `reason` tells an editor why. */
  | { readonly kind: "open"; readonly reason: string };

/** Days between two dates of what is told as one act; beyond, it is an earlier act of the kind. */
const mostDaysApart = 45;
const mostDaysApartForCoarse = 120;
/** Times of one act further apart than this are two moments of it. */
const mostMinutesApart = 300;

export function relateDates(a: DatedEvent, b: DatedEvent): Relation {
  const [left, right] = [momentOf(a.date), momentOf(b.date)];
  const days = relateDays(left, right);
  if (days.kind === "weekdays-differ")
    return { kind: "open", reason: "the weekdays differ, but no publication date says which days they are" };
  if (days.kind === "apart") {
    if (days.days > farthestFor(a.date, b.date) && !sameDayOfYear(a.date, b.date))
      return { kind: "open", reason: "the dates are too far apart for one act" };
    return { kind: "days", daysApart: days.days };
  }
  if (left.minutes !== null && right.minutes !== null && a.date.minutes !== null && b.date.minutes !== null) {
    const gap = Math.max(left.minutes[0], right.minutes[0]) - Math.min(left.minutes[1], right.minutes[1]);
    if (gap > mostMinutesApart) return { kind: "open", reason: "the times are too far apart for one moment" };
    if (gap > 0) return { kind: "times", minutesApart: Math.abs(a.date.minutes - b.date.minutes) };
    return { kind: "agree" };
  }
  return days.kind === "within" && isStretch(a.date) !== isStretch(b.date)
    ? { kind: "stretch" }
    : { kind: "agree" };
}

const isCoarse = (date: DateMention): boolean =>
  date.precision === "month" || date.precision === "year" || date.precision === "week";

function farthestFor(a: DateMention, b: DateMention): number {
  if (a.precision === "year" && b.precision === "year") return 3 * 366;
  return isCoarse(a) || isCoarse(b) ? mostDaysApartForCoarse : mostDaysApart;
}

/** The same day of another year: a slip of the year. */
const sameDayOfYear = (a: DateMention, b: DateMention): boolean =>
  isFull(a) && isFull(b) && a.firstDay?.slice(5) === b.firstDay?.slice(5);

const isFull = ({ stated, firstDay, lastDay }: DateMention): boolean =>
  firstDay !== null && firstDay === lastDay && stated.includes("day") && stated.includes("year");

/** "6-7 January": more than one day, named by its days. */
const isStretch = (date: DateMention): boolean =>
  date.stated.includes("day") && date.firstDay !== date.lastDay && date.hedge === "exact";
