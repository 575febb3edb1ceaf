import type { Draft, Marker, Page } from "../draft.js";

/**
 * Finds paragraphs that are one quotation and nothing else; who speaks stands in a neighbour.
 *
 * A quotation may run over several lines: a file with a sentence per line breaks it, and papers open each
 * paragraph of a long one again and close only the last. All lines between the marks belong to it. A mark
 * that nobody closes within a few lines is a slip of the pen and opens nothing.
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
  // Single marks are apostrophes too: the end must close a sentence, and no closed speech may stand inside.
  return /[’']/.test(tail[end.index] ?? "") && /[.,!?…]$/.test(inner) && !/[.,!?]['’]\s/.test(inner);
}

/** Depth of double quotation marks at the end of a line: straight ones toggle, curly ones open and close. */
function endsOpen(words: string): boolean {
  let open = false;
  for (let i = 0; i < words.length; i++) {
    const mark = words[i];
    if (mark === "“" || mark === "„" || mark === "«") open = true;
    else if (mark === "”" || mark === "»") open = false;
    else if (mark === '"') open = !open;
  }
  return open;
}

/** Marks the lines of a quotation that opens in line `from`; returns the last line that was looked at. */
function markRun(page: Page, drafts: Draft[], from: number): number {
  const opening = wordsAt(page, drafts, from);
  const straight = !/[“„«]/.test(opening);
  let past = from + 1;
  let closing = -1;
  for (; past < drafts.length && past - from <= longestRun; past++) {
    if (drafts[past]?.kind !== null) break;
    const words = wordsAt(page, drafts, past);
    if (straight ? words.includes('"') : /[”»]/.test(words)) {
      closing = past;
      break;
    }
    if (!straight && /.[“„«]/s.test(words)) break;
  }
  if (closing < 0) return from;
  const startsOpen = openMark.test(opening.slice(0, 8)) && !/["“”„«»]/.test(opening.slice(1));
  for (let i = from; i <= closing; i++) {
    const part = drafts[i] as Draft;
    const whole = i === from ? startsOpen : i < closing || closesAtEnd(wordsAt(page, drafts, i), straight);
    if (whole) drafts[i] = { ...part, kind: "quotation" };
  }
  return closing;
}

function wordsAt(page: Page, drafts: readonly Draft[], i: number): string {
  const part = drafts[i];
  return part === undefined ? "" : page.text.slice(part.start, part.end);
}

function closesAtEnd(words: string, straight: boolean): boolean {
  const at = straight ? words.indexOf('"') : words.search(/[”»]/);
  return (
    at >= 0 && closeMark.test(words.slice(-40)) && words.length - at <= 12 && !/[“„«]/.test(words.slice(1))
  );
}
