import type { DateMention } from "../../../domain/index.js";
import { momentOf, relateDays } from "../../align/moment.js";
import { type DatedEvent, isAhead } from "./dated-event.js";
import { inOtherWeek } from "./describe.js";
import { shareNight } from "./night.js";
import { happensOnce } from "./once.js";
import { minutesBetween } from "./zones.js";

/** What two dates of one act have to do with each other. */
export type Relation =
  | { readonly kind: "agree" }
  | { readonly kind: "days"; readonly daysApart: number }
  | { readonly kind: "times"; readonly minutesApart: number }
  /** GMT printed as local time, or the other way round. */
  | { readonly kind: "zone-slip" }
  /** "Friday night", "early Saturday": two days of one night. */
  | { readonly kind: "night" }
  /** A stretch and a day inside it, both in calendar days. */
  | { readonly kind: "stretch" }
  /** Nothing can be said; `reason` tells an editor why. */
  | { readonly kind: "open"; readonly reason: string };

/** Days between two dates of what is told as one act; beyond, it is an earlier act of the kind. */
const mostDaysApart = 45;
/** The same for acts that recur. */
const mostDaysApartForRecurring = 5;
const mostDaysApartForCoarse = 120;
/** Times of one act further apart than this are two moments of it. */
const mostMinutesApart = 300;

/** `alone`: two short texts tell of this one act and of no other; its two dates may lie any time apart. */
export function relateDates(a: DatedEvent, b: DatedEvent, alone = false): Relation {
  const [left, right] = [momentOf(a.onDay ?? a.date), momentOf(b.onDay ?? b.date)];
  const days = relateDays(left, right);
  if (days.kind === "apart" && days.days === 1 && nightsMeet(a, b)) return { kind: "agree" };
  if (days.kind === "weekdays-differ") return relateWeekdays(a, b);
  if (days.kind === "apart" && nameOneWeekday(a.date, b.date))
    return {
      kind: "open",
      reason: "both name the same weekday and leave it to the reader which week is meant",
    };
  const once = happensOnce(a.act) || happensOnce(b.act) || (isAhead(a) && isAhead(b));
  if (days.kind === "apart" && alone) return { kind: "days", daysApart: days.days };
  if (days.kind === "apart") {
    if (days.days > farthestFor(a.date, b.date, once) && !sameDayOfYear(a.date, b.date))
      return { kind: "open", reason: "the dates are too far apart for one act" };
    if (days.days > mostDaysApartForRecurring && !once)
      return { kind: "open", reason: "such an act recurs, and the dates are not close" };
    return { kind: "days", daysApart: days.days };
  }
  const times = relateTimes(a, b, alone) ?? (days.kind === "same" ? relateParts(a.date, b.date) : null);
  if (times !== null) return times;
  return days.kind === "within" && isStretch(a.date) !== isStretch(b.date)
    ? { kind: "stretch" }
    : { kind: "agree" };
}

/** "on Tuesday" in two sources, counted from other days of publication: one may count forward and the other back. */
const nameOneWeekday = (a: DateMention, b: DateMention): boolean =>
  [a, b].every(
    ({ weekday, stated, words }) => weekday !== null && !stated.includes("day") && !inOtherWeek.test(words),
  ) && a.weekday === b.weekday;

/** "on Tuesday", "on Wednesday": as written, where no date is behind either; "last Tuesday" may be of another week. */
function relateWeekdays(a: DatedEvent, b: DatedEvent): Relation {
  const [left, right] = [a.onDay ?? a.date, b.onDay ?? b.date];
  const bare = (date: DateMention): boolean => date.firstDay === null && !inOtherWeek.test(date.words);
  const hours = bare(left) && bare(right) ? minutesAcrossWeek(left, right) : null;
  if (hours !== null && hours > mostMinutesOfOneMoment) return { kind: "times", minutesApart: hours };
  const gap = Math.abs((left.weekday ?? 0) - (right.weekday ?? 0));
  const daysApart = Math.min(gap, 7 - gap);
  if (!bare(left) || !bare(right) || (daysApart === 1 && mayShareNight(left, right)))
    return { kind: "open", reason: "the weekdays differ, but no publication date says which days they are" };
  return { kind: "days", daysApart };
}

/** Two clock times of one night lie no further apart: "at 11.50 p.m. on Monday", "at 0.20 a.m. on Tuesday". */
const mostMinutesOfOneMoment = 180;

/** Between two clock times on two weekdays, the shorter way round; null where one is no clock time in a weekday. */
function minutesAcrossWeek(a: DateMention, b: DateMention): number | null {
  if (a.minutes === null || b.minutes === null || a.zone !== b.zone) return null;
  const week = 7 * 1440;
  const gap = Math.abs(((a.weekday ?? 0) - (b.weekday ?? 0)) * 1440 + a.minutes - b.minutes);
  return Math.min(gap, week - gap);
}

/** "On Thursday" may be the morning after "Wednesday night"; "on Thursday evening" is another night. */
const mayShareNight = (a: DateMention, b: DateMention): boolean =>
  (isNight(a) || isNight(b)) && ((a.minutes !== null && b.minutes !== null) || shareNight(a, b, false));

/** Late or after midnight: one night has two weekdays. */
const isNight = ({ dayPart, minutes }: DateMention): boolean =>
  (dayPart !== null && (dayPart[1] > 1440 || dayPart[1] <= 360)) ||
  (minutes !== null && (minutes >= 1320 || minutes < 360));

