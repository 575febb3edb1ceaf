import { groupBy } from "../../../domain/index.js";
import { matchAspects } from "./aspect.js";
import type { Fact } from "./fact.js";
import { matchThings } from "./things.js";

/**
 * How many different amounts of such a thing a source gives. Where each of two sources tells one number of
 * aftershocks, it is the same number; where each tells five numbers of yards, any two of them are not.
 */
export type Rivals = (fact: Fact) => number;

export function countRivals(facts: readonly Fact[]): Rivals {
  const byDocument = groupBy(
    facts,
    ({ document, mention }) =>
      `${document} ${mention.dimension} ${mention.dimension === "count" ? "" : mention.unit}`,
  );
  const counts = new Map<Fact, number>();
  for (const group of byDocument.values())
    for (const fact of group) {
      const values = new Set<number>();
      for (const other of group.length > mostCompared ? [fact] : group)
        if (!other.elided && !isLoose(other) && isRival(fact, other)) values.add(other.mention.value);
      counts.set(fact, Math.max(1, values.size));
    }
  return (fact) => counts.get(fact) ?? 1;
}

/** "Several countries", "one man", "the two nations": told in passing, no figure of their own. */
export const isLoose = ({ mention, measure }: Fact): boolean =>
  mention.hedge === "vague" ||
  (mention.hedge === "exact" && mention.value <= (measure === "death" ? 1 : 2) && !/^\d/.test(mention.words));

/** A document with more amounts of one dimension is a table; its amounts are all ambiguous. */
const mostCompared = 300;

/** "The ministry put the march at 35,000. The unions said 120,000 took part.": two voices on one crowd. */
const isDisputed = (a: Fact, b: Fact): boolean =>
  a.measure === "crowd" && a.voice !== b.voice && Math.abs(a.sentence.index - b.sentence.index) <= 1;

function isRival(a: Fact, b: Fact): boolean {
  if (a.mention.dimension === "age" || a.mention.dimension === "length") {
    if (a.of !== null && b.of !== null && a.of !== b.of) return false;
    // A girl's age is no rival of a man's.
    if (a.mention.dimension === "age" && (a.thing !== b.thing || a.of !== b.of)) return false;
  }
  if (a.mention.dimension !== "count") return matchAspects(a.aspect, b.aspect) !== "apart";
  if (a.outcome?.human === true || b.outcome?.human === true)
    return a.outcome === b.outcome && !isDisputed(a, b);
  return matchThings(a.thing, b.thing) === "same";
}
