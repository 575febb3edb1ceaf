import type { Block } from "../domain/index.js";

/** Words that a reader reads: outside front matter and furniture, and with a letter or a figure in them. */
export function countWords(text: string, blocks: readonly Block[]): number {
  let words = 0;
  for (const { kind, start, end } of blocks) {
    if (kind === "front-matter" || kind === "furniture") continue;
    for (const found of text.slice(start, end).matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(found[0])) words++;
  }
  return words;
}
