import { readOnce, type SentencePair, type Story } from "../../domain/index.js";

/** Where a sentence stands in the story. */
export type Place = SentencePair["a"];

/** How alike two sentences are, 0 to 1; 0 for a pair that the story's index did not bring together. */
export type Alike = (a: Place, b: Place) => number;

/** The story's sentence pairs by sentence; several comparers ask for them. */
export const alikeIn = readOnce(indexPairs);

/**
 * Flat rows in place of maps: a story of ten thousand sources has millions of pairs. A sentence's row holds the pairs
 * with later sentences; the story's index keeps so few of them for each that they are looked through in turn.
 */
function indexPairs({ documents, pairs }: Story): Alike {
  const firstOf: number[] = [];
  let sentences = 0;
  for (const document of documents) {
    firstOf.push(sentences);
    sentences += document.sentences.length;
  }
  const numberOf = ({ document, sentence }: Place): number => (firstOf[document] ?? 0) + sentence;
  const ends = new Int32Array(sentences + 1);
  for (const { a, b } of pairs) {
    const row = Math.min(numberOf(a), numberOf(b));
    ends[row] = (ends[row] as number) + 1;
  }
  for (let row = 0, sum = 0; row <= sentences; row++) {
    sum += ends[row] as number;
    ends[row] = sum;
  }
  // Filled from the last pair on, each row backwards from its end, so that every row is left at its start.
  const starts = ends;
  const others = new Int32Array(pairs.length);
  const cosines = new Float64Array(pairs.length);
  for (let i = pairs.length - 1; i >= 0; i--) {
    const { a, b, cosine } = pairs[i] as SentencePair;
    const [one, two] = [numberOf(a), numberOf(b)];
    const row = Math.min(one, two);
    const at = (starts[row] as number) - 1;
    starts[row] = at;
    others[at] = Math.max(one, two);
    cosines[at] = cosine;
  }
  return (a, b) => {
    const [one, two] = [numberOf(a), numberOf(b)];
    const row = Math.min(one, two);
    const other = Math.max(one, two);
    const past = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < past; at++) if (others[at] === other) return cosines[at] as number;
    return 0;
  };
}
