/** The words of dates and times, general English. Lower case. */

export const months: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

export const weekdays: ReadonlyMap<string, number> = new Map(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((name, i) => [
    name,
    i + 1,
  ]),
);

/** Sources for patterns. Longest first, so that "sept" is not read as "sep". */
export const monthPattern =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";
export const weekdayPattern = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
export const yearPattern = "(?:1[5-9]\\d\\d|20\\d\\d)";

/** Small numbers in words, as they stand before "days ago". */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
]);
export const numberPattern = `(?:\\d{1,3}|${[...smallNumbers.keys()].sort((a, b) => b.length - a.length).join("|")})`;

export function readNumber(word: string): number | null {
  return smallNumbers.get(word.toLowerCase()) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
}

/** Minutes after midnight; a night reaches into the next day. Wide, since writers differ on where evening starts. */
export const dayParts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dawn", [240, 480]],
  ["daybreak", [240, 480]],
  ["sunrise", [240, 540]],
  ["sunset", [930, 1350]],
  ["dusk", [930, 1380]],
  ["nightfall", [960, 1410]],
  ["morning", [0, 720]],
  ["lunchtime", [660, 870]],
  ["afternoon", [720, 1110]],
  ["evening", [960, 1440]],
  ["night", [1080, 1800]],
  ["overnight", [1080, 1800]],
]);

/** A weekday after these is the name of an occasion or a routine, not a day of the story. */
export const namedDayBefore: ReadonlySet<string> = new Set([
  "black",
  "good",
  "super",
  "bloody",
  "fat",
  "ash",
  "cyber",
  "patch",
  "giving",
  "every",
  "each",
  "per",
]);

/** A weekday before these is part of a newspaper's, a programme's or a league's name. */
export const namedDayAfter: ReadonlySet<string> = new Set([
  "times",
  "mirror",
  "mail",
  "telegraph",
  "express",
  "post",
  "herald",
  "tribune",
  "star",
  "review",
  "independent",
  "world",
  "league",
  "school",
  "sermon",
  "live",
  "football",
]);

/** Words that make a date ahead of them lie in the future when they stand shortly before it. */
export const futureCues: ReadonlySet<string> = new Set([
  "will",
  "shall",
  // "said they would meet on Friday": what was said to come.
  "would",
  "'ll",
  "next",
  "coming",
  "upcoming",
  "scheduled",
  "due",
  "expected",
  "plan",
  "plans",
  "planned",
  "planning",
  "set",
  "slated",
  "until",
  "ahead",
  "deadline",
  "tomorrow",
  "postponed",
  "rescheduled",
  "deferred",
  "adjourned",
  "moved",
  "to",
  "summoned",
  "invited",
  "called",
]);
