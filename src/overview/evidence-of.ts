import type { Document, Evidence, Sentence, Span } from "../domain/index.js";

/** A mention as evidence: its sentence, with the mention's words as what matters in it. */
export function evidenceOf({ source }: Document, sentence: Sentence, focus: Span): Evidence {
  // The date that heads a timeline entry stands before its first sentence.
  const start = Math.min(sentence.start, focus.start);
  const end = Math.max(sentence.end, focus.end);
  return {
    source: source.id,
    start,
    end,
    text: source.text.slice(start, end),
    focus: { start: focus.start, end: focus.end },
  };
}
