import { rememberByWord } from "../remember.js";
import { areSynonyms, senseKey, synonymKeys } from "./synonyms.js";
import { senses, sensesOf, table } from "./table.js";

type Part = "noun" | "verb";

/** True where one noun or verb is a kind of the other within `depth` steps: "trawler" is a "boat". */
export function isKindOf(word: string, kind: string, part: Part, depth = 3, most = 2): boolean {
  const goal = sensesOf(kind, part);
  if (goal.length === 0) return false;
  const above = sensesAbove(part, depth, most)(word);
  for (let i = 0; i < goal.length && i < most; i++) if (above.has(goal[i] as number)) return true;
  return false;
}

/** Words of a run stay far below this; the bound is for hostile input. */
const rememberedWords = 20_000;

type Climb = (word: string) => ReadonlySet<number>;
/** By depth and number of senses. */
const climbs: Readonly<Record<Part, Climb[][]>> = { noun: [], verb: [] };

/** A word's senses and all that they are kinds of, `depth` steps up. Asked of the same words again and again. */
function sensesAbove(part: Part, depth: number, most: number): Climb {
  climbs[part][depth] ??= [];
  const ofDepth = climbs[part][depth] as Climb[];
  ofDepth[most] ??= rememberByWord(
    (word) => new Set([...climb(senses(word, part, most), part, depth)].flat()),
    rememberedWords,
  );
  return ofDepth[most] as Climb;
}

/** The senses, then what they are kinds of, step by step. */
function* climb(from: readonly number[], part: Part, depth: number): Generator<readonly number[]> {
  let level = from;
  yield level;
  for (let step = 0; step < depth && level.length > 0; step++) {
    level = level.flatMap((sense) => table().parents[part][sense] ?? []);
    yield level;
  }
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
  const names = synonymKeys(noun, "noun", most);
  const [, ...above] = climb(senses(noun, "noun", most), "noun", depth);
  const kinds = new Set(above.flat().map(senseKey));
  for (const name of names) kinds.delete(name);
  return { names, kinds: [...kinds] };
}

/** Answers for two words: millions of pairs of sentences hold the same few thousand. */
const relatedTo = (part: Part) =>
  rememberByWord(
    (a) =>
      rememberByWord(
        (b) => areSynonyms(a, b, part) || isKindOf(a, b, part, 2) || isKindOf(b, a, part, 2),
        rememberedWords,
      ),
    rememberedWords,
  );
const related = { noun: relatedTo("noun"), verb: relatedTo("verb") };

/** Equal, synonyms, or one a kind of the other within two steps. */
export const areRelated = (a: string, b: string, part: Part): boolean =>
  a === b || (a < b ? related[part](a)(b) : related[part](b)(a));
