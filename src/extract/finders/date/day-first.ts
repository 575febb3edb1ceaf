import type { Piece } from "./piece.js";
import { monthPattern, months, yearPattern } from "./words.js";

/**
 * A day before its month where chrono takes the words before it for a time ("from 1 July" reads as one o'clock), and
 * stretches over two months: "from 28 June to 3 July".
 */
const day = `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthPattern})\\b(?:\\.(?=,? \\d))?(?:,? (${yearPattern})\\b)?`;
const single = new RegExp(`\\b(?<=from |to |until |between |and )${day}`, "g");
const stretch = new RegExp(`\\b(?<=from |between )${day},? (?:to|until|till|and|through) ${day}`, "g");

const plain = { kind: "calendar", weekday: null, part: null, yearFrom: null } as const;
const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);
const monthOf = (name: string | undefined): number | null => months.get(name?.toLowerCase() ?? "") ?? null;

export function findDaysFirst(text: string): Piece[] {
  const spans = [...text.matchAll(stretch)].flatMap((match): Piece[] => {
    const [words, first, month, year, last, lastMonth, lastYear] = match;
    const until = { year: numberOf(lastYear ?? year), month: monthOf(lastMonth), day: Number(last) };
    const from = { year: numberOf(year ?? lastYear), month: monthOf(month), day: Number(first) };
    if (from.day > 31 || until.day > 31 || from.month === null || until.month === null) return [];
    const start = match.index;
    return [{ start, end: start + words.length, day: { ...plain, ...from, until }, clock: null }];
  });
  const days = [...text.matchAll(single)].flatMap((match): Piece[] => {
    const [words, number, month, year] = match;
    const read = { year: numberOf(year), month: monthOf(month), day: Number(number) };
    if (read.day < 1 || read.day > 31 || read.month === null) return [];
    const start = match.index;
    return [{ start, end: start + words.length, day: { ...plain, ...read, until: null }, clock: null }];
  });
  return [...spans, ...days];
}
