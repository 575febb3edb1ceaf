import { type DateMention, daysBetween, readOnce, type Source, toDayNumber } from "../../domain/index.js";

/** Days since 1970, both inclusive, as far as the words and the publication tell. */
export interface Moment {
  readonly days: readonly [first: number, last: number] | null;
  readonly yearless: DateMention["yearless"];
  readonly weekday: number | null;
}

const msPerDay = 86_400_000;
const farthest = 4_000_000;

/** A date stands in many pairs and is read once. */
export const momentOf = readOnce(readMoment);

function readMoment(date: DateMention): Moment {
  const { hedge, firstDay, lastDay } = date;
  const timed = date.stated.includes("time");
  let days: readonly [number, number] | null =
    firstDay === null || lastDay === null ? null : [toDayNumber(firstDay), toDayNumber(lastDay)];
  if (days !== null && !timed && hedge === "before") days = [-farthest, days[1]];
  if (days !== null && !timed && hedge === "after") days = [days[0], farthest];
  return { days, yearless: date.yearless, weekday: date.weekday };
}

export type DayRelation =
  | { readonly kind: "same" }
  /** One holds the other: "January" and "6 January", "6-7 January" and "7 January". */
  | { readonly kind: "within" }
  | { readonly kind: "apart"; readonly days: number }
  /** Two weekdays with no date behind one of them. */
  | { readonly kind: "weekdays-differ" }
  | { readonly kind: "unknown" };

export function relateDays(a: Moment, b: Moment): DayRelation {
  const left = rangeBeside(a, b);
  const right = rangeBeside(b, a);
  if (left !== null && right !== null) {
    const gap = Math.max(left[0], right[0]) - Math.min(left[1], right[1]);
    // 31 December and 1 January, neither with a year, are a day apart.
    if (gap > 0)
      return { kind: "apart", days: a.days === null && b.days === null ? Math.min(gap, 366 - gap) : gap };
    return left[0] === right[0] && left[1] === right[1] ? { kind: "same" } : { kind: "within" };
  }
  const [ownDay, otherDay] = [weekdayIn(a, left), weekdayIn(b, right)];
  if (ownDay === null || otherDay === null) return { kind: "unknown" };
  return ownDay === otherDay ? { kind: "same" } : { kind: "weekdays-differ" };
}

/** A date without a year takes the other one's, or any leap year where neither has one. */
function rangeBeside(moment: Moment, other: Moment): readonly [number, number] | null {
  if (moment.days !== null || moment.yearless === null) return moment.days;
  if (other.days === null && other.yearless === null) return null;
  const year = other.days === null ? 2024 : new Date(other.days[0] * msPerDay).getUTCFullYear();
  const { month, firstDay, lastDay } = moment.yearless;
  const start = Date.UTC(year, month - 1, 1) / msPerDay;
  return [start + firstDay - 1, start + lastDay - 1];
}

function weekdayIn(moment: Moment, range: readonly [number, number] | null): number | null {
  if (range === null || moment.days === null) return moment.weekday;
  return range[0] === range[1] ? ((((range[0] + 3) % 7) + 7) % 7) + 1 : null;
}

/** Days by which a date lies after the source appeared, below 0 before it; null where nothing tells. */
export function daysAfter({ published, yearless }: Source, date: DateMention): number | null {
  if (published !== null) return date.firstDay === null ? null : daysBetween(published, date.firstDay);
  if (yearless === undefined || date.yearless === null) return null;
  const { month, firstDay } = date.yearless;
  const year = Number(yearless.assumed.slice(0, 4));
  const days = Date.UTC(year, month - 1, firstDay) / msPerDay - toDayNumber(yearless.assumed);
  return days > 183 ? days - 365 : days < -183 ? days + 365 : days;
}
