import { createRequire } from "node:module";
import { addTo } from "../../domain/index.js";
import { rememberByWord } from "../remember.js";
import { nounSets, verbSets } from "./news-synonyms.js";

/**
 * What words have to do with one another, from WordNet 3.1 (Miller 1995, "WordNet: a lexical database for
 * English"): the most frequent senses only, since a rare sense makes nearly everything alike.
 * The table is made by `generate.mjs` beside this file.
 */
type WordClass = "noun" | "verb" | "adj";

interface Table {
  readonly words: Readonly<Record<WordClass, Readonly<Record<string, readonly number[]>>>>;
  readonly parents: Readonly<Record<"noun" | "verb", readonly (readonly number[])[]>>;
  readonly categories: readonly number[];
  readonly antonyms: Readonly<Record<WordClass, readonly string[]>>;
  readonly verbs: Readonly<Record<string, readonly string[]>>;
}

let loaded: Table | null = null;
/** Read at the first question: commands that ask none do not pay for it. */
function table(): Table {
  loaded ??= createRequire(import.meta.url)("./relations.generated.json") as Table;
  return loaded;
}

/** WordNet's own file numbers for nouns ("lexnames"). */
const categoryNames: Readonly<Record<number, NounCategory>> = {
  4: "act",
  5: "animal",
  6: "artifact",
  7: "attribute",
  8: "body",
  9: "cognition",
  10: "communication",
  11: "event",
  12: "feeling",
  13: "food",
  14: "group",
  15: "location",
  16: "motive",
  17: "object",
  18: "person",
  19: "phenomenon",
  20: "plant",
  21: "possession",
  22: "process",
  23: "quantity",
  24: "relation",
  25: "shape",
  26: "state",
  27: "substance",
  28: "time",
};
export type NounCategory =
  | "act"
  | "animal"
  | "artifact"
  | "attribute"
  | "body"
  | "cognition"
  | "communication"
  | "event"
  | "feeling"
  | "food"
  | "group"
  | "location"
  | "motive"
  | "object"
  | "person"
  | "phenomenon"
  | "plant"
  | "possession"
  | "process"
  | "quantity"
  | "relation"
  | "shape"
  | "state"
  | "substance"
  | "time";

const none: readonly number[] = [];

const look = (part: WordClass) =>
  rememberByWord((word): readonly number[] =>
    Object.hasOwn(table().words[part], word) ? (table().words[part][word] as readonly number[]) : none,
  );
const sensesByWord = { noun: look("noun"), verb: look("verb"), adj: look("adj") };

/** All senses of a word, the commonest first. */
const sensesOf = (word: string, part: WordClass): readonly number[] => sensesByWord[part](word);

const senses = (word: string, part: WordClass, most: number): readonly number[] =>
  sensesOf(word, part).slice(0, most);

function setsByWord(sets: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  sets.forEach((set, number) => {
    for (const word of set.split(" ")) addTo(found, word, number);
  });
  return found;
}

const newsSets = {
  noun: setsByWord(nounSets),
  verb: setsByWord(verbSets),
  adj: new Map<string, readonly number[]>(),
};

function shareNewsSet(a: string, b: string, part: WordClass): boolean {
  const left = newsSets[part].get(a);
  return left !== undefined && (newsSets[part].get(b)?.some((set) => left.includes(set)) ?? false);
}

/**
 * Lemmas in lower case. True where two words share one of their `most` commonest senses ("quake", "temblor")
 * or newsrooms use them for one another ("country", "state").
 */
export function areSynonyms(a: string, b: string, part: WordClass, most = 2): boolean {
  if (a === b || shareNewsSet(a, b, part)) return true;
  const left = sensesOf(a, part);
  const right = left.length === 0 ? none : sensesOf(b, part);
  for (let i = 0; i < left.length && i < most; i++)
    for (let j = 0; j < right.length && j < most; j++) if (left[i] === right[j]) return true;
  return false;
}

/** True where one noun or verb is a kind of the other within `depth` steps: "trawler" is a "boat". */
export function isKindOf(word: string, kind: string, part: "noun" | "verb", depth = 3, most = 2): boolean {
  const goal = sensesOf(kind, part);
  if (goal.length === 0) return false;
  const above = sensesAbove(word, part, depth, most);
  for (let i = 0; i < goal.length && i < most; i++) if (above.has(goal[i] as number)) return true;
  return false;
}

/** By part, depth and number of senses. */
const climbed = {
  noun: [] as Map<string, ReadonlySet<number>>[][],
  verb: [] as Map<string, ReadonlySet<number>>[][],
};
/** Words of a run stay far below this; the bound is for hostile input. */
const rememberedWords = 20_000;

