import { createHash } from "node:crypto";
import type { Block, Diagnostic, Source } from "../domain/index.js";
import { findCitations } from "./citations.js";
import { countWords } from "./count-words.js";
import { isDay, isoDay } from "./dates/calendar.js";
import { decode } from "./decode.js";
import { draft, type Page, type Remark, toBlock } from "./draft.js";
import { formatOf } from "./formats/index.js";
import { readFrontMatter } from "./front-matter.js";
import { applyMarkers } from "./markers/index.js";
import { inferOutlet } from "./outlet.js";
import { type Inferred, inferPublished } from "./publication.js";
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
 * Never throws, whatever the bytes are.
 */
export function ingest(files: readonly RawFile[], options: IngestOptions): Ingested {
  const diagnostics: Diagnostic[] = [];
  const read: ReadFile[] = [];
  const byHash = new Map<string, string>();
  for (const file of files) {
    const tell = ({ level, message }: Remark) =>
      diagnostics.push({
        level,
        source: file.path,
        message: /^\d+:\d+ /.test(message) ? `${file.path}:${message}` : `${file.path} ${message}`,
      });
    const sha256 = createHash("sha256").update(file.bytes).digest("hex");
    const twin = byHash.get(sha256);
    if (twin !== undefined) {
      tell({
        level: "warning",
        message: `is the same, byte for byte, as ${twin}; it is counted once. Leave one of them out.`,
      });
      continue;
    }
    byHash.set(sha256, file.path);
    const decoded = decode(file.bytes);
    decoded.remarks.forEach(tell);
    if (decoded.text === null) continue;
    const one = readFile(file.path, decoded.text, sha256);
    one.remarks.forEach(tell);
    if (one.words === 0)
      tell({
        level: "warning",
        message: "holds no text; it is left out. Check that the article was saved with its text.",
      });
    else read.push(one);
  }
  diagnostics.push(...countRemarks(read.length, files.length));
  const ids = makeSourceIds(read.map(({ path }) => path));
  const year = commonYear(read);
  return { sources: read.map((one, i) => toSource(one, ids[i] ?? one.path, year, options)), diagnostics };
}

/** Everything about one file that does not depend on the others. */
interface ReadFile extends Omit<Source, "id" | "published" | "publishedBasis"> {
  readonly stated: string | null;
  readonly inferred: Inferred;
  readonly remarks: readonly Remark[];
}

function readFile(path: string, text: string, sha256: string): ReadFile {
  const front = readFrontMatter(text);
  const layout = formatOf(path).layOut(text, front.end);
  const page: Page = { text, drafts: layout.drafts, knownTitle: front.title };
  const blocks: Block[] = applyMarkers(page).map(toBlock);
  const datelines = blocks
    .filter(({ kind }) => kind === "dateline")
    .map(({ start, end }) => text.slice(start, end));
  const title = blocks.find(({ kind }) => kind === "title");
  if (front.end > 0) blocks.unshift(toBlock(draft(0, front.end, true, "front-matter")));
  return {
    path,
    outlet: front.outlet ?? inferOutlet(datelines),
    title: front.title ?? (title === undefined ? null : text.slice(title.start, title.end)),
    url: front.url,
    sha256,
    text,
    words: countWords(text, blocks),
    blocks,
    citations: findCitations(text, blocks),
    ...(layout.markup.length > 0 ? { markup: layout.markup } : {}),
    stated: front.published,
    inferred: inferPublished(datelines),
    remarks: front.remarks,
  };
}

/** The year that all dated sources share, for a dateline that leaves it out; null where they differ. */
function commonYear(read: readonly ReadFile[]): number | null {
  const years = new Set(
    read.flatMap(({ stated, inferred }) => {
      const date = stated ?? inferred.published;
      return date === null ? [] : [Number(date.slice(0, 4))];
    }),
  );
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

function toSource(
  { stated, inferred, remarks: _, ...rest }: ReadFile,
  id: string,
  year: number | null,
  options: IngestOptions,
): Source {
  if (stated !== null) return { ...rest, id, published: stated, publishedBasis: "stated" };
  const guess =
    inferred.published ??
    (inferred.yearless === null || year === null ? null : dayOf(year, inferred.yearless));
  if (guess !== null) return { ...rest, id, published: guess, publishedBasis: "inferred" };
  return options.published === null
    ? { ...rest, id, published: null, publishedBasis: "unknown" }
    : { ...rest, id, published: options.published, publishedBasis: "stated" };
}

function dayOf(
  year: number,
  { month, day }: { readonly month: number; readonly day: number },
): string | null {
  const date = { year, month, day };
  return isDay(date) ? isoDay(date) : null;
}

function countRemarks(kept: number, given: number): Diagnostic[] {
  if (kept === 0)
    return [
      {
        level: "error",
        source: null,
        message:
          given === 0
            ? "no sources were given. Name the files or folders of a story."
            : "none of the files could be read as a source. Name at least two articles about one story (.txt or .md).",
      },
    ];
  if (kept === 1)
    return [
      {
        level: "info",
        source: null,
        message: "only one source: differences are looked for inside it. Add a second article to compare.",
      },
    ];
  return [];
}
