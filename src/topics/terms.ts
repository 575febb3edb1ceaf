import {
  contentTags,
  type Document,
  type PartOfSpeech,
  type Sentence,
  type SentencePair,
} from "../domain/index.js";

/**
 * The words of every sentence as weighted term vectors, and the inverted index over them.
 *
 * Weights are tf-idf with the sentence as the document (Salton & Buckley 1988): in one story nearly every
 * article holds the story's names, so document frequency over articles would tell nothing.
 *
 * Sentences are numbered in story order. Vectors and postings stand one after the other in flat arrays: a story of
 * ten thousand sources has half a million sentences, and an object for each would cost more than what it holds.
 */
export interface TermIndex {
  /** Where each sentence stands. */
  readonly places: readonly Place[];
  /** Terms of each sentence, ascending, with weights of a unit vector beside them. */
  readonly vectors: Rows & { readonly weights: Float64Array };
  /** Sentences that hold each term, ascending. */
  readonly postings: Rows;
  idf(stem: string): number;
}

type Place = SentencePair["a"];

/** Lists of numbers: list i is `values` from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** In a story of two sentences every shared word would look common; rarity is judged as if it had this many. */
const leastSentences = 200;

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
  const numbers = numberTerms(canonical);
  const places: Place[] = [];
  const starts: number[] = [0];
  const terms: number[] = [];
  const counts: number[] = [];
  documents.forEach(({ sentences }, document) => {
    for (const sentence of sentences) {
      for (const [term, times] of countTerms(sentence, numbers.add)) {
        terms.push(term);
        counts.push(times);
      }
      places.push({ document, sentence: sentence.index });
      starts.push(terms.length);
    }
  });
  const rows = { starts: Int32Array.from(starts), values: Int32Array.from(terms) };
  const postings = invert(rows, numbers.size());
  const total = Math.max(places.length, leastSentences);
  const idfs = Float64Array.from({ length: numbers.size() }, (_, term) =>
    Math.log(1 + total / lengthOf(postings, term)),
  );
  const unseen = Math.log(1 + total);
  return {
    places,
    vectors: { ...rows, weights: weigh(rows, counts, idfs) },
    postings,
    idf: (stem) => idfs[numbers.find(stem)] ?? unseen,
  };
}

export const lengthOf = ({ starts }: Rows, row: number): number =>
  (starts[row + 1] as number) - (starts[row] as number);

/** Numbers terms in the order in which they are met; all stems of one name get one number. */
function numberTerms(canonical: (stem: string) => string) {
  const byForm = new Map<string, number>();
  // A stem is asked for once a token: its canonical form is found once a stem.
  const byStem = new Map<string, number>();
  const none = -1;
  const look = (stem: string, make: boolean): number => {
    const form = canonical(stem);
    const number = byForm.get(form) ?? (make ? byForm.size : none);
    if (make) byForm.set(form, number);
    byStem.set(stem, number);
    return number;
  };
  return {
    size: () => byForm.size,
    add: (stem: string): number => byStem.get(stem) ?? look(stem, true),
    /** -1 for a stem that no sentence holds. */
    find: (stem: string): number => byStem.get(stem) ?? look(stem, false),
  };
}

/** How often each term stands in the sentence, by ascending term. */
function countTerms(sentence: Sentence, numberOf: (stem: string) => number): [number, number][] {
  const count = new Map<number, number>();
  for (const token of sentence.tokens) {
    if (!isContent(token)) continue;
    const term = numberOf(token.stem);
    count.set(term, (count.get(term) ?? 0) + 1);
  }
  return [...count].sort((a, b) => a[0] - b[0]);
}

/** For each value the rows that hold it. */
function invert({ starts, values }: Rows, size: number): Rows {
  const inverted = { starts: new Int32Array(size + 1), values: new Int32Array(values.length) };
  for (const value of values) inverted.starts[value + 1] = (inverted.starts[value + 1] as number) + 1;
  for (let value = 0; value < size; value++)
    inverted.starts[value + 1] = (inverted.starts[value + 1] as number) + (inverted.starts[value] as number);
  const next = inverted.starts.slice();
  for (let row = 0; row + 1 < starts.length; row++)
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
      const value = values[i] as number;
      inverted.values[next[value] as number] = row;
      next[value] = (next[value] as number) + 1;
    }
  return inverted;
}

function weigh({ starts, values }: Rows, counts: readonly number[], idfs: Float64Array): Float64Array {
  const weights = new Float64Array(values.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const [first, past] = [starts[row] as number, starts[row + 1] as number];
    let squares = 0;
    for (let i = first; i < past; i++) {
      const weight = (1 + Math.log(counts[i] as number)) * (idfs[values[i] as number] as number);
      weights[i] = weight;
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let i = first; i < past; i++) weights[i] = (weights[i] as number) / norm;
  }
  return weights;
}
