import type { Story } from "../../domain/index.js";
import { areRelated, areSynonyms, verbOf } from "../../text/index.js";
import { type Unit, unitsOf } from "./units.js";

/** Where a sentence stands, and which of its tokens are left out of the comparison: the words in question. */
export interface Told {
  readonly document: number;
  readonly sentence: number;
  readonly besides: readonly (readonly [first: number, past: number])[];
}

/** How far two sentences say the same besides the words in question. */
export interface Likeness {
  /** Things that both speak of. */
  readonly shared: number;
  /** The same, as the first side has them. */
  readonly common: readonly Unit[];
  /** Weight of what is shared against all that the shorter one speaks of, 0 to 1. */
  readonly coverage: number;
  /** What only one side speaks of. */
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
}

/**
 * Matches two sentences thing by thing: equal stems, synonyms, an act and its noun ("crashed", "the crash"), a
 * country and its people. No rare word is asked for: of two sentences of one story that agree in all but one name,
 * the name is what differs.
 */
export function tellAlike(story: Story, a: Told, b: Told): Likeness {
  const left = outside(unitsOf(story, a.document, a.sentence), a.besides);
  const right = outside(unitsOf(story, b.document, b.sentence), b.besides);
  const taken = new Set<Unit>();
  const alone: Unit[] = [];
  const common: Unit[] = [];
  let shared = 0;
  let weight = 0;
  for (const unit of left) {
    const exact = right.find((other) => !taken.has(other) && areEqual(unit, other));
    const match = exact ?? right.find((other) => !taken.has(other) && areAkin(unit, other));
    if (match === undefined) {
      alone.push(unit);
      continue;
    }
    taken.add(match);
    common.push(unit);
    shared++;
    weight += Math.min(unit.weight, match.weight) * (exact === undefined ? 0.9 : 1);
  }
  const sum = (units: readonly Unit[]): number => units.reduce((all, unit) => all + unit.weight, 0);
  const shorter = Math.min(sum(left), sum(right));
  return {
    shared,
    common,
    coverage: shorter === 0 ? 0 : Math.min(1, weight / shorter),
    left: alone,
    right: right.filter((unit) => !taken.has(unit)),
  };
}

const outside = (units: readonly Unit[], besides: Told["besides"]): Unit[] =>
  units.filter(({ first, past }) => !besides.some(([from, to]) => first < to && from < past));

function areEqual(a: Unit, b: Unit): boolean {
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity || isShortFor(a, b);
  return a.entity === null && b.entity === null && a.stem === b.stem;
}

/** "Dvorsky", whom the opening of a sentence leaves untyped, for "Milan Dvorsky". */
const isShortFor = ({ name: a }: Unit, { name: b }: Unit): boolean =>
  a.length !== b.length &&
  Math.min(a.length, b.length) === 1 &&
  a.at(-1) === b.at(-1) &&
  (a.at(-1)?.length ?? 0) > 3;

function areAkin(a: Unit, b: Unit): boolean {
  if (a.entity !== null || b.entity !== null) return a.home !== null && a.home === b.home;
  if (a.event !== null && a.event === b.event) return true;
  const [one, two] = [a.token.pos, b.token.pos];
  if (one === "NOUN" && two === "NOUN") return areRelated(a.lemma, b.lemma, "noun");
  if (one === "VERB" && two === "VERB") return areRelated(a.lemma, b.lemma, "verb");
  if (one === "ADJ" && two === "ADJ") return areSynonyms(a.lemma, b.lemma, "adj");
  if (one === "NOUN" && two === "VERB") return areSynonyms(verbOf(a.lemma), b.lemma, "verb");
  if (one === "VERB" && two === "NOUN") return areSynonyms(a.lemma, verbOf(b.lemma), "verb");
  return false;
}
