import type { Block, BlockKind, Diagnostic, Span } from "../domain/index.js";

/**
 * A block in the making: a line, or several lines of one paragraph, without its marks ("- ", "## ").
 * `kind` stays null until a marker knows better; what no marker claims is a paragraph.
 */
export interface Draft extends Span {
  readonly kind: BlockKind | null;
  readonly entryNumber: number | null;
  readonly bodyStart: number | null;
  /** An empty line, or the start of the file, stands before it. */
  readonly gap: boolean;
}

/** A file cut into drafts, on its way to blocks. */
export interface Page {
  readonly text: string;
  readonly drafts: readonly Draft[];
  /** Title from the front matter, which tells the headline among the first lines. */
  readonly knownTitle: string | null;
}

/** Tells what some of the drafts are for. A new marker is one file here and one line in `markers/index.ts`. */
export interface Marker {
  readonly name: string;
  /** Why it stands at its place in the list: earlier markers win. */
  readonly why: string;
  /** The same drafts, some with a kind, some cut in two; never reordered, never overlapping. */
  mark(page: Page): readonly Draft[];
}

/** What a format makes of a decoded file. */
export interface Layout {
  readonly drafts: readonly Draft[];
  /** Marks inside drafts that are not words: `**`, the address of a link. */
  readonly markup: readonly Span[];
}

/** A way of writing text down. A new one is one file in `formats/` and one line in `formats/index.ts`. */
export interface Format {
  readonly name: string;
  /** Endings of file names, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Cuts the text from `start` on; what stands before it is front matter. */
  layOut(text: string, start: number): Layout;
}

/** A diagnostic without its source, which only the caller knows. */
export type Remark = Pick<Diagnostic, "level" | "message">;

export const draft = (start: number, end: number, gap: boolean, kind: BlockKind | null = null): Draft => ({
  start,
  end,
  gap,
  kind,
  entryNumber: null,
  bodyStart: null,
});

/** Cue patterns look at the head of a line only: a cue line is short, and a line may be 20 MB long. */
export const longestCueLine = 600;

export const wordsOf = (page: Pick<Page, "text">, span: Span): string =>
  page.text.slice(span.start, Math.min(span.end, span.start + longestCueLine));

export const toBlock = ({ start, end, kind, entryNumber, bodyStart }: Draft): Block => ({
  kind: kind ?? "paragraph",
  start,
  end,
  entryNumber,
  bodyStart,
});
