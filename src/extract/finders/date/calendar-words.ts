import type { PartOfPeriod, Piece } from "./piece.js";
import { monthPattern, months, yearPattern } from "./words.js";

/**
 * Months and years without a day, and two days of one month: "early December", "in November-end",
 * "last October", "January this year", "the 2011 earthquake", "6 and 7 January".
 *
 * A month's name is also a verb (march, may), a first name (April, June) and an adjective (august): without a
 * year or a part it needs a capital and a preposition of time. Decades stand in `long-spans.ts`.
 */
const partPattern = "(early|late|mid|middle|end|start|beginning)";
const monthOnly = new RegExp(
  `\\b(?:(?:the )?${partPattern}(?:[ -]| of | in )(?:of )?)?(?:(last|next|this past|this) )?(${monthPattern})\\b\\.?(?:-(end)\\b|,? (?:of )?(${yearPattern})\\b|,? (?:of )?(this|last|next) year\\b)?`,
  "gi",
);
const twoDaysBefore = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: and | & | or | to )(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthPattern})\\b\\.?(?:,? (${yearPattern})\\b)?`,
  "gi",
);
const twoDaysAfter = new RegExp(
  `\\b(${monthPattern})\\.? (\\d{1,2})(?: and | & | or )(\\d{1,2})\\b(?:, (${yearPattern})\\b)?(?=[.,;:)]|$| (?:in|at|to|by|for|of|and|with|when|as)\\b)`,
  "gi",
);
const half =
  "(?:the )?(?:(first|second) half|(first|second|third|fourth) quarter|(spring|summer|autumn|fall)) (?:of )?";
const yearOnly = new RegExp(
  `\\b(?:${half}|(?:the )?${partPattern}(?:[ -]| of )(?:of )?)?(${yearPattern})(?:(?: and | to | through |-)(${yearPattern}|\\d\\d))?\\b(?!'|%|[.,:/]\\d|-[a-z\\d]|s\\b)`,
  "gi",
);
const timePreposition =
  /\b(?:in|since|until|till|by|during|from|through|throughout|before|after|of|between|and|to|around|for) $/i;

const readPart = (word: string | undefined): PartOfPeriod | null => {
  const part = word?.toLowerCase();
  if (part === "beginning" || part === "start") return "start";
  if (part === "middle" || part === "mid") return "mid";
  return part === "early" || part === "late" || part === "end" ? part : null;
};
const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);
const plain = { kind: "calendar", weekday: null, part: null, yearFrom: null, until: null } as const;

export function findCalendarWords(text: string): Piece[] {
  return [...findTwoDays(text), ...findDays(text), ...findMonths(text), ...findYears(text)];
}

function findTwoDays(text: string): Piece[] {
  const read = (match: RegExpExecArray, first: number, last: number, month: string | undefined): Piece[] => {
    const number = months.get(month?.toLowerCase() ?? "") ?? null;
    if (number === null || first >= last || last > 31) return [];
    const year = numberOf(match[4]);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        day: { ...plain, year, month: number, day: first, until: { year, month: number, day: last } },
        clock: null,
      },
    ];
  };
  return [
    ...[...text.matchAll(twoDaysBefore)].flatMap((m) => read(m, Number(m[1]), Number(m[2]), m[3])),
    ...[...text.matchAll(twoDaysAfter)].flatMap((m) => read(m, Number(m[2]), Number(m[3]), m[1])),
  ];
}

/** "January 9 minutes after takeoff": chrono takes the 9 for the minutes and drops the date. */
const monthDay = new RegExp(
  `\\b(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?= (?:minutes|hours|days|weeks|seconds)\\b)`,
  "g",
);

function findDays(text: string): Piece[] {
  return [...text.matchAll(monthDay)].flatMap((match): Piece[] => {
    const month = months.get(match[1]?.toLowerCase() ?? "") ?? null;
    const day = Number(match[2]);
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    if (month === null || day < 1 || day > 31 || /\bin $/i.test(before)) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, day: { ...plain, year: null, month, day }, clock: null }];
  });
}

