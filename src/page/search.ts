/**
 * Finds the texts that hold every word of a query, in any order and case, also inside a longer word.
 *
 * A word that stands nowhere is looked up among the words of all texts with fuse.js, so that a slip or another
 * spelling still finds what was meant. fuse.js reads words and never whole texts: 2,000 findings take it seconds,
 * their few thousand words milliseconds. Words that stand somewhere are taken as they are: nobody who types a name
 * right wants its look-alikes.
 */
import Fuse from "fuse.js/min-basic";
import { fold } from "./fold.js";

export interface Found {
  /** Positions of the texts; null where nothing was asked. */
  readonly positions: ReadonlySet<number> | null;
  /** Words that were taken for others, as "zelenskj" for "zelensky", first and best only. */
  readonly taken: readonly (readonly [typed: string, meant: string])[];
}

/** Letters; shorter words are near too many others. */
const shortestFuzzy = 4;
/** Share of a word that may differ: one letter in four. */
const threshold = 0.26;
const mostMeant = 12;
/** A longer word is no word that somebody types. */
const longestWord = 40;

export class TextSearch {
  readonly #texts: readonly string[];
  readonly #holders = new Map<string, Set<number>>();
  readonly #fuse: Fuse<string>;

  constructor(texts: readonly string[]) {
    this.#texts = texts.map(fold);
    this.#texts.forEach((text, i) => {
      for (const [word] of text.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
        if (word.length > longestWord) continue;
        const holders = this.#holders.get(word);
        if (holders === undefined) this.#holders.set(word, new Set([i]));
        else holders.add(i);
      }
    });
    this.#fuse = new Fuse([...this.#holders.keys()], {
      threshold,
      ignoreLocation: true,
      minMatchCharLength: 3,
      includeScore: true,
    });
  }

  find(query: string): Found {
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return { positions: null, taken: [] };
    const taken: (readonly [string, string])[] = [];
    let positions = new Set(this.#texts.keys());
    for (const word of words) {
      let here: ReadonlySet<number> = this.#holding(word);
      if (here.size === 0 && word.length >= shortestFuzzy && word.length <= longestWord) {
        const meant = this.#meantBy(word);
        if (meant[0] !== undefined) taken.push([word, meant[0]]);
        here = new Set(meant.flatMap((other) => [...(this.#holders.get(other) ?? [])]));
      }
      positions = new Set([...positions].filter((i) => here.has(i)));
    }
    return { positions, taken };
  }

  #holding(word: string): Set<number> {
    const here = new Set<number>();
    this.#texts.forEach((text, i) => {
      if (text.includes(word)) here.add(i);
    });
    return here;
  }

  /** Words of about the same length, nearest first. */
  #meantBy(word: string): readonly string[] {
    return this.#fuse
      .search(word, { limit: mostMeant * 4 })
      .map(({ item }) => item)
      .filter((item) => Math.abs(item.length - word.length) <= Math.max(2, word.length / 3))
      .slice(0, mostMeant);
  }
}
