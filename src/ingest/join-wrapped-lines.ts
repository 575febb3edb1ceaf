import type { Line } from "./lines.js";

/**
 * Joins the lines of a text that was wrapped at a fixed width (mail, wire copy, old exports).
 *
 * Most news files hold a paragraph or a sentence per line; there, joining would melt headings into text. A file
 * counts as wrapped only where nearly every line that goes on was broken because the next word had no room.
 */

/** Wrapped text is at most this wide; a longer line is a paragraph of its own. */
const widestWrap = 100;
const narrowestWrap = 40;
/** Share of the places inside paragraphs where the next word had no room. */
const wrappedShare = 0.7;
const fewestBreaks = 4;

export function joinWrappedLines(text: string, lines: readonly Line[]): Line[] {
  const width = wrapWidth(text, lines);
  if (width === null) return [...lines];
  const joined: Line[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && last !== undefined && goesOn(text, last, line, width))
      joined[joined.length - 1] = { ...before, end: line.end };
    else joined.push(line);
    last = line;
  }
  return joined;
}

function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > widestWrap || width < narrowestWrap) return null;
  let breaks = 0;
  let full = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || line.gap) return;
    breaks++;
    if (noRoom(text, before, line, width)) full++;
  });
  return breaks >= fewestBreaks && full >= breaks * wrappedShare ? width : null;
}

function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  return !line.gap && !startsItem(text, line) && noRoom(text, before, line, width);
}

const noRoom = (text: string, before: Line, line: Line, width: number): boolean =>
  before.end - before.start + 1 + firstWordLength(text, line) > width - slack;

/** Exports that count bytes or columns differently break a few characters early. */
const slack = 4;

function firstWordLength(text: string, line: Line): number {
  const blank = text.slice(line.start, line.end).search(/\s/);
  return blank < 0 ? line.end - line.start : blank;
}

const startsItem = (text: string, line: Line): boolean =>
  /^(?:[-*•–]\s|\d{1,3}[.)]\s|\[\d)/.test(text.slice(line.start, line.start + 8));