function findMonths(text: string): Piece[] {
  return [...text.matchAll(monthOnly)].flatMap((match): Piece[] => {
    const [words, part, shift, name, monthEnd, year, yearWord] = match;
    const month = months.get(name?.toLowerCase() ?? "");
    const nameAt = match.index + words.search(new RegExp(monthPattern, "i"));
    if (month === undefined || !/[A-Z]/.test(text.charAt(nameAt))) return [];
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + words.length, match.index + words.length + 3);
    const bare =
      part === undefined &&
      shift === undefined &&
      monthEnd === undefined &&
      year === undefined &&
      yearWord === undefined;
    // "in April Smith's house"; "May 3" belongs to the calendar dates.
    if (bare && (!timePreposition.test(before) || /^ (?:[A-Z][a-z]|\d)/.test(after))) return [];
    const shifted = shift === undefined ? null : shift.toLowerCase() === "next" ? "coming" : "latest";
    const sided =
      yearWord === undefined
        ? null
        : (`${yearWord.toLowerCase()}-year` as "this-year" | "last-year" | "next-year");
    return [
      {
        start: match.index,
        // "in May." ends a sentence, "in Sept." is an abbreviation.
        end: match.index + words.length - (/(?:may|june|july|[a-z]{5})\.$/i.test(words) ? 1 : 0),
        day: {
          ...plain,
          year: numberOf(year),
          month,
          day: null,
          part: monthEnd === undefined ? readPart(part) : "end",
          yearFrom: sided ?? shifted,
        },
        clock: null,
      },
    ];
  });
}

const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 6]],
  ["summer", [6, 9]],
  ["autumn", [9, 12]],
  ["fall", [9, 12]],
]);
const ordinals = ["first", "second", "third", "fourth"];

function findYears(text: string): Piece[] {
  return [...findEarlyYears(text), ...readYears(text)];
}

/** "founded in 1132": in running text only behind a preposition and with nothing behind that it could count. */
const earlyYear =
  /(?<=\b(?:in|since|until|around|by|from) )1[0-4]\d\d\b(?= ?(?:[.,;:)]|$)| (?:and|but|when|by|as|with|after|before|on|under|during|to)\b)(?![.,]\d)/g;

const findEarlyYears = (text: string): Piece[] =>
  [...text.matchAll(earlyYear)].map(({ 0: year, index }) => ({
    start: index,
    end: index + year.length,
    day: { ...plain, year: Number(year), month: null, day: null },
    clock: null,
  }));

function readYears(text: string): Piece[] {
  return [...text.matchAll(yearOnly)].flatMap((match): Piece[] => {
    const [words, halfWord, quarterWord, season, part, first, last] = match;
    const start = match.index;
    const end = start + words.length;
    const framed = halfWord ?? quarterWord ?? season ?? part;
    if (
      framed === undefined &&
      !isYear(text.slice(Math.max(0, start - 14), start), text.slice(end, end + 24))
    )
      return [];
    const year = Number(first);
    const endYear =
      last === undefined ? null : Number(last.length === 2 ? `${first?.slice(0, 2)}${last}` : last);
    if (endYear !== null && endYear <= year) return [];
    const stretch =
      halfWord !== undefined
        ? ordinals.indexOf(halfWord.toLowerCase()) * 6 + 1
        : quarterWord !== undefined
          ? ordinals.indexOf(quarterWord.toLowerCase()) * 3 + 1
          : null;
    const range: readonly [number, number] | null =
      stretch !== null
        ? [stretch, stretch + (halfWord === undefined ? 2 : 5)]
        : (seasons.get(season?.toLowerCase() ?? "") ?? null);
    return [
      {
        start,
        end,
        day: {
          ...plain,
          year,
          month: range?.[0] ?? null,
          day: null,
          part: readPart(part),
          until:
            range !== null
              ? { year, month: range[1], day: null }
              : endYear === null
                ? null
                : { year: endYear, month: null, day: null },
        },
        clock: null,
      },
    ];
  });
}

const countedNoun =
  /^ (?:(?!(?:and|or|but|when|while|as|after|before|by|to|in|at|for|from|of|on|with|that|who|which|it|he|she|they|we)\b)[a-z]+ )?(?:people|men|women|children|troops|police|[a-z]{3,}s)\b/;
/** "a 2013 Toyota", "his 2016 red Honda": the year of a make, not of an event; "the 2012 Olympics" is one. */
const makeBehind = /^ (?:[a-z]+ )?[A-Z][a-z]/;

/** Four digits are a year beside a preposition of time or before a noun; not before what they count. */
function isYear(before: string, after: string): boolean {
  if (/[$€£#.,\d/]$|[-:]$/.test(before) || /^ ?(?:hours|hrs|GMT|UTC|%|percent|per cent)/i.test(after))
    return false;
  if (countedNoun.test(after) && !/\b(?:the|its|his|their|since|'s) $/i.test(before)) return false;
  if (
    makeBehind.test(after) &&
    /\b(?:an?|his|her|my|their|gr[ae]y|red|black|white|blue|green|silver) $/.test(before)
  )
    return false;
  return (
    /\b(?:in|since|until|till|by|during|from|through|before|after|between|of|and|to|around|late|early|the|a|its|his|her|their|this|or|fiscal|year|around|circa) $/i.test(
      before,
    ) || /'s $|\($/.test(before)
  );
}
