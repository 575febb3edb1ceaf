import type { Span } from "../domain/index.js";

/** A line without the blanks around it. */
export interface Line extends Span {
  /** Blanks before its first character; four or more mean code or a nested list in Markdown. */
  readonly indent: number;
  /** An empty line, or the start of the text, stands before it. */
  readonly gap: boolean;
}

/** Every line that holds more than blanks. Knows the line ends of all systems and of Unicode. */
export function cutLines(text: string, start: number): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const [from, to] of rawLines(text, start)) {
    const raw = text.slice(from, to);
    const indent = raw.length - raw.trimStart().length;
    const trimmed = raw.trim().length;
    if (trimmed === 0) {
      gap = true;
      continue;
    }
    lines.push({ start: from + indent, end: from + indent + trimmed, indent, gap });
    gap = false;
  }
  return lines;
}

function* rawLines(text: string, start: number): Generator<[number, number]> {
  const ends = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
  ends.lastIndex = start;
  let from = start;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield [from, end.index];
    from = end.index + end[0].length;
  }
  yield [from, text.length];
}

/** Line and column of an offset, both from 1, as editors count them. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
