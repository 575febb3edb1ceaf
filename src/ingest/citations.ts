import type { Block, Citation } from "../domain/index.js";

/**
 * Finds the `[4]` marks of a digest. In an ordinary article a number in brackets is an editor's insertion
 * ("[2] people"), so they count only where the page lists its sources or cites all over.
 */
const mark = /\[\^?(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9})\]|【(\d{1,3})[^】\n]{0,60}】/g;
const longestRange = 20;
const fewestWithoutList = 4;

export function findCitations(text: string, blocks: readonly Block[]): Citation[] {
  const listed = blocks.some((block) => block.kind === "source-entry");
  const found = blocks
    .filter(({ kind }) => kind !== "source-entry" && kind !== "front-matter" && kind !== "furniture")
    .flatMap((block) => citationsIn(text, block));
  return listed || found.length >= fewestWithoutList ? found : [];
}

function citationsIn(text: string, block: Block): Citation[] {
  const citations: Citation[] = [];
  const words = text.slice(block.start, block.end);
  if (!words.includes("[") && !words.includes("【")) return citations;
  for (const found of words.matchAll(mark)) {
    const start = block.start + found.index;
    const numbers = found[1] ?? found[2] ?? "";
    const from = start + found[0].indexOf(numbers);
    for (const part of numbers.matchAll(/(\d{1,3})(?:\s?[–-]\s?(\d{1,3}))?/g)) {
      const first = Number(part[1]);
      const last = part[2] === undefined ? first : Math.min(Number(part[2]), first + longestRange);
      const alone = part[0].length === numbers.length && part[2] === undefined;
      const span = alone
        ? { start, end: start + found[0].length }
        : { start: from + part.index, end: from + part.index + part[0].length };
      for (let number = first; number <= last; number++) citations.push({ ...span, number });
    }
  }
  return citations;
}
