import Fuse from "fuse.js";

/**
 * Fuzzy look-up of a short key among short keys (aliases, labels, names of rules and options), by fuse.js.
 * Not for sentences: its cost grows with the product of lengths, and its default threshold accepts most pairs.
 */
export interface FuzzyIndex<T> {
  /** Best first; at most `limit`. `distance` is 0 for equal and 1 for nothing alike. */
  search(key: string, limit?: number): readonly { readonly item: T; readonly distance: number }[];
}

/** Above 0.35 fuse.js finds a likeness in most pairs of short words. */
const looseMatch = 0.35;

export function fuzzyIndex<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  threshold = looseMatch,
): FuzzyIndex<T> {
  const fuse = new Fuse(
    items.map((item) => ({ item, key: keyOf(item) })),
    { keys: ["key"], threshold, ignoreLocation: true, includeScore: true },
  );
  return {
    search: (key, limit = 5) =>
      fuse
        .search(key.slice(0, 64), { limit })
        .map((hit) => ({ item: hit.item.item, distance: hit.score ?? 1 })),
  };
}

/** The nearest of the known names, for "Did you mean …?"; null where none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  return fuzzyIndex(known, (key) => key).search(name, 1)[0]?.item ?? null;
}
