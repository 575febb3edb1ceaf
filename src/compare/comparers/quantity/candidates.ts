import type { Story } from "../../../domain/index.js";
import type { Fact } from "./fact.js";

/** A larger bucket compares each fact with its next neighbours only, so that cost stays linear. */
const neighboursInBucket = 120;

/**
 * Pairs of facts worth relating, each once, never all of a story: those with one key, and those in sentences
 * that the story's index found alike.
 */
export function findCandidates(story: Story, facts: readonly Fact[]): (readonly [Fact, Fact])[] {
  const pairs: (readonly [Fact, Fact])[] = [];
  const seen = new Set<number>();
  const add = (a: Fact, b: Fact): void => {
    if (a.mention.dimension !== b.mention.dimension || a === b) return;
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const key = first.id * facts.length + second.id;
    if (seen.has(key)) return;
    seen.add(key);
    pairs.push([first, second]);
  };
  for (const bucket of groupBy(facts, bucketOf).values())
    for (let i = 0; i < bucket.length; i++)
      for (let j = i + 1; j < Math.min(bucket.length, i + 1 + neighboursInBucket); j++)
        add(bucket[i] as Fact, bucket[j] as Fact);
  const bySentence = groupBy(facts, (fact) => `${fact.document}/${fact.sentence.index}`);
  for (const { a, b } of story.pairs)
    for (const left of bySentence.get(`${a.document}/${a.sentence}`) ?? [])
      for (const right of bySentence.get(`${b.document}/${b.sentence}`) ?? []) add(left, right);
  return pairs;
}

/** What two facts must share to be compared without like sentences. */
function bucketOf({ mention, measure, outcome, thing, of }: Fact): string {
  if (mention.dimension !== "count") return `${mention.dimension} ${mention.unit} ${of ?? ""}`;
  if (measure === "population") return "population";
  return outcome?.human === true ? `outcome ${outcome.name}` : `thing ${thing ?? ""}`;
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
