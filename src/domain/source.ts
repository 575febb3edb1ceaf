import { monthNames } from "./calendar.js";
import type { Span } from "./span.js";

/**
 * What a stretch of a source is for. Only the kinds that carry claims are extracted from;
 * the rest is marked, never cut, so that every offset stays true.
 */
export type BlockKind =
  /** YAML between `---` lines at the very start. */
  | "front-matter"
  /** The headline, also where a page repeats it. */
  | "title"
  | "heading"
  | "paragraph"
  | "bullet"
  /** A paragraph that is one quotation; its speaker may stand in a neighbouring block. */
  | "quotation"
  /** "Jan 6, 2026 – The ministers met …": the entry's date governs all of it. */
  | "timeline-entry"
  /** "3. AP: Allies agree …" in a digest's list of sources. */
  | "source-entry"
  /** "Published: …", "Last updated …", a byline: about the article, not about the story. */
  | "dateline"
  /** Adverts, "read more", sign-up boxes, comment policies, navigation. */
  | "furniture";

/** One line or paragraph. Blocks of a source are in text order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Number in a digest's source list, for `source-entry`; null elsewhere. */
  readonly entryNumber: number | null;
  /** Where a timeline entry's date ends and its text begins (offset in the source), else null. */
  readonly bodyStart: number | null;
}

/** `[4]` in a digest: points to the `source-entry` with that number. */
export interface Citation extends Span {
  readonly number: number;
}

export type PublishedBasis = "stated" | "inferred" | "unknown";

/** A day told without its year, in a story of which no source tells the year. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
  /** ISO 8601 in a year made up for counting, the same for the whole story. Never shown. */
  readonly assumed: string;
  /** The made-up year is one in which the story's weekdays fall as it tells them: "Friday 17 May". */
  readonly weekdaysKnown: boolean;
}

/** One document of a story. */
export interface Source {
  /** Short, stable, unique in a story: the file's name without its extension, made unique by a suffix. */
  readonly id: string;
  /** As the user named it, with `/` between folders. */
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  /** ISO 8601 date (`2026-01-08`) or instant in UTC (`2026-01-08T18:00Z`); null where unknown. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  /** Only where `published` is null: the day that the source bears without a year. */
  readonly yearless?: YearlessDay;
  readonly url: string | null;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
  /** The decoded file, unchanged: what every offset points into. */
  readonly text: string;
  /** Words outside front matter and furniture. */
  readonly words: number;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  /** Marks inside blocks that are not words, in text order (Markdown's `**`, a link's address): read as blanks. */
  readonly markup?: readonly Span[];
}

/** Something a user should know that is not a finding. Never thrown: the other sources are still checked. */
export interface Diagnostic {
  readonly level: "error" | "warning" | "info";
  /** A source id, a path that could not be read, or null for the whole run. */
  readonly source: string | null;
  /** Names the place and the next step. */
  readonly message: string;
}

/** When a source appeared: days of one story in their order, and the words for a reader; null where unknown. */
export function appearedOn(source: Source): { readonly order: string; readonly words: string } | null {
  if (source.published !== null) return { order: source.published, words: source.published };
  if (source.yearless === undefined) return null;
  const { assumed, day, month } = source.yearless;
  return { order: assumed, words: `${day} ${monthNames[month - 1] ?? ""}` };
}
