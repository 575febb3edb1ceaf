import type { Document, PartOfSpeech, Sentence } from "../domain/index.js";

/**
 * The words of every sentence as weighted term vectors, and the inverted index over them.
 *
 * Weights are tf-idf with the sentence as the document (Salton & Buckley 1988): in one story nearly every
 * article holds the story's names, so document frequency over articles would tell nothing.
 */
export interface SentenceVector {
  readonly document: number;
  readonly sentence: number;
  /** Term numbers, ascending, with weights of a unit vector beside them. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** In a story of two sentences every shared word would look common; rarity is judged as if it had this many. */
const leastSentences = 200;

export interface TermIndex {
  readonly vectors: readonly SentenceVector[];
  /** Sentences (positions in `vectors`, ascending) that hold a term. */
  readonly postings: readonly (readonly number[])[];
  idf(stem: string): number;
}

const contentTags: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"]);

/** Verbs and adverbs that stand in any sentence: they align nothing. */
const emptyLemmas: ReadonlySet<string> = new Set(
  "be have do say tell will would can could may might must shall should get go come make take also just still only very then there here not more most such other as so".split(
    " ",
  ),
);

export function isContent(token: { pos: PartOfSpeech; lemma: string; stem: string }): boolean {
  return token.stem !== "" && contentTags.has(token.pos) && !emptyLemmas.has(token.lemma);
}

/** `canonical` maps a stem of a name's last word to one form for all spellings of that name. */
export function indexTerms(documents: readonly Document[], canonical: (stem: string) => string): TermIndex {
  const numbers = new Map<string, number>();
  const postings: number[][] = [];
  const counts: Map<number, number>[] = [];
  const places: { document: number; sentence: number }[] = [];
  documents.forEach(({ sentences }, document) => {
    for (const sentence of sentences) {
      const count = countTerms(sentence, canonical, numbers, postings, places.length);
      places.push({ document, sentence: sentence.index });
      counts.push(count);
    }
  });
  const total = Math.max(places.length, leastSentences);
  const idfs = Float64Array.from(postings, (posting) => Math.log(1 + total / (posting.length || 1)));
  const idfOf = (term: number): number => idfs[term] as number;
  const unseen = Math.log(1 + total);
  return {
    vectors: places.map((place, i) => ({ ...place, ...weigh(counts[i] ?? new Map(), idfOf) })),
    postings,
    idf: (stem) => {
      const term = numbers.get(canonical(stem));
      return term === undefined ? unseen : idfOf(term);
    },
  };
}

function countTerms(
  sentence: Sentence,
  canonical: (stem: string) => string,
  numbers: Map<string, number>,
  postings: number[][],
  position: number,
): Map<number, number> {
  const count = new Map<number, number>();
  for (const token of sentence.tokens) {
    if (!isContent(token)) continue;
    const stem = canonical(token.stem);
    let term = numbers.get(stem);
    if (term === undefined) {
      term = numbers.size;
      numbers.set(stem, term);
      postings.push([]);
    }
    const before = count.get(term) ?? 0;
    if (before === 0) postings[term]?.push(position);
    count.set(term, before + 1);
  }
  return count;
}

function weigh(
  count: ReadonlyMap<number, number>,
  idfOf: (term: number) => number,
): { terms: Int32Array; weights: Float64Array } {
  const entries = [...count].sort((a, b) => a[0] - b[0]);
  const raw = entries.map(([term, times]) => (1 + Math.log(times)) * idfOf(term));
  const norm = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float64Array.from(raw, (weight) => weight / norm),
  };
}
