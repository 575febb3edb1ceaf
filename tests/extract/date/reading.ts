import type { Block, BlockKind, DateMention, Source } from "../../../src/domain/index.js";
import { dateFinder } from "../../../src/extract/finders/date/index.js";
import { readSentences } from "../../../src/text/index.js";

/** A source of one block a line; a line "Jan 6, 2026 – text" of kind `timeline-entry` has its head before the dash. */
export function sourceOf(text: string, published: string | null, kind: BlockKind = "paragraph"): Source {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => {
    const dash = kind === "timeline-entry" ? line[0].search(/ [–-] /) : -1;
    return {
      kind,
      start: line.index,
      end: line.index + line[0].length,
      entryNumber: null,
      bodyStart: dash < 0 ? null : line.index + dash + 3,
    };
  });
  return {
    id: "a",
    path: "a.txt",
    outlet: null,
    title: null,
    published,
    publishedBasis: published === null ? "unknown" : "stated",
    url: null,
    sha256: "",
    text,
    words: 0,
    blocks,
    citations: [],
  };
}

export function datesIn(text: string, published: string | null, kind?: BlockKind): readonly DateMention[] {
  const source = sourceOf(text, published, kind);
  return dateFinder.find({ source, sentences: readSentences(source) }) as readonly DateMention[];
}
