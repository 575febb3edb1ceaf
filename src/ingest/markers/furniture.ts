import { type Draft, type Marker, type Page, wordsOf } from "../draft.js";
import { type FurnitureCue, lineCues, listCues, tailCues } from "../furniture-cues.js";
import { endsSentence, isHeadlineLike, shapeOf } from "../line-shape.js";

/**
 * Marks what a page shows around its article: adverts, buttons, links, sign-up boxes, comment rules, credits.
 *
 * Marked, never cut. A statement taken for furniture is evidence lost, so cues are anchored phrases (see
 * `furniture-cues.ts`), and a repeated line counts only where it is no sentence and no headline of the page.
 */
export const furniture: Marker = {
  name: "furniture",
  why: "buttons and adverts are set like headings; what is left may be one",
  mark(page) {
    const repeated = repeatedLines(page);
    let inList = false;
    let inTail = false;
    return page.drafts.map((part, i): Draft => {
      const words = wordsOf(page, part);
      if (inTail) return { ...part, kind: "furniture" };
      if (part.kind !== null && part.kind !== "bullet" && part.kind !== "heading") {
        inList = false;
        return part;
      }
      if (matches(tailCues, words) && part.start >= page.text.length * earliestTail) {
        inTail = true;
        return { ...part, kind: "furniture" };
      }
      if (matches(listCues, words)) {
        inList = true;
        return { ...part, kind: "furniture" };
      }
      if (inList && isLink(page, part, i)) return { ...part, kind: "furniture" };
      inList = false;
      if (isShort(words) && (matches(lineCues, words) || repeated.has(words)))
        return { ...part, kind: "furniture" };
      return hasWords(words) ? part : { ...part, kind: "furniture" };
    });
  },
};

/** A comment box above this share of the page is a button, not the end of the article. */
const earliestTail = 0.4;
/** Longest line that a cue may claim, in code units: rules of a comment box are long, articles' lines longer. */
const longestFurniture = 420;

const isShort = (words: string): boolean => words.length <= longestFurniture;
const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

const matches = (cues: readonly FurnitureCue[], words: string): boolean =>
  cues.some(({ pattern }) => pattern.test(words));

/** A headline of another story. The last one before a paragraph may be this story's next heading. */
function isLink(page: Page, part: Draft, index: number): boolean {
  const words = wordsOf(page, part);
  if (part.kind === "heading" || !isHeadlineLike(words)) return false;
  const next = page.drafts[index + 1];
  const before = page.drafts[index - 1];
  const followed = next !== undefined && endsSentence(page.text.slice(next.start, next.end));
  return !(followed && part.gap && before !== undefined && !matches(listCues, wordsOf(page, before)));
}

/** Lines that stand twice or more below the headlines, are no sentences, and are too long for table cells. */
function repeatedLines(page: Page): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const head = headEnd(page);
  const titles = new Set(page.drafts.slice(0, head).map((part) => wordsOf(page, part)));
  page.drafts.slice(head).forEach((part) => {
    if (part.kind === "source-entry" || part.kind === "timeline-entry") return;
    const words = wordsOf(page, part);
    if (words.length > longestFurniture || endsSentence(words) || titles.has(words)) return;
    if (shapeOf(words).words >= 3) seen.set(words, (seen.get(words) ?? 0) + 1);
  });
  return new Set([...seen].filter(([, times]) => times > 1).map(([words]) => words));
}

/** Drafts before the first sentence: headlines, datelines, repeated titles. */
function headEnd(page: Page): number {
  const first = page.drafts.findIndex(
    (part) =>
      part.kind === null && endsSentence(page.text.slice(Math.max(part.start, part.end - 60), part.end)),
  );
  return first < 0 ? page.drafts.length : first;
}
