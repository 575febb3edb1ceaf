import { monthPattern } from "../dates/month-pattern.js";
import { isPaperName } from "../paper-nouns.js";

/**
 * The shapes in which papers, offices and firms put name and day above a text: "Harbour Echo, Monday 6 May",
 * "Club site, 25 May, 23:15", "Friday 17 May, 18:30. Fire in Mill Street". A sentence that begins with a date goes on
 * behind it, and a headline stands on the first line.
 */
const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const onlyWeekday = new RegExp(`^${weekday}$`);
const year = String.raw`(?:,? (?:19|20)\d\d)`;
const date = String.raw`(?:${weekday},? )?(?:\d{1,2}(?:st|nd|rd|th)? ${monthPattern}|${monthPattern} \d{1,2}(?:st|nd|rd|th)?)`;
const time = String.raw`(?:,? (?:at |[|·] )?\d{1,2}[:.h]?\d\d(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|local time))?)`;

const nameAndDay = new RegExp(
  `^([\\p{L}\\d][^,;:!?|]{1,40})(?:,| \\||:| [—–-]) ?(${weekday}|${date}${year}?${time}?)$`,
  "u",
);
const dayAndSubject = new RegExp(
  `^${date}(?:${year}${time}?|${time})(?:\\.| \\||\\. ?[—–-]) +(?=[\\p{Lu}\\d"“])`,
  "u",
);
const postedSentence = new RegExp(
  `^(?:[^.!?]{2,30}\\. )?(?:First )?(?:Published|Posted|Issued|Updated|Released)(?: online)?(?: on)? ${date}${year}?${time}?\\.$`,
);

const longest = 64;
const mostWords = 6;
/** Below the headline and the lines that go with it. */
const lastPlace = 5;

/** A line that says no more than whose text it is and of which day; null for any other. `place`: lines above it. */
export function nameOfDatedLine(words: string, place: number): string | null {
  if (words.length > longest || place > lastPlace) return null;
  const found = nameAndDay.exec(words);
  const name = found?.[1];
  if (name === undefined || name.split(/\s+/).length > mostWords) return null;
  const named = /^(?:\p{Lu}[^\s]*|and|of|the|&)(?: (?:\p{Lu}[^\s]*|and|of|the|&))*$/u.test(name);
  // Alone a weekday says little, and a headline may end in a day: there the name has to be a paper's.
  return (place > 0 && !onlyWeekday.test(found?.[2] ?? "")) || (named && isPaperName(name)) ? name : null;
}

export const isPostedSentence = (words: string): boolean =>
  words.length <= longest * 2 && postedSentence.test(words);

/** Length of the day and time that open a line of another subject: "Friday 17 May, 18:30. |Fire in Mill Street". */
export const dayBeforeSubject = (words: string, place: number): number | null =>
  place > lastPlace ? null : (dayAndSubject.exec(words.slice(0, longest))?.[0].length ?? null);
