/** Half-open range of UTF-16 code units in one source's original text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that carries the source's own words: `source.text.slice(start, end) === words`, always. */
export interface Quoted extends Span {
  readonly words: string;
}

export function quote(text: string, start: number, end: number): Quoted {
  return { start, end, words: text.slice(start, end) };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
