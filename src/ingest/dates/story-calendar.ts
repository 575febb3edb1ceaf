import { weekdayNames, weekdayOf } from "../../domain/index.js";
import { isDay, isoDay, monthOf } from "./calendar.js";

/**
 * Which year's calendar a story follows that tells its days without a year.
 *
 * "Friday 17 May" fits one year in six, and all of them count alike: from any of them "on Sunday" is 19 May. So the
 * year that is found serves for counting only and is no statement about the year. Where no day is told with its
 * weekday, the first weekday of reports with a dateline votes: agencies name the day on which they write.
 */
export interface StoryCalendar {
  readonly year: number;
  readonly weekdaysKnown: boolean;
}

/** What one source has to say about it. */
export interface CalendarClue {
  readonly text: string;
  /** The dateline's day and the opening of the text below it; null where there is none. */
  readonly lead: { readonly month: number; readonly day: number; readonly words: string } | null;
}

interface Vote {
  readonly month: number;
  readonly day: number;
  /** Of which one may be its own; Monday = 1. */
  readonly weekdays: readonly number[];
}

const weekday = String.raw`\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b`;
const dayAndMonth = String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]{2,8})\b`;
const monthAndDay = String.raw`([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?\b`;
const noYear = String.raw`(?!,? \d{4})`;
const forms: readonly RegExp[] = [
  new RegExp(`${weekday},? ${dayAndMonth}${noYear}`, "g"),
  new RegExp(`${weekday},? ${monthAndDay}${noYear}`, "g"),
];
const anyWeekday = new RegExp(weekday, "g");

/** A text's weekdays beside its days are told in its first pages, if anywhere. */
const longestRead = 20_000;
/** All calendars there are come within 28 years; the latest that fits is taken. */
const [firstYear, lastYear] = [1997, 2024];

export function findStoryCalendar(clues: readonly CalendarClue[]): StoryCalendar {
  const stated = clues.flatMap(({ text }) => readVotes(text.slice(0, longestRead)));
  const leads = clues.flatMap(({ lead }): Vote[] => {
    if (lead === null) return [];
    const named = [...lead.words.matchAll(anyWeekday)].map(([, name = ""]) => weekdayNumber(name));
    return named.length === 0 ? [] : [{ month: lead.month, day: lead.day, weekdays: named }];
  });
  // One report alone may name another day than its own.
  const year = bestYear(stated.length > 0 ? stated : leads.length > 1 ? leads : []);
  return year === null ? { year: lastYear, weekdaysKnown: false } : { year, weekdaysKnown: true };
}

const weekdayNumber = (name: string): number => weekdayNames.findIndex((day) => day.startsWith(name)) + 1;

function readVotes(text: string): Vote[] {
  const votes: Vote[] = [];
  for (const form of forms)
    for (const found of text.matchAll(form)) {
      const [, name = "", one = "", other = ""] = found;
      const [day, named] = /^\d/.test(one) ? [Number(one), other] : [Number(other), one];
      const month = monthOf(named);
      if (month !== null && day >= 1 && day <= 31)
        votes.push({ month, day, weekdays: [weekdayNumber(name)] });
    }
  return votes;
}

/** The year that more votes fit than any of another calendar, and more than half of them; null where there is none. */
function bestYear(votes: readonly Vote[]): number | null {
  const counts = new Map<number, { readonly year: number; readonly fitting: number }>();
  for (let year = lastYear; year >= firstYear; year--) {
    const fitting = votes.filter(({ month, day, weekdays }) =>
      weekdays.includes(weekdayIn(year, month, day)),
    ).length;
    const calendar = weekdayIn(year, votes[0]?.month ?? 1, votes[0]?.day ?? 1);
    const known = counts.get(calendar);
    if (known === undefined || known.fitting < fitting) counts.set(calendar, { year, fitting });
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.fitting - a.fitting);
  if (best === undefined || best.fitting <= votes.length / 2 || best.fitting === second?.fitting) return null;
  return best.year;
}

/** 0 for a day that the year does not have. */
const weekdayIn = (year: number, month: number, day: number): number =>
  isDay({ year, month, day }) ? weekdayOf(isoDay({ year, month, day })) : 0;
