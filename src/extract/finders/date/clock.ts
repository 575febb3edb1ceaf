import { clockHours } from "../../../lexicon/number-words.js";
import { type Clock, noClock, type Piece } from "./piece.js";
import { dayParts } from "./words.js";

/**
 * Times of day that chrono does not read: "at 1100 hours", "1353 (1023 GMT)", "around noon", "seven o'clock",
 * "in the early morning"; and the zone behind any time, kept as written.
 *
 * Four bare digits are a time only beside a word that says so; "at 1353" alone may be a street or a year.
 */
const zone =
  "(?:GMT|UTC|BST|CES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|IST|A[EW]S?[SD]?T|JST|MSK|EAT|local time|(?:Eastern|Central|Pacific|Moscow|Beijing|London|Indian standard) (?:daylight |standard )?time)";
const hour24 = "([01]\\d|2[0-3])([0-5]\\d)";
const military = new RegExp(`\\b${hour24} ?(?:hours|hrs)\\b`, "gi");
const zoned = new RegExp(`\\b${hour24}(?= ${zone}\\b)`, "g");
const doubled = new RegExp(
  `\\b(?<=(?:at|around|about|by|since|from) )${hour24}(?= \\(${hour24} ${zone}\\))`,
  "gi",
);
const named = /\b(?:12 )?(noon|midday|midnight)\b/gi;
const oclock = new RegExp(
  `\\b(\\d{1,2}|${clockHours.join("|")}) ?o'clock\\b(?: (?:in the|at) (morning|afternoon|evening|night)\\b)?`,
  "gi",
);
const parts =
  /\b(?:in the (?:(early|late) )?(morning|afternoon|evening)|at (night|dawn)|(overnight)|(early|late) (morning|afternoon|evening))\b/gi;
/** "early morning" ends at eight, "late Saturday" starts at six in the evening. */
export function clockPart(
  part: string | undefined,
  side: string | undefined,
): readonly [number, number] | null {
  const early = side?.toLowerCase() === "early";
  const late = side?.toLowerCase() === "late";
  const range = dayParts.get(part?.toLowerCase() ?? "");
  if (range === undefined) return early ? [0, 720] : late ? [960, 1800] : null;
  if (early && part?.toLowerCase() === "morning") return [0, 480];
  return range;
}

/** "two in the morning", "half past three in the afternoon", "quarter to nine in the evening" */
const spoken = new RegExp(
  `\\b(?:(half past|quarter past|quarter to) )?(\\d{1,2}|${clockHours.join("|")}) (?:in the|at) (morning|afternoon|evening|night)\\b`,
  "gi",
);
/** "at 10.25 on Saturday night": the part of the day tells which half of the clock. */
const halved =
  /(?<=\b(?:at|about|around|before|after|by|until|from|since) )(\d{1,2})[.:](\d\d)(?= (?:on |last |this |in the |yesterday )?(?:[A-Z][a-z]{2,5}day )?(morning|afternoon|evening|night)\b)/g;
/** "at 10.25 on Saturday": which half of the clock is meant is not told. */
const dotted =
  /(?<=\b(?:at|about|around|before|after|by|until|from|since) )(\d{1,2})\.([0-5]\d)(?= (?:on (?:[A-Z][a-z]{2,5}day|\d{1,2} [A-Z]|[A-Z][a-z]{2,8} \d)|yesterday|today|local time)\b)/g;
const smallHours = /\b(?:in )?the (?:early|small) hours\b(?: of(?: the morning)?(?: of)?(?= ))?/gi;
const sunParts =
  /\b(?:(before|shortly before|just before|shortly after|after|at) )?(dawn|daybreak|sunrise|sunset|dusk|nightfall|lunchtime)\b/gi;

export function findClocks(text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (match: RegExpExecArray, clock: Partial<Clock>): void => {
    pieces.push({
      start: match.index,
      end: match.index + match[0].length,
      day: null,
      clock: { ...noClock, ...clock },
    });
  };
  for (const pattern of [military, zoned, doubled])
    for (const match of text.matchAll(pattern))
      add(match, { minutes: Number(match[1]) * 60 + Number(match[2]) });
  for (const match of text.matchAll(named))
    add(match, { minutes: match[1]?.toLowerCase() === "midnight" ? 1440 : 720 });
  for (const match of text.matchAll(oclock)) {
    const hour = clockHours.indexOf(match[1]?.toLowerCase() ?? "") + 1 || Number(match[1]);
    const part = match[2]?.toLowerCase();
    if (hour > 12 || hour < 1 || part === undefined) continue;
    const late = part !== "morning" && hour < 12;
    add(match, { minutes: ((hour % 12) + (late ? 12 : 0)) * 60 });
  }
  for (const match of text.matchAll(spoken)) {
    const hour = clockHours.indexOf(match[2]?.toLowerCase() ?? "") + 1 || Number(match[2]);
    if (hour > 12 || hour < 1) continue;
    const shift =
      { "half past": 30, "quarter past": 15, "quarter to": -15 }[match[1]?.toLowerCase() ?? ""] ?? 0;
    const part = match[3]?.toLowerCase();
    const late = part !== "morning" && !(part === "night" && hour < 6) && hour < 12;
    add(match, { minutes: ((hour % 12) + (late ? 12 : 0)) * 60 + shift });
  }
  for (const match of text.matchAll(halved)) {
    const [hour, minute] = [Number(match[1]), Number(match[2])];
    if (hour > 23 || minute > 59) continue;
    const late = match[3] !== "morning" && !(match[3] === "night" && hour < 6) && hour < 12;
    add(match, { minutes: (late ? hour + 12 : hour) * 60 + minute });
  }
  for (const match of text.matchAll(dotted))
    if (Number(match[1]) < 24) add(match, { minutes: Number(match[1]) * 60 + Number(match[2]) });
  for (const match of text.matchAll(smallHours)) add(match, { part: [0, 360] });
  for (const match of text.matchAll(sunParts))
    add(match, { part: dayParts.get(match[2]?.toLowerCase() ?? "") ?? null });
  for (const match of text.matchAll(parts))
    add(match, {
      part: clockPart(match[2] ?? match[3] ?? match[4] ?? match[6], match[1] ?? match[5]),
    });
  return pieces;
}

const zoneBehind = new RegExp(`^ {0,2}(?:\\((${zone})\\)|(${zone})\\b)`, "i");
const hoursBehind = /^ (?:hours|hrs|h)\b/i;
/** Where a zone is written behind a time, the piece takes it in: "7 p.m. local time", "11 am (IST)". */
export function withZone(text: string, piece: Piece): Piece {
  if (piece.clock === null || piece.clock.minutes === null || piece.clock.zone !== null) return piece;
  const hours = hoursBehind.exec(text.slice(piece.end, piece.end + 8));
  if (hours !== null) return withZone(text, { ...piece, end: piece.end + hours[0].length });
  const found = zoneBehind.exec(text.slice(piece.end, piece.end + 40));
  const name = found?.[1] ?? found?.[2];
  if (found === null || name === undefined || /^[a-z]{2,4}$/.test(name)) return piece;
  return { ...piece, end: piece.end + found[0].length, clock: { ...piece.clock, zone: name } };
}
