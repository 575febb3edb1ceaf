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
      if (words.length > longestFurniture) {
        inList = false;
        return part;
      }
      if (part.start >= page.text.length * earliestTail && opensTail(words)) {
        inTail = true;
        return { ...part, kind: "furniture" };
      }
      if (opensList(words)) {
        inList = true;
        return { ...part, kind: "furniture" };
      }
      if (inList && isLink(page, part, i)) return { ...part, kind: "furniture" };
      inList = false;
      return isFurnitureLine(words) || repeated.has(words) || !hasWords(words)
        ? { ...part, kind: "furniture" }
        : part;
    });
  },
};

/** A comment box in the first half of a page is a button, not the end of the article. */
const earliestTail = 0.5;
/** Longest line that a cue may claim, in code units, where it does not say otherwise. */
const usualLongest = 200;
const longestFurniture = 420;

/** A figure, a word of two letters, or a script whose words are shorter. */
const hasWords = (words: string): boolean => /[\p{L}\p{M}]{2}|\p{N}|[^\p{ASCII}\P{L}]/u.test(words);

/** One expression for all cues that share flags and length: a line is read once, not once a cue. */
function joinCues(cues: readonly FurnitureCue[]): (words: string) => boolean {
  const groups = new Map<string, { longest: number; flags: string; sources: string[] }>();
  for (const { pattern, longest = usualLongest } of cues) {
    const key = `${longest} ${pattern.flags} ${pattern.source.startsWith("^")}`;
    const group = groups.get(key) ?? { longest, flags: pattern.flags, sources: [] };
    group.sources.push(`(?:${pattern.source})`);
    groups.set(key, group);
  }
  const joined = [...groups.values()].map(({ longest, flags, sources }) => ({
    longest,
    pattern: new RegExp(sources.join("|"), flags),
  }));
  return (words) => joined.some(({ longest, pattern }) => words.length <= longest && pattern.test(words));
}

const isFurnitureLine = joinCues(lineCues);
const opensList = joinCues(listCues);
const opensTail = joinCues(tailCues);

/** A headline of another story. The last one before a paragraph may be this story's next heading. */
function isLink(page: Page, part: Draft, index: number): boolean {
  const words = wordsOf(page, part);
  if (part.kind === "heading" || !isHeadlineLike(words)) return false;
  const next = page.drafts[index + 1];
  const before = page.drafts[index - 1];
  const followed =
    next !== undefined && endsSentence(page.text.slice(Math.max(next.start, next.end - 60), next.end));
  return !(followed && part.gap && before !== undefined && !opensList(wordsOf(page, before)));
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
