import { type Draft, type Marker, wordsOf } from "../draft.js";

/**
 * Finds list items of plain text and takes their mark out of the block, so that no sentence starts with a dash.
 * Numbers count only where they run on: "1. …" and "2. …"; a lone "7. …" is a sentence that lost its start.
 */
const mark = /^(?:[-*•·▪◦‣●■]|[–—](?=\s\p{Lu}))\s+(?=\S)/u;
const numbered = /^\(?(\d{1,2})[.)]\s+(?=\S)/;

export const bullets: Marker = {
  name: "bullets",
  why: "before everything that reads a line from its first word; after the source list, whose numbers it would take",
  mark(page) {
    const numbers = new Set<number>();
    for (const part of page.drafts) {
      const number = part.kind === null ? numbered.exec(wordsOf(page, part))?.[1] : undefined;
      if (number !== undefined) numbers.add(Number(number));
    }
    return page.drafts.map((part): Draft => {
      if (part.kind !== null) return part;
      const words = wordsOf(page, part);
      const plain = mark.exec(words);
      if (plain !== null && /[\p{L}\p{N}]/u.test(words))
        return { ...part, start: part.start + plain[0].length, kind: "bullet" };
      const item = numbered.exec(words);
      const number = Number(item?.[1] ?? Number.NaN);
      return item !== null && (numbers.has(number - 1) || numbers.has(number + 1))
        ? { ...part, start: part.start + item[0].length, kind: "bullet" }
        : part;
    });
  },
};
