import type { Story } from "../../../domain/index.js";
import { isKnown, nounKeys } from "../../../text/index.js";
import { bySentence } from "../../align/by-sentence.js";
import type { Fact } from "./fact.js";
import { countsAnybody } from "./outcomes.js";

/** In a bucket of at most this many facts each is compared with each … */
const wholeBucket = 200;
/** … in a larger one with its next neighbours only: cost stays linear, and like sentences bring in the rest. */
const neighboursInBucket = 24;

/** Something that two facts must share to be compared without like sentences. */
interface Key {
  readonly name: string;
  /** Of the counted noun itself, not of a kind that it belongs to: two kinds of boat are not one thing. */
  readonly own: boolean;
}

interface Place {
  readonly keys: readonly Key[];
  /** Where the fact stands in the bucket of each key. */
  readonly at: Int32Array;
}

/**
 * Pairs of facts worth relating, each once, never all of a story: those with one key, and those in sentences
 * that the story's index found alike. One after the other, because a large story has millions.
 */
export function* findCandidates(
  story: Story,
  facts: readonly Fact[],
): Generator<readonly [first: Fact, second: Fact], void> {
  const buckets = new Map<string, Fact[]>();
  const places = new Map<Fact, Place>();
  for (const fact of facts) {
    const keys = keysOf(fact);
    const at = new Int32Array(keys.length);
    keys.forEach(({ name }, i) => {
      const bucket = buckets.get(name);
      at[i] = bucket === undefined ? 0 : bucket.length;
      if (bucket === undefined) buckets.set(name, [fact]);
      else bucket.push(fact);
    });
    places.set(fact, { keys, at });
  }
  /** Under the first key that two facts share they are paired, and under no other. */
  const meetsUnder = (a: Place, b: Place): string | null => {
    for (let i = 0; i < a.keys.length; i++)
      for (let j = 0; j < b.keys.length; j++) {
        const [one, two] = [a.keys[i] as Key, b.keys[j] as Key];
        if (one.name !== two.name || !(one.own || two.own)) continue;
        const reach = reachIn(buckets.get(one.name) ?? []);
        return Math.abs((a.at[i] as number) - (b.at[j] as number)) <= reach ? one.name : null;
      }
    return null;
  };
  for (const [name, bucket] of buckets)
    for (let i = 0; i < bucket.length; i++) {
      const fact = bucket[i] as Fact;
      const place = places.get(fact) as Place;
      for (let j = i + 1; j < Math.min(bucket.length, i + 1 + reachIn(bucket)); j++) {
        const other = bucket[j] as Fact;
        if (fact.mention.dimension !== other.mention.dimension) continue;
        if (place.keys.length === 1 || meetsUnder(place, places.get(other) as Place) === name)
          yield [fact, other];
      }
    }
  const factsIn = bySentence(facts, ({ document, sentence }) => ({ document, sentence: sentence.index }));
  for (const { a, b } of story.pairs)
    for (const left of factsIn(a))
      for (const right of factsIn(b))
        if (
          left.mention.dimension === right.mention.dimension &&
          meetsUnder(places.get(left) as Place, places.get(right) as Place) === null
        )
          yield left.id < right.id ? [left, right] : [right, left];
}

const reachIn = ({ length }: readonly Fact[]): number =>
  length <= wholeBucket ? length : neighboursInBucket;

const own = (name: string): readonly Key[] => [{ name, own: true }];

/** The unit, the outcome of people, or the counted noun with its synonyms and the kinds that it belongs to. */
function keysOf(fact: Fact): readonly Key[] {
  const { whole } = fact.marks;
  return whole === null || fact.mention.dimension !== "count"
    ? kindKeys(fact)
    : [...kindKeys(fact), ...own(`of ${whole}`)];
}

function kindKeys({ mention, measure, outcome, thing }: Fact): readonly Key[] {
  if (mention.dimension === "money")
    return [...own(`money ${mention.unit}`), ...own(`money ${mention.value}`)];
  if (mention.dimension !== "count") return own(`${mention.dimension} ${mention.unit}`);
  if (measure === "population") return own("population");
  const isNamed = thing !== null && !countsAnybody(thing);
  if (outcome?.human === true)
    return [...own(`outcome ${outcome.name}`), ...(isNamed ? thingKeys(thing) : [])];
  return thing === null ? own("thing") : thingKeys(thing);
}

const cache = new Map<string, readonly Key[]>();
const remembered = 20_000;

function thingKeys(thing: string): readonly Key[] {
  const known = cache.get(thing);
  if (known !== undefined) return known;
  const { names, kinds } = nounKeys(thing);
  const root = rootOf(thing);
  const keys = [
    ...names.map((name): Key => ({ name: `thing ${name}`, own: true })),
    ...kinds.map((name): Key => ({ name: `thing ${name}`, own: false })),
    ...(root === null || kinds.includes(root) || names.includes(root)
      ? []
      : [{ name: `thing ${root}`, own: false }]),
  ];
  if (cache.size >= remembered) cache.clear();
  cache.set(thing, keys);
  return keys;
}

/** A "racehorse" is a horse: the longest noun that a compound ends in. */
function rootOf(thing: string): string | null {
  for (let from = leastWord; from <= thing.length - leastRoot; from++)
    if (isKnown(thing.slice(from), "noun")) return thing.slice(from);
  return null;
}
const leastWord = 3;
/** Shorter ends are endings: "-ion", "-er". */
const leastRoot = 4;
