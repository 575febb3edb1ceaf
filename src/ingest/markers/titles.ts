import { type Draft, type Marker, type Page, wordsOf } from "../draft.js";
import { endsSentence, isHeadlineLike, shapeOf } from "../line-shape.js";

/**
 * Finds the headline: the first line that is set as one, or the one that the front matter names, and every
 * line of the page that repeats it. A file may start with text; then it has no headline.
 */
export const titles: Marker = {
  name: "titles",
  why: "the headline is the one heading with a place of its own; other headings are what is left",
  mark(page) {
    const title = headline(page);
    if (title === null) return page.drafts;
    return page.drafts.map((part): Draft => {
      if (part.kind !== null && part.kind !== "heading") return part;
      // Marks may lengthen a line that repeats the headline, but not by much.
      if (part.end - part.start > title.length * 1.5 + 20 || !startsLike(wordsOf(page, part), title))
        return part;
      return sameWords(wordsOf(page, part)) === title ? { ...part, kind: "title" } : part;
    });
  },
};

/** Whether the first letter or figure is the title's. */
const startsLike = (words: string, title: string): boolean =>
  /[\p{L}\p{N}]/u.exec(words)?.[0].toLowerCase()[0] === title[0];

/** Case, blanks and marks apart. */
const sameWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function headline(page: Page): string | null {
  const head = headLines(page);
  const known = page.knownTitle === null ? null : sameWords(page.knownTitle);
  const lines = head.map((part) => sameWords(wordsOf(page, part)));
  if (known !== null && lines.includes(known)) return known;
  const again = lines.find((line, i) => line !== "" && lines.indexOf(line) < i);
  if (again !== undefined) return again;
  const marked =
    head.find((part) => part.kind === "heading") ??
    head.find((part) => shapeOf(wordsOf(page, part)).words >= 3);
  const first = marked ?? head[0];
  return first === undefined ? null : sameWords(wordsOf(page, first));
}

/** Headline-like lines above the first paragraph. */
function headLines(page: Page): Draft[] {
  const head: Draft[] = [];
  for (const part of page.drafts) {
    if (part.kind === "dateline" || part.kind === "furniture") continue;
    if (part.kind !== null && part.kind !== "heading") break;
    const words = page.text.slice(part.start, Math.min(part.end, part.start + 400));
    if (part.kind === null && !isHeadlineLike(words)) {
      // A headline may be a full sentence where a dateline follows; without one it is the text.
      break;
    }
    if (part.kind === null && endsSentence(words) && head.length > 0) break;
    head.push(part);
  }
  return head;
}
