import type { Piece } from "./pieces.js";

/**
 * Numbers that name, date or place something and count nothing: years, days, clock times, versions, flights,
 * house numbers, telephone numbers, list numbers and citations.
 */
const months =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;
/** Only where it is written with a capital: "may" and "march" are verbs too. */
const isMonth = (piece: Piece | undefined): boolean =>
  piece !== undefined && months.test(piece.lower) && piece.text !== piece.lower;

const timeWords = new Set([
  "a.m.",
  "p.m.",
  "am",
  "pm",
  "a.m",
  "p.m",
  "o'clock",
  "gmt",
  "utc",
  "est",
  "et",
  "noon",
  "midnight",
]);
const yearLeads = new Set([
  "in",
  "since",
  "by",
  "of",
  "during",
  "until",
  "through",
  "before",
  "after",
  "from",
  "the",
  "late",
  "early",
  "mid",
  "circa",
  "and",
  "to",
  "-",
]);
const designators = new Set(
  (
    "no no. nos. number numbers article articles chapter section page pages paragraph clause flight highway route interstate " +
    "channel room gate resolution phase stage level grade version windows type model formula apollo soyuz district ward precinct " +
    "psalm line exit pier building block unit tier category class act title part volume season episode week day game " +
    "round lap group division size area sector zone terminal platform track bus train ms area radio fm option proposition prop " +
    "amendment bill rule question item step figure table lot plot box suite apartment apt. apt ext ext. ie ios android tropic"
  ).split(" "),
);
/** Whatever stands behind such a name's number counts nothing: "Windows 7 users", "Flight 370 relatives". */
const isSerial = ({ text, lower }: Piece): boolean =>
  /^[A-Zi]/.test(text) &&
  /^(?:windows|ie|ios|android|flight|article|phase|category|route|highway|interstate|version|tier|section|amendment|proposition)$/.test(
    lower,
  );
const streets =
  /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|boulevard|blvd\.?|drive|dr\.?|place|pl\.?|square|sq\.?|court|ct\.?|highway|hwy|parkway|pkwy|terrace|crescent|way)$/;

