import { type Draft, type Marker, type Page, wordsOf } from "../draft.js";
import { isHeadlineLike, shapeOf } from "../line-shape.js";

/**
 * Finds headings inside an article: a short line without a full stop, set in capitals or title case, or of
 * four words at most. A longer line in sentence case is a statement whose full stop is missing.
 *
 * Three or more such lines in a row are a list (a table of results, say), not headings.
 */
const longestPlainHeading = 4;
const longestHeading = 16;
const titleCase = 0.75;
const fewestListLines = 3;

export const headings: Marker = {
  name: "headings",
  why: "what is set like a heading and was claimed by nobody",
  mark(page) {
    const heads = page.drafts.map((part) => part.kind === null && isHeading(page, part));
    return page.drafts.map((part, i): Draft => {
      if (!heads[i]) return part;
      let first = i;
      let past = i + 1;
      while (first > 0 && heads[first - 1]) first--;
      while (past < heads.length && heads[past] && past - first < fewestListLines) past++;
      return { ...part, kind: past - first >= fewestListLines ? "bullet" : "heading" };
    });
  },
};

function isHeading(page: Page, part: Draft): boolean {
  const words = wordsOf(page, part);
  if (words.length > 140 || !isHeadlineLike(words) || /^["“‘'([]/.test(words)) return false;
  const shape = shapeOf(words);
  if (shape.words > longestHeading) return false;
  return shape.shouted || shape.words <= longestPlainHeading || shape.capitalised >= titleCase;
}
