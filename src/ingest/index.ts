import { createHash } from "node:crypto";
import { basename, extname } from "node:path/posix";
import type { Block, Diagnostic, Source } from "../domain/index.js";

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

/** Reads the files of one story. A file that cannot be read becomes a diagnostic; the others are kept. */
export function ingest(files: readonly RawFile[], options: IngestOptions): Ingested {
  return { sources: files.map((file) => read(file, options)), diagnostics: [] };
}

function read(file: RawFile, options: IngestOptions): Source {
  const text = new TextDecoder().decode(file.bytes);
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g))
    blocks.push({
      kind: "paragraph",
      start: line.index,
      end: line.index + line[0].length,
      entryNumber: null,
      bodyStart: null,
    });
  return {
    id: basename(file.path, extname(file.path)),
    path: file.path,
    outlet: null,
    title: null,
    published: options.published,
    publishedBasis: options.published === null ? "unknown" : "stated",
    url: null,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    text,
    words: text.split(/\s+/).length,
    blocks,
    citations: [],
  };
}