/** Whether the number at `at` (past: one after it) is a name, a date or a place. */
export function isSkipped(pieces: readonly Piece[], at: number, past: number): boolean {
  const piece = pieces[at] as Piece;
  const before = pieces[at - 1];
  const next = pieces[past];
  if (before?.text === "[" && next?.text === "]") return true;
  if (isDate(pieces, at, past)) return true;
  if (isClock(piece, before, next)) return true;
  if (/[/:#@_]/.test(piece.text) || /^\d{3,}-\d{2,}/.test(piece.text)) return true;
  // "555" "-" "0143"
  if (
    /^\d{3,4}$/.test(piece.text) &&
    next?.text === "-" &&
    /^\d{3,4}(?:-|$)/.test(pieces[past + 1]?.text ?? "")
  )
    return true;
  if (at === 0 && /^\d{1,2}$/.test(piece.text) && (next?.text === "." || next?.text === ")")) return true;
  if (before !== undefined && designators.has(before.lower) && (!countsPlural(next) || isSerial(before)))
    return true;
  if (before?.text === "#" || isTake(pieces, at)) return true;
  if (isStreet(pieces, past) || isSide(pieces, at, past) || isLatitude(pieces, past)) return true;
  return isNamePart(pieces, at, past);
}

/** "Boeing 737", "IE 10", "Catch 22": a figure behind a name, with nothing counted after it. */
function isNamePart(pieces: readonly Piece[], at: number, past: number): boolean {
  const piece = pieces[at] as Piece;
  const before = pieces[at - 1];
  const next = pieces[past];
  if (!/^\d/.test(piece.text) || before === undefined) return false;
  if (before.pos !== "PROPN" || !/^[A-Z]/.test(before.text) || isMonth(before)) return false;
  if (next === undefined) return !/^(?:Kills?|Kill(?:ed|ing)|Injur\w+|Hurts?|Wounds?)$/.test(before.text);
  // "gives the Union 79 of the 150 seats"
  const isOfWhole =
    next.lower === "of" && /^(?:the|its|their|our|those|these)$/.test(pieces[past + 1]?.lower ?? "");
  if (
    isOfWhole ||
    countsPlural(next) ||
    /^(?:%|percent|per|million|billion|thousand|people|dead|killed|injured|hurt|wounded|others|more)$/.test(
      next.lower,
    )
  )
    return false;
  // A heading in capitals tags its verbs as names: "Storm Kills 10; 80 Hurt".
  return !(next.pos === "NUM" || /^[A-Z]/.test(next.text) || next.text === ";") || next.pos === "PROPN";
}

function countsPlural(next: Piece | undefined): boolean {
  return next !== undefined &&
    (next.pos === "NOUN" || next.pos === "ADJ") &&
    next.lower !== "and" &&
    /[a-z]/.test(next.lower)
    ? next.pos === "ADJ" || next.lower !== next.lemma || next.lower === "people"
    : false;
}

function isDate(pieces: readonly Piece[], at: number, past: number): boolean {
  const piece = pieces[at] as Piece;
  const [before, next, twoBefore, twoAfter] = [
    pieces[at - 1],
    pieces[past],
    pieces[at - 2],
    pieces[past + 1],
  ];
  const day = /^\d{1,2}(?:-\d{1,2})?$/.test(piece.text);
  if (day && (isMonth(before) || isMonth(next))) return true;
  // "6 and 7 January", "6-7 January", "January 6 and 7"
  if (
    day &&
    next !== undefined &&
    /^(?:and|or|to|-)$/.test(next.lower) &&
    /^\d{1,2}$/.test(twoAfter?.text ?? "") &&
    (isMonth(before) || isMonth(pieces[past + 2]))
  )
    return true;
  if (
    day &&
    before !== undefined &&
    /^(?:and|or|to|-)$/.test(before.lower) &&
    /^\d{1,2}$/.test(twoBefore?.text ?? "") &&
    isMonth(next)
  )
    return true;
  // "January 6, 2026"
  if (!/^(?:1[0-9]|20)\d\d(?:-\d{2,4})?$/.test(piece.text)) return false;
  if (isMonth(before) || (before?.text === "," && /^\d{1,2}$/.test(twoBefore?.text ?? ""))) return true;
  if (next?.text === "-" && /^(?:old|year|member|strong|seat|page|point)$/.test(twoAfter?.lower ?? ""))
    return false;
  const counted = countsPlural(next) && next?.pos === "NOUN";
  return (
    !counted ||
    (before !== undefined && yearLeads.has(before.lower) && before.lower !== "and" && before.lower !== "of")
  );
}

function isClock(piece: Piece, before: Piece | undefined, next: Piece | undefined): boolean {
  if (
    /^\d{1,2}[:.]\d\d(?:[ap]m)?$/.test(piece.text) &&
    (piece.text.includes(":") || timeWords.has(next?.lower ?? ""))
  )
    return true;
  if (/^\d{1,2}[ap]m$/.test(piece.lower)) return true;
  if (next !== undefined && timeWords.has(next.lower)) return true;
  // "at 1353", "1230 hours", "0100 GMT"
  if (/^[0-2]\d[0-5]\d$/.test(piece.text))
    return (
      next?.lower === "hours" || next?.lower === "hrs" || (before?.lower === "at" && next?.pos !== "NOUN")
    );
  return false;
}

/** "UPDATE |3-Toll| rises", "2ND LEAD": how often an agency has sent the story. */
const isTake = (pieces: readonly Piece[], at: number): boolean =>
  at === 1 && /^(?:UPDATE|WRAPUP|LEAD|TAKE|RPT|REFILE|CORRECTED)$/.test(pieces[0]?.text ?? "");

/** "a canvas of 40 x 52 cm": two sides tell one size, and neither of them alone does. */
const isSide = (pieces: readonly Piece[], at: number, past: number): boolean =>
  (isTimes(pieces[past]) && /^\d/.test(pieces[past + 1]?.text ?? "")) ||
  (isTimes(pieces[at - 1]) && /^\d/.test(pieces[at - 2]?.text ?? ""));
const isTimes = (piece: Piece | undefined): boolean => /^[x×]$/.test(piece?.lower ?? "");

/** "at 84.6 degrees south": where something lies. */
const isLatitude = (pieces: readonly Piece[], past: number): boolean =>
  /^(?:degrees?|°)$/.test(pieces[past]?.lower ?? "") &&
  /^(?:north|south|east|west|[nsew])$/.test(pieces[past + 1]?.lower ?? "");

/** "10 Downing Street", "222 E. Main St." */
function isStreet(pieces: readonly Piece[], past: number): boolean {
  for (let i = past; i < past + 4; i++) {
    const piece = pieces[i];
    if (piece === undefined || !/^[A-Z]/.test(piece.text)) return false;
    if (i > past && streets.test(piece.lower)) return true;
  }
  return false;
}
