import {
  type Claim,
  type DateMention,
  type Document,
  daysBetween,
  type Sentence,
  type Story,
  weekdayOf,
} from "../../../domain/index.js";
import type { TimeAnchor } from "./fact.js";

/** Years in which the story plays: those of publication, else the year most named. */
export function storyYears(story: Story): ReadonlySet<string> {
  const years = new Set<string>();
  for (const { source } of story.documents)
    if (source.published !== null) years.add(source.published.slice(0, 4));
  if (years.size > 0) return years;
  const counts = new Map<string, number>();
  // "in 1996" alone names the year of another event: the story's own days come with a month.
  for (const { mentions } of story.documents)
    for (const mention of mentions)
      if (mention.kind === "date" && mention.firstDay !== null && mention.precision !== "year") {
        const year = mention.firstDay.slice(0, 4);
        counts.set(year, (counts.get(year) ?? 0) + 1);
      }
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  if (most !== undefined) return new Set([most[0]]);
  const toldWithoutYear = story.documents.some(({ mentions }) =>
    mentions.some(
      (mention) => mention.kind === "date" && (mention.weekday !== null || mention.yearless !== null),
    ),
  );
  return new Set(toldWithoutYear ? [unwritten] : []);
}

/** The story's own year where its days are told without one: any year that is written is another. */
const unwritten = "";

/** Verbs whose date is that of the saying: "officials said on Monday". */
const saying = new Set("say tell report announce add state note confirm write declare".split(" "));

/** Dates of what happens: those of the clause, without the date of a saying. */
export function eventDates(
  sentence: Sentence,
  dates: readonly DateMention[],
  claim: Claim | null,
): DateMention[] {
  return dates.filter((date) => {
    if (date.stated.length === 1 && date.stated[0] === "time" && date.firstDay === null) return false;
    if (claim !== null && (date.start < claim.start || date.end > claim.end)) return false;
    for (let i = date.tokens[0] - 1; i >= Math.max(0, date.tokens[0] - 2); i--) {
      const token = sentence.tokens[i];
      if (token !== undefined && (saying.has(token.lemma) || token.lower === "since")) return false;
      if (token?.pos !== "ADP") break;
    }
    return true;
  });
}

export const toAnchor = (date: DateMention): TimeAnchor => ({ start: date.start, end: date.end, date });

/** A day told this many sentences ago no longer dates what is told now. */
const carried = 1;

/** Day of the narrative at each sentence: the last past event date told shortly before, or null. */
export function narrativeDays(
  document: Document,
  dates: ReadonlyMap<number, DateMention[]>,
  claims: ReadonlyMap<number, readonly Claim[]>,
): (TimeAnchor | null)[] {
  let last: { readonly anchor: TimeAnchor; readonly at: number } | null = null;
  return document.sentences.map((sentence, at) => {
    const own = eventDates(sentence, dates.get(sentence.index) ?? [], null).find(
      (date) =>
        isDay(date) &&
        date.hedge !== "before" &&
        !isAside(sentence, date) &&
        !isAhead(date, claims.get(sentence.index) ?? []),
    );
    if (own !== undefined) last = { anchor: toAnchor(own), at };
    return last !== null && at - last.at <= carried ? last.anchor : null;
  });
}

/** "a vigil in Norwick, where a boy was shot on Saturday": the narrative has not gone there. */
const isAside = ({ tokens }: Sentence, { tokens: [first] }: DateMention): boolean =>
  tokens
    .slice(Math.max(1, first - longestAside), first)
    .some(({ lower }) => /^(?:where|who|whom|whose)$/.test(lower));
const longestAside = 12;

/** The date of what is still to come: "a vote will be held on Friday". */
const isAhead = (date: DateMention, claims: readonly Claim[]): boolean =>
  claims.some(
    (claim) =>
      claim.start <= date.start &&
      date.end <= claim.end &&
      claim.verb?.past !== true &&
      (claim.modality === "future" || claim.modality === "planned" || claim.verb?.form === "infinitive"),
  );

const isDay = (date: DateMention): boolean =>
  date.weekday !== null || (date.firstDay !== null && date.firstDay === date.lastDay);

/** Whether a date lies before the story's own time: another year, "last month", "two years ago". */
export function looksBack(sentence: Sentence, date: DateMention, years: ReadonlySet<string>): boolean {
  const { firstDay, lastDay } = date;
  if (firstDay !== null && years.size > 0)
    if (!years.has(firstDay.slice(0, 4)) && !years.has((lastDay ?? firstDay).slice(0, 4)))
      return ![...years].every((year) => year !== unwritten && year < firstDay.slice(0, 4));
  const words = sentence.tokens.slice(date.tokens[0], date.tokens[1]).map((token) => token.lower);
  if (words.includes("last") || words.includes("previous") || words.includes("earlier"))
    return words.some((word) =>
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|century|decade|summer|winter|spring|autumn|fall)$/.test(
        word,
      ),
    );
  return words.includes("ago") && words.some((word) => /^(?:year|decade|month|centur)/.test(word));
}

/** Whether two dates can be one day; null where nothing tells. */
export function sameTime(a: DateMention, b: DateMention): boolean | null {
  if (a.firstDay !== null && b.firstDay !== null)
    return a.firstDay <= (b.lastDay ?? b.firstDay) && b.firstDay <= (a.lastDay ?? a.firstDay);
  const [day, other] = [weekdayIn(a), weekdayIn(b)];
  if (day !== null && other !== null) return day === other;
  if (a.yearless !== null && b.yearless !== null)
    return (
      a.yearless.month === b.yearless.month &&
      a.yearless.firstDay <= b.yearless.lastDay &&
      b.yearless.firstDay <= a.yearless.lastDay
    );
  return null;
}

function weekdayIn(date: DateMention): number | null {
  if (date.weekday !== null) return date.weekday;
  if (date.firstDay === null || date.firstDay !== date.lastDay) return null;
  return weekdayOf(date.firstDay);
}

/** Days between two dates that name their day in full; null where one does not. */
export function daysApart(a: DateMention, b: DateMention): number | null {
  if (a.firstDay === null || b.firstDay === null) return null;
  return Math.abs(daysBetween(a.firstDay, b.firstDay));
}
