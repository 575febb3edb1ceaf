import { type ExclusiveSet, emptyLexicon, type Lexicon, readOnce, type Story } from "../../domain/index.js";
import { actSets } from "./act-sets.js";

/** The verbs of the program's sets of acts, as rules may replace them. */
export const exclusiveSets: readonly ExclusiveSet[] = actSets.map(({ name, question, levels }) => ({
  name,
  question,
  levels: levels.map((words) => words.filter((word) => /^[a-z-]+$/.test(word))),
}));

/** The shipped sets and those of a story's rules. */
export interface ExclusiveSets {
  readonly all: readonly ExclusiveSet[];
  /** The set in which two lemmas stand on different levels, or null. */
  setOf(a: string, b: string): ExclusiveSet | null;
  /** The level of a lemma in the set of that name, or null. */
  levelIn(name: string, lemma: string): number | null;
}

const ofLexicon = readOnce((lexicon: Lexicon) => indexSets(lexicon.exclusiveSets));

export const exclusiveSetsOf = ({ lexicon = emptyLexicon }: Story): ExclusiveSets => ofLexicon(lexicon);

function indexSets(own: readonly ExclusiveSet[]): ExclusiveSets {
  const replaced = new Set(own.map(({ name }) => name));
  const all = [...exclusiveSets.filter(({ name }) => !replaced.has(name)), ...own];
  const places = new Map<string, { set: ExclusiveSet; level: number }[]>();
  for (const each of all)
    each.levels.forEach((level, number) => {
      for (const lemma of level)
        places.set(lemma, [...(places.get(lemma) ?? []), { set: each, level: number }]);
    });
  return {
    all,
    setOf(a, b) {
      for (const left of places.get(a) ?? [])
        for (const right of places.get(b) ?? [])
          if (left.set === right.set && left.level !== right.level) return left.set;
      return null;
    },
    levelIn: (name, lemma) => places.get(lemma)?.find(({ set }) => set.name === name)?.level ?? null,
  };
}
