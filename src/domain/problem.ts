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
