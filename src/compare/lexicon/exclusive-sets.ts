import { type ExclusiveSet, emptyLexicon, type Lexicon, type Story } from "../../domain/index.js";

/**
 * The program's own sets of acts that exclude each other. One line a set; levels are parted by "|", words of one
 * level by blanks. General English: a set must hold in any story. Rules can add sets of their own.
 */
function set(name: string, question: string, levels: string): ExclusiveSet {
  return { name, question, levels: levels.split("|").map((level) => level.trim().split(/\s+/)) };
}

export const exclusiveSets: readonly ExclusiveSet[] = [
  set(
    "manner-of-death",
    "how death came about",
    "suffocate choke asphyxiate smother | burn incinerate | drown | shoot gun | stab knife | strangle throttle | poison | electrocute | crush trample | behead | hang lynch | freeze | starve | bludgeon beat",
  ),
  set("damage", "how badly it was damaged", "destroy flatten raze demolish obliterate level | damage dent"),
  set("fire", "what became of the fire or the building", "extinguish | collapse"),
  set("verdict", "the verdict", "acquit clear exonerate | convict"),
  set(
    "vote",
    "the outcome of the vote",
    "approve pass adopt ratify endorse accept | reject defeat veto decline",
  ),
  set("departure", "how the office ended", "resign quit | dismiss sack fire oust | retire"),
  set(
    "change",
    "the direction of the change",
    "rise increase climb grow gain surge soar jump | fall decline decrease drop plunge slump shrink tumble",
  ),
  set("contest", "the outcome of the contest", "win beat defeat | lose | draw tie"),
  set("passage", "whether it was opened or closed", "open reopen | close shut"),
  set("landing", "how the flight ended", "land | crash ditch"),
  set("vessel", "what became of the vessel", "sink capsize | ground strand beach | anchor dock moor"),
  set("motion", "how they moved", "walk stroll | run sprint | drive | cycle | swim | fly"),
  set("award", "whether it was given or taken away", "award grant | revoke withdraw cancel rescind"),
  set("speed", "whether it was sped up or slowed down", "accelerate hasten | slow delay postpone"),
  set("support", "whether it was backed or opposed", "support back favour favor | oppose resist"),
  set("purchase", "whether it was bought or sold", "buy purchase acquire | sell divest"),
  set("presence", "whether they came or left", "arrive enter | leave depart exit"),
  set(
    "contract",
    "whether the agreement was signed or broken off",
    "sign conclude | terminate cancel scrap abandon",
  ),
];

/** The shipped sets and those of a story's rules. */
export interface ExclusiveSets {
  readonly all: readonly ExclusiveSet[];
  /** The set in which two lemmas stand on different levels, or null. */
  setOf(a: string, b: string): ExclusiveSet | null;
  /** The level of a lemma in the set of that name, or null. */
  levelIn(name: string, lemma: string): number | null;
}

const known = new WeakMap<Lexicon, ExclusiveSets>();

export function exclusiveSetsOf({ lexicon = emptyLexicon }: Story): ExclusiveSets {
  let sets = known.get(lexicon);
  if (sets === undefined) {
    sets = indexSets(lexicon.exclusiveSets);
    known.set(lexicon, sets);
  }
  return sets;
}

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