/** A word's senses and all that they are kinds of, `depth` steps up. Asked of the same words again and again. */
function sensesAbove(word: string, part: "noun" | "verb", depth: number, most: number): ReadonlySet<number> {
  const ofDepth = climbed[part][depth] ?? [];
  climbed[part][depth] = ofDepth;
  const known = ofDepth[most] ?? new Map<string, ReadonlySet<number>>();
  ofDepth[most] = known;
  let above = known.get(word);
  if (above === undefined) {
    if (known.size >= rememberedWords) known.clear();
    above = climb(senses(word, part, most), part, depth);
    known.set(word, above);
  }
  return above;
}

function climb(from: readonly number[], part: "noun" | "verb", depth: number): ReadonlySet<number> {
  const above = new Set(from);
  let level = from;
  for (let step = 0; step < depth && level.length > 0; step++) {
    level = level.flatMap((sense) => table().parents[part][sense] ?? []);
    for (const sense of level) above.add(sense);
  }
  return above;
}

/**
 * Keys of a noun for an index: nouns that share one of `names` are synonyms; where one's name is another's kind, it is
 * a kind of it within `depth` steps. As `areSynonyms` and `isKindOf` have it.
 */
export function nounKeys(
  noun: string,
  depth = 2,
  most = 2,
): { readonly names: readonly string[]; readonly kinds: readonly string[] } {
  let level = senses(noun, "noun", most);
  const names = [
    noun,
    ...(newsSets.noun.get(noun) ?? []).map((set) => `news ${set}`),
    ...level.map((sense) => `sense ${sense}`),
  ];
  const kinds = new Set<string>();
  for (let step = 0; step < depth && level.length > 0; step++) {
    level = level.flatMap((sense) => table().parents.noun[sense] ?? []);
    for (const sense of level) kinds.add(`sense ${sense}`);
  }
  for (const name of names) kinds.delete(name);
  return { names, kinds: [...kinds] };
}

/** Keys of a verb for an index: verbs that share one are synonyms, as `areSynonyms` has it. */
export const verbKeys = (verb: string, most = 2): readonly string[] => [
  verb,
  ...(newsSets.verb.get(verb) ?? []).map((set) => `news ${set}`),
  ...senses(verb, "verb", most).map((sense) => `sense ${sense}`),
];

/** Equal, synonyms, or one a kind of the other within two steps. */
export function areRelated(a: string, b: string, part: "noun" | "verb"): boolean {
  if (a === b) return true;
  const [first, second] = a < b ? [a, b] : [b, a];
  let own = related[part].get(first);
  if (own === undefined) {
    if (related[part].size >= rememberedWords) related[part].clear();
    own = new Map();
    related[part].set(first, own);
  }
  let answer = own.get(second);
  if (answer === undefined) {
    if (own.size >= rememberedWords) own.clear();
    answer = areSynonyms(a, b, part) || isKindOf(a, b, part, 2) || isKindOf(b, a, part, 2);
    own.set(second, answer);
  }
  return answer;
}

/** Answers by the two words, the lesser first: millions of pairs of sentences hold the same few thousand words. */
const related = {
  noun: new Map<string, Map<string, boolean>>(),
  verb: new Map<string, Map<string, boolean>>(),
};

/** What a noun mostly stands for; null for a word the table does not hold. */
export function nounCategory(word: string): NounCategory | null {
  const first = sensesOf(word, "noun")[0];
  return first === undefined ? null : (categoryNames[table().categories[first] ?? -1] ?? null);
}

const antonymSets = new Map<WordClass, ReadonlySet<string>>();

/** Direct antonyms: "rise", "fall"; "legal", "illegal". Order does not matter. */
export function areAntonyms(a: string, b: string, part: WordClass): boolean {
  let pairs = antonymSets.get(part);
  if (pairs === undefined) {
    pairs = new Set(table().antonyms[part]);
    antonymSets.set(part, pairs);
  }
  return pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`);
}

/** The verb behind a noun for an act: "explosion" → "explode", "signing" → "sign"; the noun itself where there is none. */
export const verbOf = rememberByWord((noun: string): string => {
  const verbs = table().verbs;
  if (Object.hasOwn(verbs, noun)) return (verbs[noun] as readonly string[])[0] ?? noun;
  const stem = noun.endsWith("ing") ? noun.slice(0, -3) : "";
  for (const guess of [stem, `${stem}e`, stem.slice(0, -1)])
    if (guess.length > 2 && sensesOf(guess, "verb").length > 0) return guess;
  return noun;
});

/** Whether the table holds the word in that class. */
export const isKnown = (word: string, part: WordClass): boolean => sensesOf(word, part).length > 0;
