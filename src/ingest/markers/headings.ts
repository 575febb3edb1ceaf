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
/** "What we know about the crash so far" */
const question = /^(?:what|how|why|who|where|when)\b/i;
const longestQuestion = 12;
const titleCase = 0.75;
const fewestListLines = 3;

export const headings: Marker = {
  name: "headings",
  why: "what is set like a heading and was claimed by nobody",
  mark(page) {
    const heads = page.drafts.map((part) => part.kind === null && isHeading(page, part));
    const runs = runLengths(heads);
    return page.drafts.map((part, i): Draft => {
      const run = runs[i] ?? 0;
      return run === 0 ? part : { ...part, kind: run >= fewestListLines ? "bullet" : "heading" };
    });
  },
};

function isHeading(page: Page, part: Draft): boolean {
  const words = wordsOf(page, part);
  if (words.length > 140 || /^["“]/.test(words) || !isHeadlineLike(words)) return false;
  const shape = shapeOf(words);
  // Set in quotation marks, a longer line is speech that goes on below.
  if (shape.words > (/^[‘'([]/.test(words) ? longestPlainHeading : longestHeading)) return false;
  if (question.test(words) && shape.words <= longestQuestion) return true;
  return shape.shouted || shape.words <= longestPlainHeading || shape.capitalised >= titleCase;
}

/** For each place the length of the run of true values it stands in, 0 for false. */
function runLengths(flags: readonly boolean[]): number[] {
  const lengths: number[] = [];
  for (let from = 0; from < flags.length; ) {
    let past = from;
    while (flags[past] === true) past++;
    const length = past - from;
    for (let i = from; i < Math.max(past, from + 1); i++) lengths.push(length);
    from = Math.max(past, from + 1);
  }
  return lengths;
}
