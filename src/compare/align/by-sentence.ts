import type { Place } from "./alike.js";

/** Looks up what stands in a sentence. */
export type BySentence<T> = (place: Place) => readonly T[];

/**
 * Things by the sentence they stand in, in the order given. A walk over a story's pairs asks millions of times, so
 * there is no key to be put together.
 */
export function bySentence<T>(things: Iterable<T>, placeOf: (thing: T) => Place): BySentence<T> {
  const none: readonly T[] = [];
  const found: T[][][] = [];
  for (const thing of things) {
    const { document, sentence } = placeOf(thing);
    let sentences = found[document];
    if (sentences === undefined) {
      sentences = [];
      found[document] = sentences;
    }
    const known = sentences[sentence];
    if (known === undefined) sentences[sentence] = [thing];
    else known.push(thing);
  }
  return ({ document, sentence }) => found[document]?.[sentence] ?? none;
}
