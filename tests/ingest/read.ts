import type { Block, BlockKind, Source } from "../../src/domain/index.js";
import { type Ingested, ingest, type RawFile } from "../../src/ingest/index.js";
import { textFile } from "../text-file.js";

export const readAll = (...files: readonly RawFile[]): Ingested => ingest(files, { published: null });

/** The one source of a text that must be readable. */
export function readText(text: string, path = "story.txt"): Source {
  const [source] = readAll(textFile(path, text)).sources;
  if (source === undefined) throw new Error("the text was left out");
  return source;
}

export const wordsOf = (source: Source, { start, end }: { start: number; end: number }): string =>
  source.text.slice(start, end);

/** A line with the kind it must get; "" stands for an empty line. */
export type Line = readonly [kind: BlockKind, words: string] | "";

export const pageOf = (lines: readonly Line[]): string =>
  lines.map((line) => (line === "" ? "" : line[1])).join("\n");

/** Kind and words of every block, for comparison with the lines of a page. */
export const kindsOf = (source: Source): [BlockKind, string][] =>
  source.blocks.map((block: Block) => [block.kind, wordsOf(source, block)]);

export const wanted = (lines: readonly Line[]): [BlockKind, string][] =>
  lines.flatMap((line): [BlockKind, string][] => (line === "" ? [] : [[line[0], line[1]]]));
