import { fuzzyIndex, isNear, longEnoughForTwo, longSound, shortestNear, soundAlike } from "../text/index.js";
import type { Form } from "./entities-forms.js";

/** A name that may be compared by its letters: folded, and by which rules. */
export interface Spelled {
  readonly form: Form;
  /** Folded letters. */
  readonly key: string;
}

const longest = 24;
/** A key that more names share is a list of codes, not one name misspelt; it is passed over. */
const mostInBucket = 8;

/** A key's hash and its name share one number that is exact up to 2^53. */
const nameBits = 21;

/**
 * Pairs of names that differ in a letter or two, found without comparing all pairs: two words one edit apart
 * share a word with one letter left out. Likeness alone is no identity ("Austria", "Australia"); the caller
 * decides with what else it knows.
 *
 * The shortened words are only hashed and met by sorting: a long name has a hundred of them.
 */
export function nearSpellings(names: readonly Spelled[]): [Spelled, Spelled][] {
  const marked: number[] = [];
  names.forEach(({ key }, i) => {
    if (key.length < shortestNear || key.length > longest) return;
    for (const hash of hashShortened(key)) marked.push(hash * 2 ** nameBits + i);
    const sound = longSound(key);
    if (sound !== null) marked.push(hashWithout(`=${sound}`, -1, -1) * 2 ** nameBits + i);
  });
  const sorted = Float64Array.from(marked).sort();
  const pairs = new Set<number>();
  for (let first = 0; first < sorted.length; ) {
    const bucket: number[] = [];
    const hash = Math.floor((sorted[first] as number) / 2 ** nameBits);
    let past = first;
    for (; past < sorted.length; past++) {
      const mark = sorted[past] as number;
      if (Math.floor(mark / 2 ** nameBits) !== hash) break;
      if (bucket.length <= mostInBucket) bucket.push(mark - hash * 2 ** nameBits);
    }
    first = past;
    if (bucket.length > mostInBucket) continue;
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1)) pairs.add(a * names.length + b);
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .map((pair): [Spelled, Spelled] => [
      names[Math.floor(pair / names.length)] as Spelled,
      names[pair % names.length] as Spelled,
    ])
    .filter(
      ([a, b]) => digitsOf(a.key) === digitsOf(b.key) && (isNear(a.key, b.key) || soundAlike(a.key, b.key)),
    );
}

const digitsOf = (key: string): string => key.replace(/\D/g, "");

/** Hashes of the word, of it without any one letter and, if it is long enough, without any two. */
function hashShortened(word: string): Set<number> {
  const hashes = new Set([hashWithout(word, -1, -1)]);
  for (let one = 0; one < word.length; one++) {
    hashes.add(hashWithout(word, one, -1));
    if (word.length < longEnoughForTwo) continue;
    for (let two = one + 1; two < word.length; two++) hashes.add(hashWithout(word, one, two));
  }
  return hashes;
}

/** FNV-1a (Fowler, Noll & Vo), 32 bits, two letters passed over. */
function hashWithout(word: string, one: number, two: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++)
    if (i !== one && i !== two) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Looks up a person whose name is not written so in the story: among last names of the same initial,
 * six letters or more. Null where nobody is near, or two are equally near.
 */
export function fuzzyLookup<T>(items: readonly T[], lastOf: (item: T) => string): (last: string) => T | null {
  const indices = new Map<string, ReturnType<typeof fuzzyIndex<T>>>();
  return (last) => {
    if (last.length < shortestNear) return null;
    const initial = last.slice(0, 1);
    let index = indices.get(initial);
    if (index === undefined) {
      index = fuzzyIndex(
        items.filter((item) => lastOf(item).length >= shortestNear && lastOf(item).startsWith(initial)),
        lastOf,
        0.2,
      );
      indices.set(initial, index);
    }
    const hits = index.search(last, 3).filter(({ item }) => isNear(lastOf(item), last));
    const [best, next] = hits;
    return best === undefined || (next !== undefined && next.distance === best.distance) ? null : best.item;
  };
}
