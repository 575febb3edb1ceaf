import type { Story } from "../../../domain/index.js";
import { bySentence } from "../../align/by-sentence.js";
import type { Fact } from "./fact.js";

/** In a bucket of at most this many facts each is compared with each … */
const wholeBucket = 120;
/** … in a larger one with its next neighbours only: cost stays linear, and like sentences bring in the rest. */
const neighboursInBucket = 24;

/**
 * Pairs of facts worth relating, each once, never all of a story: those with one key, and those in sentences
 * that the story's index found alike. One after the other, because a large story has millions.
 */
export function* findCandidates(
  story: Story,
  facts: readonly Fact[],
): Generator<readonly [first: Fact, second: Fact], void> {
  const place = new Map<Fact, { readonly bucket: readonly Fact[]; readonly at: number }>();
  for (const bucket of groupBy(facts, bucketOf).values())
    for (let i = 0; i < bucket.length; i++) {
      const fact = bucket[i] as Fact;
      place.set(fact, { bucket, at: i });
      for (let j = i + 1; j < Math.min(bucket.length, i + 1 + reachIn(bucket)); j++) {
        const other = bucket[j] as Fact;
        if (fact.mention.dimension === other.mention.dimension) yield [fact, other];
      }
    }
  const metInBucket = (a: Fact, b: Fact): boolean => {
    const [one, two] = [place.get(a), place.get(b)];
    if (one === undefined || two === undefined || one.bucket !== two.bucket) return false;
    return Math.abs(one.at - two.at) <= reachIn(one.bucket);
  };
  const factsIn = bySentence(facts, ({ document, sentence }) => ({ document, sentence: sentence.index }));
  for (const { a, b } of story.pairs)
    for (const left of factsIn(a))
      for (const right of factsIn(b))
        if (left.mention.dimension === right.mention.dimension && !metInBucket(left, right))
          yield left.id < right.id ? [left, right] : [right, left];
}

const reachIn = ({ length }: readonly Fact[]): number =>
  length <= wholeBucket ? length : neighboursInBucket;

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
