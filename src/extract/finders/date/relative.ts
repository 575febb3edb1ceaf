import type { Token } from "../../../domain/index.js";
import { clockPart } from "./clock.js";
import { noClock, type PartOfPeriod, type Piece, type Unit } from "./piece.js";
import { numberPattern, readNumber } from "./words.js";

/**
 * Days told by their distance: "yesterday morning", "earlier this week", "two weeks ago", "the next day".
 *
 * "two days later" and "the day before" are counted from the day the narrative has reached, "two days after
 * the vote" from an event, which no finder can date: that one stays symbolic.
 */
const dayWord =
  /\b(?:(early|late|earlier|later) )?(today|tonight|yesterday|tomorrow)\b(?: (morning|afternoon|evening|night)\b)?/gi;
const around = /\bthe day (before yesterday|after tomorrow)\b/gi;
const partToday = /\b(?:(early|late|earlier|later) )?(this|last) (morning|afternoon|evening|night)\b/gi;
const period =
  /\b(?:(early|earlier|late|later|mid|the end of|the start of|the beginning of|end of)[ -])?(this|last|next|the previous|the following|the coming|the same|that same|this past|this coming) (week|weekend|month|year)\b/gi;
const weekend = /\b(?:at|over|on|during) the weekend\b/gi;
const ago = new RegExp(
  `\\b(?:(${numberPattern}|several|a few|many|a couple of|half a) )(day|week|fortnight|month|year|decade)s? (ago|later|earlier|before|after|afterwards?|from now)\\b`,
  "gi",
);
const narrated =
  /\b(?:the|a) (?:very )?(next|following|same|previous) (day|morning|afternoon|evening|night)\b/gi;
const thatDay = /\b(?:that|the same) (?:very )?(same )?(day|morning|afternoon|evening|night)\b/gi;
const dayBefore = /\bthe (day|night|evening|morning|week|month|year) (before|after|earlier)\b/gi;

export function findRelative(text: string, followed: (end: number) => Token | null): Piece[] {
  const pieces: Piece[] = [];
  const add = (match: RegExpExecArray, day: Piece["day"], part?: string, side?: string): void => {
    const range = part === undefined && !/^(?:early|late)$/i.test(side ?? "") ? null : clockPart(part, side);
    pieces.push({
      start: match.index,
      end: match.index + match[0].length,
      day,
      clock: range === null ? null : { ...noClock, part: range },
    });
  };
  const days = (amount: number, from: "published" | "narrative" | "event" = "published") =>
    ({ kind: "offset", unit: "day", amount, from, vague: false }) as const;

  for (const match of text.matchAll(dayWord)) {
    const word = match[2]?.toLowerCase();
    const part = match[3] ?? (word === "tonight" ? "night" : undefined);
    add(match, days(word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0), part, match[1]);
  }
  for (const match of text.matchAll(around)) add(match, days(/before/i.test(match[1] ?? "") ? -2 : 2));
  for (const match of text.matchAll(partToday)) {
    const last = match[2]?.toLowerCase() === "last";
    // "this night" and "last morning" are no days; "the last evening" counts something.
    if ((last && !/evening|night/i.test(match[3] ?? "")) || precededByThe(text, match.index)) continue;
    add(match, days(last ? -1 : 0), match[3], match[1]);
  }
  for (const match of text.matchAll(period))
    if (!precededByThe(text, match.index)) add(match, readPeriod(match));
  for (const match of text.matchAll(weekend))
    add(match, { kind: "period", unit: "weekend", shift: 0, part: null, from: "published", side: null });
  for (const match of text.matchAll(ago)) add(match, readDistance(match, followed));
  for (const match of text.matchAll(narrated)) {
    const word = match[1]?.toLowerCase();
    add(match, days(word === "same" ? 0 : word === "previous" ? -1 : 1, "narrative"), partIn(match[2]));
  }
  for (const match of text.matchAll(thatDay)) add(match, days(0, "narrative"), partIn(match[2]));
  for (const match of text.matchAll(dayBefore)) {
    const unit = match[1]?.toLowerCase() ?? "";
    const amount = match[2]?.toLowerCase() === "after" ? 1 : -1;
    const from = countsFromEvent(match, match[2], followed) ? "event" : "narrative";
    if (unit === "week" || unit === "month" || unit === "year")
      add(match, { kind: "offset", unit, amount, from, vague: false });
    else add(match, days(amount, from), partIn(unit));
  }
  return pieces;
}

const partIn = (word: string | undefined): string | undefined =>
  /^day$/i.test(word ?? "") ? undefined : word;
const precededByThe = (text: string, at: number): boolean =>
  /\bthe $/i.test(text.slice(Math.max(0, at - 5), at));

function readPeriod(match: RegExpExecArray): Piece["day"] {
  const [, side, which, unit] = match.map((word) => word?.toLowerCase());
  const shift = /last|previous|this past/.test(which ?? "")
    ? -1
    : /next|following|coming/.test(which ?? "")
      ? 1
      : 0;
  const part: PartOfPeriod | null = /end/.test(side ?? "")
    ? "end"
    : /start|beginning/.test(side ?? "")
      ? "start"
      : side === "early" || side === "late" || side === "mid"
        ? side
        : null;
  return {
    kind: "period",
    unit: unit as Exclude<Unit, "day">,
    shift,
    part,
    from: /previous|following|same/.test(which ?? "") ? "narrative" : "published",
    side: side === "earlier" ? "past" : side === "later" ? "future" : null,
  };
}

function readDistance(match: RegExpExecArray, followed: (end: number) => Token | null): Piece["day"] {
  const [, count = "", name = "", direction = ""] = match;
  const vague = /several|few|many|couple|half/i.test(count);
  const number = readNumber(count) ?? 1;
  const [unit, factor]: [Unit, number] = /fortnight/i.test(name)
    ? ["week", 2]
    : /decade/i.test(name)
      ? ["year", 10]
      : [name.toLowerCase() as Unit, 1];
  const backwards = /ago|earlier|before/i.test(direction);
  return {
    kind: "offset",
    unit,
    amount: (backwards ? -1 : 1) * number * factor,
    from: /ago|from now/i.test(direction)
      ? "published"
      : countsFromEvent(match, direction, followed)
        ? "event"
        : "narrative",
    vague: vague || /decade/i.test(name),
  };
}

/** "two days after the vote": a noun phrase or clause follows, and that is what the days are counted from. */
function countsFromEvent(
  match: RegExpExecArray,
  direction: string | undefined,
  followed: (end: number) => Token | null,
): boolean {
  if (!/^(?:before|after)$/i.test(direction ?? "")) return false;
  const next = followed(match.index + match[0].length);
  return (
    next !== null &&
    /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$|^VERB$/.test(next.pos) &&
    !/^(?:was|were|is|had|rose|fell)$/.test(next.lower)
  );
}
