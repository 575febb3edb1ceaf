import type { Span } from "./span.js";

/** A text file, read by whoever may touch the disk. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A mistake in a file that a person wrote: where it stands, what is wrong, and what would be right. */
export interface Problem {
  readonly path: string;
  /** Both from 1; the column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The line itself, and how many of its characters, from `column` on, are meant. */
  readonly sourceLine: string;
  readonly length: number;
  /** What is accepted here, and the nearest valid name; null where the message says it all. */
  readonly hint: string | null;
}

/** A mistake at a place of a file. */
export function locate(
  { path, text }: TextFile,
  { start, end }: Span,
  message: string,
  hint: string | null,
): Problem {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", lineStart);
  const sourceLine = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, "");
  const column = start - lineStart + 1;
  const length = Math.max(1, Math.min(end - start, sourceLine.length - column + 1));
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) line += 1;
  return { path, line, column, message, sourceLine, length, hint };
}
