import { addTo } from "../../domain/index.js";
import { nounSets, verbSets } from "./news-synonyms.js";
import { senses, sensesOf, table, type WordClass } from "./table.js";

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
  const right = left.length === 0 ? left : sensesOf(b, part);
  for (let i = 0; i < left.length && i < most; i++)
    for (let j = 0; j < right.length && j < most; j++) if (left[i] === right[j]) return true;
  return false;
}

/** Keys of a noun or verb for an index: words that share one are synonyms, as `areSynonyms` has it. */
export const synonymKeys = (word: string, part: "noun" | "verb", most = 2): readonly string[] => [
  word,
  ...(newsSets[part].get(word) ?? []).map((set) => `news ${set}`),
  ...senses(word, part, most).map(senseKey),
];

export const verbKeys = (verb: string): readonly string[] => synonymKeys(verb, "verb");

export const senseKey = (sense: number): string => `sense ${sense}`;

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
