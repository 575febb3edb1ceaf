import type { DateMention } from "../../../domain/index.js";
import { momentOf, relateDays } from "../../align/moment.js";
import { type Relation, relateDates } from "./conflict.js";
import type { DatedEvent } from "./dated-event.js";
import { shareNight, weekdayOf } from "./night.js";

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
