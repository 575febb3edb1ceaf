import type { Sentence, Source } from "../../../domain/index.js";
import { fold } from "../../../text/index.js";
import { mergePieces } from "./merge.js";
import type { HedgedPiece, Piece } from "./piece.js";
import { findPieces } from "./pieces.js";

/** The dates that head timeline entries, by block. Offsets are the source's. */
export function timelineHeads(source: Source, sentences: readonly Sentence[]): Map<number, HedgedPiece> {
  const heads = new Map<number, HedgedPiece>();
  for (const { block, blockIndex } of sentences) {
    if (block.kind !== "timeline-entry" || block.bodyStart === null || heads.has(blockIndex)) continue;
    const text = fold(source.text.slice(block.start, block.bodyStart));
    // A bare year is no date by itself in running text; as an entry's head it is.
    const year = /^\s*((?:1[5-9]|20)\d\d)\b/.exec(text);
    const bare: Piece[] =
      year?.[1] === undefined
        ? []
        : [
            {
              start: year[0].length - 4,
              end: year[0].length,
              day: {
                kind: "calendar",
                year: Number(year[1]),
                month: null,
                day: null,
                until: null,
                weekday: null,
                part: null,
                yearFrom: null,
              },
              clock: null,
            },
          ];
    const [head] = mergePieces(text, [...findPieces(text, () => null), ...bare]).filter(
      ({ day }) => day !== null,
    );
    if (head !== undefined)
      heads.set(blockIndex, { ...head, start: head.start + block.start, end: head.end + block.start });
  }
  return heads;
}
