import type { CalendarEnd, DayExpression, Piece } from "./piece.js";

/**
 * Stretches longer than a month that no calendar date names: "the late 1950s", "the 17th century", "this spring".
 *
 * A decade and a century hold their years, so that 1958 contradicts no "late 1950s"; their ends are wide, since
 * writers differ on where "late" begins. A season is a stretch of months as the northern half of the world has it.
 */
const decade =
  /\b(?:(early|mid|late|end of the|start of the|beginning of the|first half of the|second half of the)[- ])?(1[5-9]\d|20\d)0'?s\b/gi;
const century =
  /\b(?:(early|mid|late|end of the|start of the|beginning of the|first half of the|second half of the)[- ])?(\d{1,2})(?:st|nd|rd|th)[ -]century\b/gi;
const season =
  /\b(?:(this|last|next|this coming|this past) |(?:in|by|until|till|since|during|from|before|after|through|for) (?:(early|late|mid)[- ])?(?:the )?)(spring|summer|autumn|winter)\b(?! (?:of )?\d{4}| (?:games|olympics|paralympics|season|league|school|coat|tyres?|palace|camps?|solstice))/gi;

const seasons: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ["spring", [3, 6]],
  ["summer", [6, 9]],
  ["autumn", [9, 12]],
  ["winter", [12, 2]],
]);

const plain = { kind: "calendar", day: null, weekday: null, part: null, yearFrom: null } as const;

export function findLongSpans(text: string): Piece[] {
  return [...findDecades(text), ...findCenturies(text), ...findSeasons(text)];
}

const yearSpan = (match: RegExpExecArray, first: number, last: number): Piece => ({
  start: match.index,
  end: match.index + match[0].length,
  day: { ...plain, year: first, month: null, until: { year: last, month: null, day: null } },
  clock: null,
});

/** Shares of a decade or a century, in tenths: first and last included. */
function tenths(part: string | undefined): readonly [first: number, last: number] {
  const word = part?.toLowerCase() ?? "";
  if (/^(?:early|start|beginning)/.test(word)) return [0, 4];
  if (word.startsWith("mid")) return [2, 7];
  if (/^(?:late|end)/.test(word)) return [5, 9];
  if (word.startsWith("first")) return [0, 4];
  return word.startsWith("second") ? [5, 9] : [0, 9];
}

function findDecades(text: string): Piece[] {
  return [...text.matchAll(decade)].map((match) => {
    const [first, last] = tenths(match[1]);
    const year = Number(`${match[2]}0`);
    // "the 1900s" is a century as often as a decade.
    const whole = year % 100 === 0 && match[1] === undefined;
    return yearSpan(match, year + first, year + (whole ? 99 : last));
  });
}

function findCenturies(text: string): Piece[] {
  return [...text.matchAll(century)].flatMap((match) => {
    const number = Number(match[2]);
    if (number < 1 || number > 21) return [];
    const [first, last] = tenths(match[1]);
    const year = (number - 1) * 100;
    return [yearSpan(match, year + first * 10, year + last * 10 + 9)];
  });
}

function findSeasons(text: string): Piece[] {
  return [...text.matchAll(season)].flatMap((match): Piece[] => {
    const [words, shift, , name] = match;
    const range = seasons.get(name?.toLowerCase() ?? "");
    if (range === undefined) return [];
    const until: CalendarEnd = { year: null, month: range[1], day: null };
    const from = /past|last/i.test(shift ?? "")
      ? "latest"
      : /next|coming/i.test(shift ?? "")
        ? "coming"
        : shift === undefined
          ? null
          : "this-year";
    const day: DayExpression = { ...plain, year: null, month: range[0], until, yearFrom: from };
    const end = match.index + words.length;
    // The preposition belongs to the sentence: it says whether the stretch is a limit.
    const start = shift === undefined ? end - (name ?? "").length : match.index;
    return [{ start, end, day, clock: null }];
  });
}
