import type { Evidence } from "../domain/index.js";

/** An evidence's sentence in three parts, so that a format can mark the words in dispute. Verbatim: not yet safe to show. */
export interface MarkedSentence {
  readonly before: string;
  readonly focus: string;
  readonly after: string;
}

/** Blanks at the focus's ends move outside it; a focus that lies outside the sentence marks nothing. */
export function markSentence({ text, start, end, focus }: Evidence): MarkedSentence {
  if (focus.start < start || focus.end > end || focus.end <= focus.start)
    return { before: text, focus: "", after: "" };
  const words = text.slice(focus.start - start, focus.end - start);
  const from = focus.start - start + (words.length - words.trimStart().length);
  const to = Math.max(from, focus.end - start - (words.length - words.trimEnd().length));
  return { before: text.slice(0, from), focus: text.slice(from, to), after: text.slice(to) };
}
