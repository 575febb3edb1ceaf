import type { SentencePair } from "../domain/index.js";
import type { SentenceVector, TermIndex } from "./terms.js";

/** How many of a sentence's rarest terms open a meeting with other sentences. */
const blockingTerms = 10;
/** A term in more sentences than this pairs each of them with its next neighbours only: cost stays linear. */
const longPosting = 160;
const neighboursInLongPosting = 24;
/** Pairs kept for one sentence, the most similar ones. */
const pairsPerSentence = 30;
/** Below this two sentences share no more than a common word. */
const leastCosine = 0.08;

/**
 * Pairs of sentences that are worth comparing, most similar first; never all pairs.
 * Blocking by an inverted index: sentences meet where they share one of their rarest terms.
 */
export function findPairs(index: TermIndex): SentencePair[] {
  const kept: { a: number; b: number; cosine: number }[] = [];
  const { vectors } = index;
  const met = new Int32Array(vectors.length).fill(-1);
  // The weights of the sentence in hand, by term: its product with another one is then a walk over that one alone.
  const own = new Float64Array(index.postings.length);
  vectors.forEach((vector, position) => {
    vector.terms.forEach((term, i) => {
      own[term] = vector.weights[i] as number;
    });
    const best: { a: number; b: number; cosine: number }[] = [];
    for (const term of rarestTerms(vector, index)) {
      const posting = index.postings[term] ?? [];
      const from = firstAfter(posting, position);
      const to =
        posting.length > longPosting
          ? Math.min(posting.length, from + neighboursInLongPosting)
          : posting.length;
      for (let i = from; i < to; i++) {
        const other = posting[i] as number;
        if (met[other] === position) continue;
        met[other] = position;
        const similarity = product(own, vectors[other] as SentenceVector);
        if (similarity >= leastCosine) best.push({ a: position, b: other, cosine: similarity });
      }
    }
    best.sort((x, y) => y.cosine - x.cosine || x.b - y.b);
    kept.push(...best.slice(0, pairsPerSentence));
    for (const term of vector.terms) own[term] = 0;
  });
  kept.sort((x, y) => y.cosine - x.cosine || x.a - y.a || x.b - y.b);
  return kept.map(({ a, b, cosine: similarity }) => ({
    a: place(vectors[a] as SentenceVector),
    b: place(vectors[b] as SentenceVector),
    cosine: similarity,
  }));
}

/** Cosine of two unit vectors, one of them laid out by term. */
function product(own: Float64Array, { terms, weights }: SentenceVector): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (own[terms[i] as number] as number) * (weights[i] as number);
  return sum;
}

const place = ({ document, sentence }: SentenceVector) => ({ document, sentence });

function rarestTerms(vector: SentenceVector, index: TermIndex): number[] {
  return [...vector.terms]
    .sort((a, b) => (index.postings[a]?.length ?? 0) - (index.postings[b]?.length ?? 0) || a - b)
    .slice(0, blockingTerms);
}

/** Position of the first entry above `value` in an ascending list. */
function firstAfter(posting: readonly number[], value: number): number {
  let low = 0;
  let high = posting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posting[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
