import type { Word } from "./words.js";

/** Words of one side that stand where the other side has others, or none. Positions in the two word lists. */
export interface Gap {
  readonly a: readonly [first: number, past: number];
  readonly b: readonly [first: number, past: number];
}

export interface Alignment {
  /** Pairs of equal words, ascending. */
  readonly matches: readonly (readonly [a: number, b: number])[];
  /** Between two matches. */
  readonly inner: readonly Gap[];
  readonly before: Gap;
  readonly after: Gap;
  /** Matched words over the shorter side's. */
  readonly share: number;
  /** Longest run of neighbours matched on both sides. */
  readonly run: number;
}

/** Longest word list that is aligned; quoted sentences are shorter, and the table grows with the product. */
const longest = 120;

/** Longest common subsequence of the words' forms, ties broken towards the left. */
export function alignWords(left: readonly Word[], right: readonly Word[]): Alignment {
  const a = left.slice(0, longest);
  const b = right.slice(0, longest);
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const below = table[(i + 1) * width + j] ?? 0;
      const beside = table[i * width + j + 1] ?? 0;
      const diagonal = (table[(i + 1) * width + j + 1] ?? 0) + 1;
      table[i * width + j] = a[i]?.form === b[j]?.form ? diagonal : Math.max(below, beside);
    }
  const matches: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]?.form === b[j]?.form) matches.push([i++, j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  return describe(matches, left.length, right.length);
}

function describe(matches: readonly (readonly [number, number])[], a: number, b: number): Alignment {
  const inner: Gap[] = [];
  let run = 0;
  let longestRun = 0;
  matches.forEach(([i, j], k) => {
    const previous = matches[k - 1];
    const adjoins = previous !== undefined && previous[0] === i - 1 && previous[1] === j - 1;
    run = adjoins ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
    if (previous !== undefined && !adjoins) inner.push({ a: [previous[0] + 1, i], b: [previous[1] + 1, j] });
  });
  const first = matches[0] ?? [a, b];
  const last = matches.at(-1) ?? [a - 1, b - 1];
  return {
    matches,
    inner,
    before: { a: [0, first[0]], b: [0, first[1]] },
    after: { a: [last[0] + 1, a], b: [last[1] + 1, b] },
    share: matches.length / Math.max(1, Math.min(a, b)),
    run: longestRun,
  };
}
