import type { Span } from "../domain/index.js";

/** The number inside an amount as it is written. */
export interface Numeral extends Span {
  readonly value: number;
  readonly spelled: boolean;
}

const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Spelled-out numbers that stand as one word; "twenty-five" is left alone. */
const values: ReadonlyMap<string, number> = new Map<string, number>([
  ...words.map((word, i): [string, number] => [word, i]),
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

const pattern = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9})(?:\\.\\d{1,3})?(?![\\d-])|(?<![\\p{L}-])(?:${[...values.keys()].join("|")})\\b(?!-)`,
  "giu",
);

/** The only number between two offsets of a text; null where there is none, or a range of two. */
export function findNumeral(text: string, start: number, end: number): Numeral | null {
  const [first, ...others] = text.slice(start, end).matchAll(pattern);
  if (first === undefined || others.length > 0) return null;
  const written = first[0];
  const spelled = values.get(written.toLowerCase());
  const at = start + first.index;
  return {
    start: at,
    end: at + written.length,
    value: spelled ?? Number(written.replaceAll(",", "")),
    spelled: spelled !== undefined,
  };
}

/** A number in the style of another text: its decimals, its commas between thousands, its capital. */
export function writeLike(old: string, spelled: boolean, value: number): string {
  if (spelled) {
    const word = spell(value) ?? String(value);
    return /^\p{Lu}/u.test(old) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
  }
  const decimals = old.split(".")[1]?.length ?? 0;
  const [whole = "", fraction] = value.toFixed(decimals).split(".");
  const grouped = old.includes(",") || !/\d{4}/.test(old) ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A number in words; null beyond twelve, where newsrooms write digits. */
export const spell = (value: number): string | null => words[value] ?? null;
