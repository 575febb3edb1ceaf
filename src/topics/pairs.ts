import type { SentencePair } from "../domain/index.js";
import { lengthOf, type TermIndex } from "./terms.js";

/** How many of a sentence's rarest terms open a meeting with other sentences. */
const blockingTerms = 10;
/** A term in more sentences than this pairs each of them with its next neighbours only: cost stays linear. */
const longPosting = 160;
const neighboursInLongPosting = 24;
/** Pairs kept for one sentence, the most similar ones, in a story of some hundred sources … */
const mostPairsPerSentence = 30;
/** … and in the largest: its sentences have so many near-copies that further ones only repeat those. */
const leastPairsPerSentence = 12;
/** From so many pairs on a sentence's share shrinks from the one to the other: memory is bounded by the sentences. */
const pairsOfWholeShare = 600_000;

/** How many pairs with later sentences each sentence of a story of this size keeps. */
export const pairsPerSentence = (sentences: number): number =>
  Math.max(leastPairsPerSentence, Math.min(mostPairsPerSentence, Math.floor(pairsOfWholeShare / sentences)));

/** Below this two sentences share no more than a common word. */
const leastCosine = 0.08;

/**
 * Pairs of sentences that are worth comparing, most similar first; never all pairs.
 * Blocking by an inverted index: sentences meet where they share one of their rarest terms.
 */
export function findPairs(index: TermIndex): SentencePair[] {
  const { places, vectors, postings } = index;
  const kept = keepPairs(pairsPerSentence(places.length));
  const met = new Int32Array(places.length).fill(-1);
  // The weights of the sentence in hand, by term: its product with another one is then a walk over that one alone.
  const own = new Float64Array(postings.starts.length - 1);
  for (let position = 0; position < places.length; position++) {
    const [first, past] = [vectors.starts[position] as number, vectors.starts[position + 1] as number];
    for (let i = first; i < past; i++) own[vectors.values[i] as number] = vectors.weights[i] as number;
    for (const term of rarestTerms(vectors.values.subarray(first, past), index)) {
      const end = postings.starts[term + 1] as number;
      const from = firstAfter(postings.values, postings.starts[term] as number, end, position);
      const long = lengthOf(postings, term) > longPosting;
      const to = long ? Math.min(end, from + neighboursInLongPosting) : end;
      for (let i = from; i < to; i++) {
        const other = postings.values[i] as number;
        if (met[other] === position) continue;
        met[other] = position;
        const similarity = product(own, index, other);
        if (similarity >= leastCosine) kept.offer(other, similarity);
      }
    }
    kept.close(position);
    for (let i = first; i < past; i++) own[vectors.values[i] as number] = 0;
  }
  return kept.sorted(places);
}

/** Cosine of two unit vectors, one of them laid out by term. */
function product(own: Float64Array, { vectors }: TermIndex, other: number): number {
  const { starts, values, weights } = vectors;
  const past = starts[other + 1] as number;
  let sum = 0;
  for (let i = starts[other] as number; i < past; i++)
    sum += (own[values[i] as number] as number) * (weights[i] as number);
  return sum;
}

/** The pairs kept so far, as three flat lists, and the best ones of the sentence in hand. */
function keepPairs(mostOfOne: number) {
  const lefts: number[] = [];
  const rights: number[] = [];
  const cosines: number[] = [];
  const best: { other: number; cosine: number }[] = [];
  return {
    /** Keeps the sentence's most similar ones, the earlier one of two alike, best first. */
    offer(other: number, cosine: number): void {
      let at = best.length;
      const before = (one: { other: number; cosine: number }): boolean =>
        one.cosine > cosine || (one.cosine === cosine && one.other < other);
      while (at > 0 && !before(best[at - 1] as { other: number; cosine: number })) at--;
      if (at === mostOfOne) return;
      if (best.length === mostOfOne) best.pop();
      best.splice(at, 0, { other, cosine });
    },
    close(position: number): void {
      for (const { other, cosine } of best) {
        lefts.push(position);
        rights.push(other);
        cosines.push(cosine);
      }
      best.length = 0;
    },
    sorted(places: TermIndex["places"]): SentencePair[] {
      // Pairs were kept in the order of their sentences, which settles a tie.
      const order = Uint32Array.from(cosines, (_, i) => i).sort(
        (x, y) => (cosines[y] as number) - (cosines[x] as number) || x - y,
      );
      return Array.from(order, (i) => ({
        a: places[lefts[i] as number] as SentencePair["a"],
        b: places[rights[i] as number] as SentencePair["b"],
        cosine: cosines[i] as number,
      }));
    },
  };
}

function rarestTerms(terms: Int32Array, { postings }: TermIndex): number[] {
  return [...terms]
    .sort((a, b) => lengthOf(postings, a) - lengthOf(postings, b) || a - b)
    .slice(0, blockingTerms);
}

/** Position of the first entry above `value` in an ascending stretch. */
function firstAfter(values: Int32Array, first: number, past: number, value: number): number {
  let [low, high] = [first, past];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