/** Between the parts of the day of one act, in minutes, from which they cannot be one moment. */
const leastBetweenParts = 120;

/** "in the morning", "in the evening", or a clock time far from the part: null where they may be one. */
function relateParts(a: DateMention, b: DateMention): Relation | null {
  if ((a.minutes !== null) === (b.minutes !== null) && a.minutes !== null) return null;
  const range = ({ minutes, dayPart }: DateMention) =>
    minutes === null ? dayPart : ([minutes, minutes] as const);
  const [left, right] = [range(a), range(b)];
  if (left === null || right === null) return null;
  const minutesApart = Math.max(left[0], right[0]) - Math.min(left[1], right[1]);
  // "Saturday night" reaches into the morning after, and that morning is told as Saturday's too.
  const overMidnight = Math.max(left[1], right[1]) > 1440 && Math.min(left[0], right[0]) < 360;
  if (minutesApart < leastBetweenParts || overMidnight) return null;
  return { kind: "times", minutesApart };
}

/** A time told as "about" holds this much around it, one told as "before" or "after" a good hour. */
const slackMinutes = { exact: 0, about: 20, before: 90, after: 90 } as const;

/** Null where one of them names no time of day. */
function relateTimes(a: DatedEvent, b: DatedEvent, alone: boolean): Relation | null {
  if (a.date.minutes === null || b.date.minutes === null) return null;
  const slack = Math.max(slackMinutes[a.date.hedge], slackMinutes[b.date.hedge]);
  const gaps = clocksOf(a).flatMap((left) =>
    clocksOf(b).flatMap((right) => {
      const gap = minutesBetween(left, right);
      return gap === null ? [] : [{ gap: Math.abs(gap), slip: left.zone !== right.zone }];
    }),
  );
  const nearest = gaps.sort((x, y) => x.gap - y.gap)[0];
  if (nearest === undefined) return { kind: "open", reason: "the times are told in different zones" };
  const local = minutesBetween(a.date as Clock, b.date as Clock);
  if (nearest.gap === 0 && (local ?? 0) !== 0 && isZoneSlip(a, b)) return { kind: "zone-slip" };
  if (nearest.gap <= slack || (nearest.gap === 720 && (isHalfOpen(a.date) || isHalfOpen(b.date))))
    return { kind: "agree" };
  if (nearest.gap > mostMinutesApart && !alone)
    return { kind: "open", reason: "the times are too far apart for one moment" };
  return { kind: "times", minutesApart: nearest.gap };
}

/** "at 10.25 on Saturday" may be either half of the clock; "10:25" beside "22:25" too. */
const isHalfOpen = ({ minutes, dayPart, words }: DateMention): boolean =>
  minutes !== null &&
  minutes < 780 &&
  dayPart === null &&
  !/[ap]\.? ?m\b|noon|midnight|morning|night/i.test(words);

/** "Monday night" and "early Tuesday", or "Monday at 11 p.m." and "Tuesday": the night reaches into the next day. */
function nightsMeet(a: DatedEvent, b: DatedEvent): boolean {
  const [first, second] =
    (a.date.firstDay ?? "") <= (b.date.firstDay ?? "") ? [a.date, b.date] : [b.date, a.date];
  const evening =
    first.dayPart !== null ? first.dayPart[1] > 1440 : first.minutes !== null && first.minutes >= 1320;
  const early =
    second.dayPart !== null ? second.dayPart[0] < 360 : second.minutes === null || second.minutes < 360;
  return evening && early && !(first.minutes !== null && second.minutes !== null);
}

interface Clock {
  readonly minutes: number;
  readonly zone: string | null;
}

const clocksOf = ({ date, alsoAt }: DatedEvent): Clock[] =>
  [date, alsoAt].flatMap((told) =>
    told === null || told.minutes === null ? [] : [{ minutes: told.minutes, zone: told.zone }],
  );

/** One gives "1353 (1023 GMT)", the other 10:23 with no zone: the GMT time printed as if it were local. */
function isZoneSlip(a: DatedEvent, b: DatedEvent): boolean {
  const slips = (told: DatedEvent, other: DatedEvent): boolean =>
    told.alsoAt !== null &&
    other.alsoAt === null &&
    (other.date.zone === null || /local/i.test(other.date.zone)) &&
    other.date.minutes === told.alsoAt.minutes;
  return slips(a, b) || slips(b, a);
}

const isCoarse = (date: DateMention): boolean =>
  date.precision === "month" || date.precision === "year" || date.precision === "week";

function farthestFor(a: DateMention, b: DateMention, once: boolean): number {
  if (a.precision === "year" && b.precision === "year") return (once ? 30 : 3) * 366;
  if (isCoarse(a) || isCoarse(b)) return once ? 366 : mostDaysApartForCoarse;
  return mostDaysApart;
}

/** The same day of another year: a slip of the year. */
const sameDayOfYear = (a: DateMention, b: DateMention): boolean =>
  isFull(a) && isFull(b) && a.firstDay?.slice(5) === b.firstDay?.slice(5);

const isFull = ({ stated, firstDay, lastDay }: DateMention): boolean =>
  firstDay !== null && firstDay === lastDay && stated.includes("day") && stated.includes("year");

/** "6-7 January": more than one day, named by its days. */
const isStretch = (date: DateMention): boolean =>
  date.stated.includes("day") && date.firstDay !== date.lastDay && date.hedge === "exact";
