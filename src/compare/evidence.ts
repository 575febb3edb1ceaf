import type { Document, Evidence, Span } from "../domain/index.js";

/** Evidence for `focus`: the whole sentence, or the line where the focus spans several. */
export function evidenceAt(document: Document, sentence: number, focus: Span): Evidence {
  const { source, sentences } = document;
  const within = sentences[sentence];
  const start = Math.min(within?.start ?? focus.start, focus.start);
  const end = Math.max(within?.end ?? focus.end, focus.end);
  return {
    source: source.id,
    start,
    end,
    text: source.text.slice(start, end),
    focus: { start: focus.start, end: focus.end },
  };
}
