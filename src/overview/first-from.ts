import type { Span } from "../domain/index.js";

/** Position of the first that begins at `start` or behind it, in a list that is in text order. */
export function firstFrom(list: readonly Span[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
