import { fuzzyIndex, isNear, longEnoughForTwo, shortestNear } from "../text/index.js";
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

/**
 * Pairs of names that differ in a letter or two, found without comparing all pairs: two words one edit apart
 * share a word with one letter left out. Likeness alone is no identity ("Austria", "Australia"); the caller
 * decides with what else it knows.
 */
export function nearSpellings(names: readonly Spelled[]): [Spelled, Spelled][] {
  const buckets = new Map<string, Spelled[]>();
  for (const name of names) {
    if (name.key.length < shortestNear || name.key.length > longest) continue;
    for (const key of deletions(name.key)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [name]);
      else if (bucket.length <= mostInBucket && bucket.at(-1) !== name) bucket.push(name);
    }
  }
  const found = new Map<Spelled, Set<Spelled>>();
  const pairs: [Spelled, Spelled][] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > mostInBucket) continue;
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1)) {
        const known = found.get(a) ?? new Set();
        if (known.has(b) || digitsOf(a.key) !== digitsOf(b.key) || !isNear(a.key, b.key)) continue;
        found.set(a, known.add(b));
        pairs.push([a, b]);
      }
  }
  return pairs;
}

const digitsOf = (key: string): string => key.replace(/\D/g, "");

function deletions(word: string): Set<string> {
  const once = without(word);
  if (word.length < longEnoughForTwo) return new Set([word, ...once]);
  return new Set([word, ...once, ...once.flatMap(without)]);
}

const without = (word: string): string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));

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
