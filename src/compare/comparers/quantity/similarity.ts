import type { Story } from "../../../domain/index.js";
import type { Fact } from "./fact.js";

/** How alike the sentences of two facts are, 0 to 1; 0 for a pair that the index did not bring together. */
export type Similarity = (a: Fact, b: Fact) => number;

const keyOf = (document: number, sentence: number): number => document * 1_000_000 + sentence;

export function readSimilarity(story: Story, facts: readonly Fact[]): Similarity {
  const holding = new Set(facts.map((fact) => keyOf(fact.document, fact.sentence.index)));
  const cosines = new Map<number, Map<number, number>>();
  for (const { a, b, cosine } of story.pairs) {
    const [left, right] = [keyOf(a.document, a.sentence), keyOf(b.document, b.sentence)];
    if (!holding.has(left) || !holding.has(right)) continue;
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      const known = cosines.get(from);
      if (known === undefined) cosines.set(from, new Map([[to, cosine]]));
      else known.set(to, cosine);
    }
  }
  return (a, b) => {
    const [left, right] = [keyOf(a.document, a.sentence.index), keyOf(b.document, b.sentence.index)];
    return left === right ? 1 : (cosines.get(left)?.get(right) ?? 0);
  };
}
