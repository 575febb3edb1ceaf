import type { Evidence, Finding, Reason, Span } from "../domain/index.js";
import { mergeSpans } from "./merge-spans.js";
import { clip } from "./visible-text.js";

/** A stretch of a quoted sentence. Verbatim: not yet safe to show. */
export interface Stretch {
  readonly text: string;
  readonly disputed: boolean;
}

/** One sentence of one source with all its words in dispute. */
export interface QuotedSentence {
  readonly evidence: Evidence;
  readonly focuses: readonly Span[];
}

/** A stretch longer than this is cut: no sentence is, but a file that is one line of 20 MB must not be quoted whole. */
const longestStretch = 1_000;

/** Pieces of evidence from one sentence are shown once, with every focus marked. In the order of their first. */
export function bySentence(evidence: readonly Evidence[]): readonly QuotedSentence[] {
  const sentences = new Map<string, { evidence: Evidence; focuses: Span[] }>();
  for (const piece of evidence) {
    const key = `${piece.start}-${piece.end} ${piece.source}`;
    const known = sentences.get(key);
    if (known === undefined) sentences.set(key, { evidence: piece, focuses: [piece.focus] });
    else known.focuses.push(piece.focus);
  }
  return [...sentences.values()];
}

/**
 * The reasons of a finding with the evidence that is new to a reader: what its values or an earlier reason already
 * show, with the same words marked, is not quoted again.
 */
export function freshReasons({ values, reasons }: Finding): readonly Reason[] {
  const key = ({ source, start, end, focus }: Evidence): string =>
    `${start}-${end} ${focus.start}-${focus.end} ${source}`;
  const seen = new Set(values.flatMap(({ evidence }) => evidence.map(key)));
  return reasons.map(({ text, evidence }) => {
    const fresh = evidence.filter((piece) => !seen.has(key(piece)));
    for (const piece of fresh) seen.add(key(piece));
    return { text, evidence: fresh };
  });
}

/** The sentence cut where a focus begins and ends. Blanks at a focus's ends, and a focus outside it, are not marked. */
export function stretchesOf({ evidence, focuses }: QuotedSentence): readonly Stretch[] {
  const { text, start, end } = evidence;
  const inside = focuses.filter((focus) => focus.start >= start && focus.end <= end);
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (to: number, disputed: boolean): void => {
    if (to > at) stretches.push({ text: text.slice(at, to), disputed });
    at = Math.max(at, to);
  };
  for (const focus of mergeSpans(inside)) {
    const words = text.slice(focus.start - start, focus.end - start);
    add(focus.start - start + words.length - words.trimStart().length, false);
    add(focus.start - start + words.trimEnd().length, true);
  }
  add(text.length, false);
  return stretches.map(({ text: words, disputed }, i) => ({
    text: shorten(words, i === 0 && !disputed, i === stretches.length - 1 || disputed),
    disputed,
  }));
}

/** What is nearest to the disputed words stays: the end of what stands before them, the start of what follows. */
function shorten(text: string, first: boolean, last: boolean): string {
  if (text.length <= longestStretch) return text;
  if (first && !last) return `… ${text.slice(-longestStretch)}`;
  if (last) return clip(text, longestStretch);
  return `${clip(text, longestStretch / 2)} ${text.slice(-longestStretch / 2)}`;
}
