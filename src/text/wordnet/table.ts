import { createRequire } from "node:module";
import { rememberByWord } from "../remember.js";

/**
 * What words have to do with one another, from WordNet 3.1 (Miller 1995, "WordNet: a lexical database for
 * English"): the most frequent senses only, since a rare sense makes nearly everything alike.
 * The table is made by `generate.mjs` beside this file.
 */
export type WordClass = "noun" | "verb" | "adj";

interface Table {
  readonly words: Readonly<Record<WordClass, Readonly<Record<string, readonly number[]>>>>;
  readonly parents: Readonly<Record<"noun" | "verb", readonly (readonly number[])[]>>;
  readonly categories: readonly number[];
  readonly antonyms: Readonly<Record<WordClass, readonly string[]>>;
  readonly verbs: Readonly<Record<string, readonly string[]>>;
}

let loaded: Table | null = null;
/** Read at the first question: commands that ask none do not pay for it. */
export function table(): Table {
  loaded ??= createRequire(import.meta.url)("./relations.generated.json") as Table;
  return loaded;
}

const none: readonly number[] = [];

const look = (part: WordClass) =>
  rememberByWord((word): readonly number[] =>
    Object.hasOwn(table().words[part], word) ? (table().words[part][word] as readonly number[]) : none,
  );
const sensesByWord = { noun: look("noun"), verb: look("verb"), adj: look("adj") };

/** All senses of a word, the commonest first. */
export const sensesOf = (word: string, part: WordClass): readonly number[] => sensesByWord[part](word);

export const senses = (word: string, part: WordClass, most: number): readonly number[] =>
  sensesOf(word, part).slice(0, most);

/** Whether the table holds the word in that class. */
export const isKnown = (word: string, part: WordClass): boolean => sensesOf(word, part).length > 0;
