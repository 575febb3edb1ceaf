import { createHash } from "node:crypto";
import type { Diagnostic, Source } from "../domain/index.js";
import { isDay, isoDay } from "./dates/calendar.js";
import { findStoryCalendar, type StoryCalendar } from "./dates/story-calendar.js";
import type { Remark } from "./draft.js";
import { type ReadFile, readFile } from "./read-file.js";
import { makeSourceIds } from "./source-ids.js";

export { readPublished } from "./dates/dateline.js";
export { largestFileBytes, oversize } from "./decode.js";
export { formats } from "./formats/index.js";

/** One file as it was read; `path` as the user named it. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface IngestOptions {
  /** Publication date for sources that state none, ISO 8601. */
  readonly published: string | null;
}

export interface Ingested {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files of one story. A file that cannot be read becomes a diagnostic; the others are kept, in order.
 * Two files of equal bytes are one source: counted twice, a slip of the shell would look like a second voice.
 * Never throws, whatever the bytes are.
 */
export function ingest(files: readonly RawFile[], options: IngestOptions): Ingested {
  const firsts = new Map<string, string>();
  const read = files.map((file) => {
    const sha256 = createHash("sha256").update(file.bytes).digest("hex");
    const first = firsts.get(sha256);
    if (first === undefined) firsts.set(sha256, file.path);
    return { path: file.path, ...(first === undefined ? readFile(file, sha256) : repeated(first)) };
  });
  const kept = read.flatMap(({ path, content }) => (content === null ? [] : [{ path, content }]));
  const ids = makeSourceIds(kept.map(({ path }) => path));
  const calendar = calendarOf(kept.map(({ content }) => content));
  const sources = kept.map(({ path, content }, i) =>
    toSource(content, path, ids[i] ?? path, calendar, options),
  );
  let next = 0;
  const diagnostics = read.flatMap(({ path, content, remarks }) => {
    const source = content === null ? path : (ids[next++] ?? path);
    return remarks.map(
      ({ level, message }): Diagnostic => ({ level, source, message: place(path, message) }),
    );
  });
  return { sources, diagnostics: [...diagnostics, ...tellCount(sources.length)] };
}

const repeated = (first: string): { content: null; remarks: Remark[] } => ({
  content: null,
  remarks: [
    {
      level: "warning",
      message: `is the same as ${first}, byte for byte; it counts once. Leave one of them out.`,
    },
  ],
});

/** "a.md:3:7  the front matter …", "a.pdf is a PDF …" */
const place = (path: string, message: string): string =>
  /^\d+:\d+ /.test(message) ? `${path}:${message}` : `${path} ${message}`;

/**
 * The year that all dated sources share, or a calendar to count by where none of them tells a year; null where they
 * differ.
 */
function calendarOf(read: readonly ReadFile[]): number | StoryCalendar | null {
  const years = new Set<number>();
  for (const { stated, inferred } of read) {
    const date = stated ?? inferred.published;
    if (date !== null) years.add(Number(date.slice(0, 4)));
  }
  const [year] = years;
  if (year !== undefined) return years.size === 1 ? year : null;
  if (!read.some(({ inferred }) => inferred.yearless !== null)) return null;
  return findStoryCalendar(
    read.map(({ text, blocks, inferred: { yearless } }) => ({
      text,
      lead: yearless && { ...yearless, words: leadOf(text, blocks) },
    })),
  );
}

/** Characters of a report's opening in which it names its day. */
const longestLead = 240;

function leadOf(text: string, blocks: ReadFile["blocks"]): string {
  const first = blocks.find(({ kind }) => kind === "paragraph");
  return first === undefined ? "" : text.slice(first.start, Math.min(first.end, first.start + longestLead));
}

function toSource(
  { stated, inferred, ...content }: ReadFile,
  path: string,
  id: string,
  calendar: number | StoryCalendar | null,
  options: IngestOptions,
): Source {
  const named = { id, path, ...content };
  if (stated !== null) return { ...named, published: stated, publishedBasis: "stated" };
  const { yearless } = inferred;
  const year = typeof calendar === "number" ? calendar : null;
  const guess = inferred.published ?? (yearless && year ? dayOf(year, yearless) : null);
  if (guess !== null) return { ...named, published: guess, publishedBasis: "inferred" };
  if (options.published !== null) return { ...named, published: options.published, publishedBasis: "stated" };
  const unknown = { ...named, published: null, publishedBasis: "unknown" } as const;
  if (yearless === null || calendar === null || typeof calendar === "number") return unknown;
  const assumed = dayOf(calendar.year, yearless);
  if (assumed === null) return unknown;
  return { ...unknown, yearless: { ...yearless, assumed, weekdaysKnown: calendar.weekdaysKnown } };
}

function dayOf(year: number, monthAndDay: { readonly month: number; readonly day: number }): string | null {
  const date = { year, ...monthAndDay };
  return isDay(date) ? isoDay(date) : null;
}

function tellCount(kept: number): Diagnostic[] {
  if (kept > 1) return [];
  if (kept === 1)
    return [
      {
        level: "info",
        source: null,
        message: "only one source: differences are looked for inside it. Add a second article to compare.",
      },
    ];
  return [
    {
      level: "error",
      source: null,
      message: "none of the files could be read as a source. Name articles about one story, as .txt or .md.",
    },
  ];
}
