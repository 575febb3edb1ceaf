import { type Draft, draft, type Marker, type Page, wordsOf } from "../draft.js";

/**
 * Finds the list of sources at the end of a digest: a line "Sources" and the numbered entries below it.
 *
 * Pages scatter an entry over several lines ("-", "1.", the text, its address); all of them up to the next
 * number are one entry. The list ends at a heading of another part, or where the numbers stop.
 */
const heading =
  /^[^\p{L}\p{N}]{0,6}(?:(?:list of )?(?:sources?|references?|citations?|footnotes|endnotes|works cited|bibliography)(?: (?:list|cited|used))?|source articles|articles? (?:cited|used))[\s:*_]{0,6}$/iu;
const otherPart =
  /^(?:timeline|chronology|summary|background|related|further reading|see also|notes|about|disclaimer)\b.{0,40}$/i;
const bareMark = /^(?:[-*•·–]|[[(]?\^?(\d{1,3})[.)\]]{0,2})$/;
const leadingNumber = /^(?:[-*•·–]\s+)?(?:\[\^?(\d{1,3})\]:?|\((\d{1,3})\)|(\d{1,3})[.):])\s+(?=\S)/;

export const sourcesList: Marker = {
  name: "sources list",
  why: "its entries look like bullets, headlines and links, which later markers would take them for",
  mark(page) {
    const head = page.drafts.findIndex((part) => heading.test(wordsOf(page, part)));
    const first = head >= 0 ? head + 1 : footnotes(page);
    if (first < 0) return page.drafts;
    const entries = readEntries(page, first);
    if (entries.parts.filter(({ kind }) => kind === "source-entry").length < fewestEntries)
      return page.drafts;
    return [
      ...page.drafts
        .slice(0, first)
        .map((part, i): Draft => (i === head ? { ...part, kind: "heading" } : part)),
      ...entries.parts,
      ...page.drafts.slice(entries.past),
    ];
  },
};

const fewestEntries = 2;

/** Where a page ends in lines that open with [1], [2] …, and has no heading over them: the first of them. */
function footnotes(page: Page): number {
  let expected = 0;
  for (let i = page.drafts.length - 1; i >= 0; i--) {
    const words = wordsOf(page, page.drafts[i] as Draft);
    const number = Number(/^\[\^?(\d{1,3})\]:?\s/.exec(words)?.[1] ?? 0);
    if (number === 1 && expected === 1) return i;
    if (number === 0 ? !/^(?:https?:|www\.)\S+$/.test(words) : expected > 0 && number !== expected) return -1;
    if (number > 0) expected = number - 1;
  }
  return -1;
}

interface Entry {
  number: number;
  start: number;
  end: number;
  lines: number;
  gap: boolean;
}

/** Most lines one entry may take after its number. */
const longestEntry = 6;

function readEntries(page: Page, first: number): { parts: Draft[]; past: number } {
  const parts: Draft[] = [];
  let entry: Entry | null = null;
  let expected = 1;
  let numbered = false;
  let marks: Draft[] = [];
  const close = () => {
    if (entry !== null && entry.lines > 0)
      parts.push({ ...draft(entry.start, entry.end, entry.gap, "source-entry"), entryNumber: entry.number });
    entry = null;
  };
  let i = first;
  for (; i < page.drafts.length; i++) {
    const part = page.drafts[i] as Draft;
    const words = wordsOf(page, part);
    const bare = bareMark.exec(words);
    if (bare !== null) {
      const number = bare[1] === undefined ? null : Number(bare[1]);
      if (number !== null || (entry as Entry | null)?.lines !== 0) {
        close();
        if (number !== null) {
          numbered = true;
          expected = number + 1;
          entry = { number, start: part.end, end: part.end, lines: 0, gap: part.gap };
        }
      }
      marks.push({ ...part, kind: "furniture" });
      continue;
    }
    if (otherPart.test(words)) break;
    const lead = leadingNumber.exec(words);
    const number = Number(lead?.[1] ?? lead?.[2] ?? lead?.[3] ?? Number.NaN);
    const open = entry as Entry | null;
    if (lead !== null && Math.abs(number - expected) <= 1) {
      close();
      parts.push(...marks);
      marks = [];
      numbered = true;
      expected = number + 1;
      entry = { number, start: part.start + lead[0].length, end: part.end, lines: 1, gap: part.gap };
    } else if (open !== null && open.lines === 0) {
      parts.push(...marks);
      marks = [];
      entry = { ...open, start: part.start, end: part.end, lines: 1 };
    } else if (open !== null && open.lines < longestEntry && continuesEntry(page, i, words)) {
      entry = { ...open, end: part.end, lines: open.lines + 1 };
    } else if (!numbered && looksLikeEntry(part, words)) {
      close();
      parts.push(...marks);
      marks = [];
      entry = {
        number: expected++,
        start: part.start + bulletLength(words),
        end: part.end,
        lines: longestEntry,
        gap: part.gap,
      };
    } else break;
  }
  close();
  parts.push(...marks);
  return { parts, past: i };
}

/** An address, or a line with the next entry's number close below it. */
function continuesEntry(page: Page, at: number, words: string): boolean {
  if (/^<?(?:https?:|www\.)\S+$/i.test(words)) return true;
  for (const next of page.drafts.slice(at + 1, at + 4)) {
    const line = wordsOf(page, next);
    if (bareMark.test(line) || leadingNumber.test(line)) return true;
    if (otherPart.test(line)) return false;
  }
  return false;
}

const bulletLength = (words: string): number => /^[-*•·–]\s+/.exec(words)?.[0].length ?? 0;

/** Lists without numbers: bullets, or lines that name their outlet first ("AP: Allies agree …"). */
const looksLikeEntry = (part: Draft, words: string): boolean =>
  part.kind === "bullet" ||
  /^[-*•·–]\s/.test(words) ||
  /^(?:[\p{Lu}\d][\p{L}\d.&'’]{0,20}\s?){1,5}[:–—-]\s/u.test(words) ||
  /^(?:https?:|www\.)\S+$/i.test(words);
