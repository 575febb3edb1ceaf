import type { Document } from "./document.js";
import type { Evidence } from "./report.js";
import type { Span } from "./span.js";

/**
 * Evidence for `focus`: its whole sentence, or the line where the focus spans several. The date that heads a timeline
 * entry stands before its first sentence.
 */
export function evidenceAt({ source, sentences }: Document, sentence: number, focus: Span): Evidence {
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
