import type { Draft, Marker, Page } from "../draft.js";

/**
 * Finds paragraphs that are one quotation and nothing else; who speaks stands in a neighbour.
 *
 * A quotation may run over several lines: a file with a sentence per line breaks it, and papers open each
 * paragraph of a long one again and close only the last. Lines between the marks belong to it, unless the
 * quotation is opened again below them: then they are a caption or an advert that broke in. A mark that
 * nobody closes within a few lines is a slip of the pen and opens nothing.
 */
const longestRun = 10;

export const quotations: Marker = {
  name: "quotations",
  why: "last: only what would be a paragraph can be a quotation",
  mark(page) {
    const drafts = [...page.drafts];
    for (let i = 0; i < drafts.length; i++) {
      const part = drafts[i] as Draft;
      if (part.kind !== null) continue;
      const words = page.text.slice(part.start, part.end);
      if (isWholeQuotation(words)) drafts[i] = { ...part, kind: "quotation" };
      else if (endsOpen(words)) i = markRun(page, drafts, i);
    }
    return drafts;
  },
};

const openMark = /^["“„«‟‘'](?=[\s.…]{0,4}[\p{L}\p{N}$£€([.…])/u;
const closeMark = /["”»’'][\s.]{0,2}(?:\s?\[\d{1,3}\]){0,6}[.\s]{0,2}$/u;

function isWholeQuotation(words: string): boolean {
  const first = words[0] ?? "";
  if (!openMark.test(words.slice(0, 8))) return false;
  const tail = words.slice(-40);
  const end = closeMark.exec(tail);
  if (end === null) return false;
  const inner = words.slice(1, words.length - tail.length + end.index);
  if (first === '"') return tail[end.index] === '"' && !inner.includes('"');
  if (first === "“" || first === "„") return /[”"]/.test(tail[end.index] ?? "") && !/[“”"]/.test(inner);
  if (first === "«") return tail[end.index] === "»" && !/[«»]/.test(inner);
  // Single marks are apostrophes too: the end must close a sentence, and no other mark may close inside ("boats' owners" does not).
  return /[’']/.test(tail[end.index] ?? "") && /[.,!?…]\s?$/.test(inner) && !/[^s\s]['’]\s/.test(inner);
}

/** Whether a double quotation is open at the end: straight marks toggle, curly ones open and close. */
function endsOpen(words: string): boolean {
  let open = false;
  for (const [mark] of words.matchAll(/["“”„«»]/g)) {
    if (mark === '"') open = !open;
    else open = mark !== "”" && mark !== "»";
  }
  return open;
}

/** Marks the lines of a quotation that opens in line `from`; returns the last line that belongs to it. */
function markRun(page: Page, drafts: Draft[], from: number): number {
  const opening = wordsAt(page, drafts, from);
  const whole: number[] = isOpenedAtStart(opening) ? [from] : [];
  let between: number[] = [];
  for (let i = from + 1; i < drafts.length && i - from <= longestRun; i++) {
    if (drafts[i]?.kind !== null) return from;
    const words = wordsAt(page, drafts, i);
    const first = words.search(/["“”„«»]/);
    if (first < 0) {
      between.push(i);
      continue;
    }
    if (first === 0 && openMark.test(words.slice(0, 8))) {
      between = [];
      if (isOpenedAtStart(words)) {
        whole.push(i);
        continue;
      }
      mark(drafts, whole);
      return i - 1;
    }
    if (!/[.,!?…'’\]-]\s?$/.test(words.slice(0, first))) return from;
    mark(drafts, [...whole, ...between, ...(closesAt(words, first) ? [i] : [])]);
    return i;
  }
  return from;
}

/** Opens with its first character and does not close. */
const isOpenedAtStart = (words: string): boolean =>
  openMark.test(words.slice(0, 8)) && /["“„«]/.test(words[0] ?? "") && !/["“”„«»]/.test(words.slice(1));

/** Nothing but a full stop or citations behind the closing mark. */
const closesAt = (words: string, at: number): boolean =>
  words.length - at <= 30 && closeMark.test(words.slice(at - 1));

function mark(drafts: Draft[], lines: readonly number[]): void {
  for (const i of lines) drafts[i] = { ...(drafts[i] as Draft), kind: "quotation" };
}

function wordsAt(page: Page, drafts: readonly Draft[], i: number): string {
  const part = drafts[i];
  return part === undefined ? "" : page.text.slice(part.start, part.end);
}
