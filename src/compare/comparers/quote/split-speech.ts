import { contains, type Document } from "../../../domain/index.js";
import type { Utterance } from "./utterance.js";

/**
 * One sentence of a speaker that the reporter breaks in two: `"We shall pay," Ms Orr said, "and soon."`
 *
 * The halves are one utterance. Alone, the second would stand as a version of the whole that lost its beginning.
 */
export function joinSplit(document: Document, pieces: readonly Utterance[]): Utterance[] {
  const joined: Utterance[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(document, last, piece)) joined[joined.length - 1] = join(last, piece);
    else joined.push(piece);
  }
  return joined;
}

/** Longer words of the reporter's are a sentence of his own. */
const longestBreak = 120;

/** The first half stops at a comma, and so does the attribution, which alone stands between: the sentence is one. */
function goesOn({ source: { text } }: Document, first: Utterance, second: Utterance): boolean {
  if (first.sentence !== second.sentence) return false;
  const between = { start: first.mention.outer.end, end: second.mention.outer.start };
  if (between.start >= between.end || between.end - between.start > longestBreak) return false;
  if (first.end < first.mention.end - 1 || !/[,;–—-]$/.test(text.slice(first.end - 1, first.end)))
    return false;
  if (!/,\s*$/.test(text.slice(between.start, between.end))) return false;
  return [first.attribution, second.attribution].some((one) => one !== null && contains(between, one.cue));
}

const join = (first: Utterance, second: Utterance): Utterance => ({
  ...first,
  end: second.end,
  parts: [...first.parts, ...second.parts],
  words: [...first.words, ...second.words],
  attribution: first.attribution ?? second.attribution,
  complete: first.complete || second.complete,
});
