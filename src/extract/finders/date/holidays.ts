import type { Piece } from "./piece.js";

/** Feasts that fall on one day of every year. Movable feasts are left out: without the year they name no day. */
const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ["epiphany", [1, 6]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
  ["april fool's day", [4, 1]],
  ["may day", [5, 1]],
  ["bastille day", [7, 14]],
  ["halloween", [10, 31]],
  ["armistice day", [11, 11]],
  ["christmas eve", [12, 24]],
  ["christmas day", [12, 25]],
  ["boxing day", [12, 26]],
]);

const pattern = new RegExp(
  `\\b(${[...feasts.keys()].join("|").replaceAll("st patrick", "st\\.? patrick")})\\b(?:,? (\\d{4})\\b)?`,
  "gi",
);

/** "Christmas Eve", "New Year's Day 2024". */
export function findHolidays(text: string): Piece[] {
  return [...text.matchAll(pattern)].flatMap((match): Piece[] => {
    const [words, name = "", year] = match;
    const [month, day] = feasts.get(name.toLowerCase().replace("st. ", "st ")) ?? [];
    if (month === undefined || day === undefined) return [];
    return [
      {
        start: match.index,
        end: match.index + words.length,
        day: {
          kind: "calendar",
          year: year === undefined ? null : Number(year),
          month,
          day,
          until: null,
          weekday: null,
          part: null,
          yearFrom: null,
        },
        clock: null,
      },
    ];
  });
}
