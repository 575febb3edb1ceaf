import { createRequire } from "node:module";

/** String distances of `natural`, by sub-path for the reasons given in `stem.ts`. */
const require = createRequire(import.meta.url);
const distances = require("natural/lib/natural/distance/index.js") as {
  DamerauLevenshteinDistance(a: string, b: string, options: { restricted: boolean }): number;
};

/** Edits (insert, delete, replace, swap of neighbours) between two words. Cost grows with the product of lengths. */
export const editDistance = (a: string, b: string): number =>
  distances.DamerauLevenshteinDistance(a, b, { restricted: true });

/**
 * Whether two words are at most so many edits apart, as `editDistance` counts them: the question that a story's names
 * ask of one another thousands of times. Most are answered by their lengths or by what their common start and end
 * leave; for the rest only the cells near the diagonal are filled.
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [pastA, pastB] = [a.length, b.length];
  while (pastA > start && pastB > start && a.charCodeAt(pastA - 1) === b.charCodeAt(pastB - 1)) {
    pastA--;
    pastB--;
  }
  const [width, height] = [pastA - start, pastB - start];
  if (Math.max(width, height) <= most) return true;
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, i) => i);
  for (let row = 1; row <= height; row++) {
    const own: number[] = new Array(width + 1).fill(most + 1);
    own[0] = row;
    let least = row;
    const letter = b.charCodeAt(start + row - 1);
    for (let i = Math.max(1, row - most); i <= Math.min(width, row + most); i++) {
      const other = a.charCodeAt(start + i - 1);
      let cost = Math.min(
        (above[i] as number) + 1,
        (own[i - 1] as number) + 1,
        (above[i - 1] as number) + (letter === other ? 0 : 1),
      );
      const isSwap =
        row > 1 && i > 1 && letter === a.charCodeAt(start + i - 2) && other === b.charCodeAt(start + row - 2);
      if (isSwap) cost = Math.min(cost, (before[i - 2] as number) + 1);
      own[i] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    before = above;
    above = own;
  }
  return (above[width] as number) <= most;
}
