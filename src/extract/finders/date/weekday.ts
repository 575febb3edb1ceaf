import { clockPart } from "./clock.js";
import { noClock, type Piece } from "./piece.js";
import { namedDayAfter, namedDayBefore, weekdayPattern, weekdays } from "./words.js";

/**
 * Weekdays: "Tuesday", "late Saturday night", "last Friday", "Monday and Tuesday".
 *
 * "Black Friday" and "the Sunday Times" are names; "Fridays" is a routine, which the word boundary leaves out.
 */
const pattern = new RegExp(
  `\\b(?:(early|late|earlier|later) )?(?:(last|next|this past|this coming|this|the previous|the following|past) )?(${weekdayPattern})\\b(?: (?:and|to|through|until|or) (${weekdayPattern})\\b)?(?:,? (?:(early|late) )?(morning|lunchtime|afternoon|evening|night)\\b)?`,
  "gi",
);

export function findWeekdays(text: string): Piece[] {
  return [...text.matchAll(pattern)].flatMap((match): Piece[] => {
    const [words, early, shift, first, second, lateAgain, part] = match;
    const weekday = weekdays.get(first?.toLowerCase() ?? "");
    const start = match.index;
    const end = start + words.length;
    if (weekday === undefined) return [];
    const before = /([a-z]+) $/i.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase() ?? "";
    const after = /^ ([a-z]+)/i.exec(text.slice(end, end + 14))?.[1]?.toLowerCase() ?? "";
    if (namedDayBefore.has(before) || (namedDayAfter.has(after) && /^ [A-Z]/.test(text.slice(end, end + 2))))
      return [];
    const ahead = shift !== undefined && /next|coming|following/i.test(shift);
    const behind = shift !== undefined && /last|past|previous/i.test(shift);
    return [
      {
        start,
        end,
        day: {
          kind: "weekday",
          weekday,
          until: weekdays.get(second?.toLowerCase() ?? "") ?? null,
          shift: ahead ? "next" : behind ? "last" : null,
        },
        clock: clockOf(part, early ?? lateAgain),
      },
    ];
  });
}

const clockOf = (part: string | undefined, side: string | undefined): Piece["clock"] => {
  const range = clockPart(part, side);
  return range === null ? null : { ...noClock, part: range };
};
