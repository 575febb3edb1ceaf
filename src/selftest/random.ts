/** Choices that look random and are the same on every machine for the same seed. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** One of the items; undefined for none. */
  pick<T>(items: readonly T[]): T | undefined;
}

/** A source of choices for one seed and one place. Method: FNV-1a to mix the keys, mulberry32 to draw. */
export function randomFrom(...keys: readonly (string | number)[]): Random {
  let state = 0x811c9dc5;
  for (const char of keys.join("\u0000")) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return { below, pick: (items) => items[below(items.length)] };
}

/** `most` of the items, chosen by `random`, in their old order. */
export function sample<T>(items: readonly T[], most: number, random: Random): readonly T[] {
  if (items.length <= most) return items;
  const places = items.map((_, i) => i);
  for (let i = 0; i < most; i++) {
    const j = i + random.below(places.length - i);
    [places[i], places[j]] = [places[j] as number, places[i] as number];
  }
  return places
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((place) => items[place] as T);
}
