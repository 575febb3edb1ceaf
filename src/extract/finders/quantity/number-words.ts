import { smallNumbers, tensNumbers } from "../../../lexicon/number-words.js";

/**
 * Cardinal numbers in words and digits, over a list of lower-case words.
 *
 * "twenty-three" comes as "twenty" "-" "three". Ordinals are no amounts and end a number: "twenty-first" is none.
 */
export interface Cardinal {
  readonly value: number;
  /** One past the last word used. */
  readonly past: number;
}

const ones: ReadonlyMap<string, number> = new Map([
  ...smallNumbers.map((word, value): [string, number] => [word, value]),
  ["fourty", 40],
]);
const tens: ReadonlyMap<string, number> = new Map(
  tensNumbers.map((word, i): [string, number] => [word, (i + 2) * 10]),
);
const scales: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
/** Only after digits: "m" and "k" are other things elsewhere. */
const shortScales: ReadonlyMap<string, number> = new Map([
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["k", 1e3],
]);

const digits = /^(?:\d{1,3}(?:,\d{2,3}){1,5}|\d{1,15})?(?:\.\d{1,6})?$/;

/** The value of "1,400", "22.4", ".38"; null for anything else. */
export function readDigits(word: string): number | null {
  if (word.length === 0 || word.length > 24 || word === "." || !digits.test(word)) return null;
  const value = Number(word.replaceAll(",", ""));
  return Number.isFinite(value) ? value : null;
}

/** The value of a scale word after digits: "million", "bn"; null for another word. */
export const scaleOf = (word: string): number | null =>
  scales.get(word) ?? shortScales.get(word) ?? (word === "hundred" ? 100 : word === "dozen" ? 12 : null);

export const isNumberWord = (word: string): boolean =>
  ones.has(word) || tens.has(word) || scales.has(word) || word === "hundred" || word === "dozen";

/** Reads the longest cardinal that starts at `at`, or null. */
export function readCardinal(words: readonly string[], at: number): Cardinal | null {
  return readDigitCardinal(words, at) ?? readWordCardinal(words, at);
}

function readDigitCardinal(words: readonly string[], at: number): Cardinal | null {
  const value = readDigits(words[at] ?? "");
  if (value === null) return null;
  let past = at + 1;
  let amount = value;
  // "1.4 million", "110-billion", "30 lakh crore"
  for (let step = 0; step < 2; step++) {
    const hyphen = words[past] === "-" ? 1 : 0;
    const scale = scaleOf(words[past + hyphen] ?? "");
    if (scale === null) break;
    amount *= scale;
    past += hyphen + 1;
  }
  return { value: Number(amount.toPrecision(12)), past };
}

function readWordCardinal(words: readonly string[], at: number): Cardinal | null {
  let total = 0;
  let group = 0;
  /** What may still follow inside the group: after "twenty" a one, after "hundred" anything below 100. */
  let room = 1000;
  let lowestScale = Number.POSITIVE_INFINITY;
  let past = at;
  let i = at;
  // "a hundred", "a dozen", "a million"; a bare "a" is no number.
  if ((words[i] === "a" || words[i] === "an") && isScaleWord(words[i + 1])) {
    group = 1;
    room = 0;
    i++;
  }
  for (;;) {
    const word = words[i] ?? "";
    const one = ones.get(word);
    const ten = tens.get(word);
    if (one !== undefined && (room === 1000 || (one > 0 && one < room))) {
      group += one;
      room = 0;
    } else if (ten !== undefined && room > 99) {
      group += ten;
      room = 10;
    } else if (word === "hundred" && group > 0 && group < 100) {
      group *= 100;
      room = 100;
    } else if (word === "dozen" && group > 0 && total === 0) {
      return { value: group * 12, past: i + 1 };
    } else if (scales.has(word) && group > 0 && (scales.get(word) as number) < lowestScale) {
      lowestScale = scales.get(word) as number;
      total += group * lowestScale;
      group = 0;
      room = 1000;
    } else break;
    past = ++i;
    const next = words[i] ?? "";
    if (next === "-" && (room === 10 || isScaleWord(words[i + 1])) && isNumberWord(words[i + 1] ?? "")) i++;
    else if (next === "and" && (room === 100 || (group === 0 && total > 0)) && belowHundred(words[i + 1]))
      i++;
  }
  if (past === at || (words[at] === "a" && past === at + 1)) return null;
  // "twenty-first" is an ordinal.
  if (
    words[past] === "-" &&
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(words[past + 1] ?? "")
  )
    return null;
  return { value: total + group, past };
}

const isScaleWord = (word: string | undefined): boolean =>
  word === "hundred" || word === "dozen" || (word !== undefined && scales.has(word));
const belowHundred = (word: string | undefined): boolean =>
  word !== undefined && (ones.has(word) || tens.has(word));
