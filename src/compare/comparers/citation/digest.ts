import {
  addTo,
  type Citation,
  type Document,
  type Sentence,
  type Story,
  type Token,
} from "../../../domain/index.js";

/** An entry of a digest's list of sources, with the weighted words that tell what its article is about. */
export interface Entry {
  readonly number: number;
  readonly sentences: readonly Sentence[];
  readonly words: ReadonlyMap<string, number>;
}

/** A sentence of the digest with the numbers it cites. */
export interface Cited {
  readonly sentence: Sentence;
  readonly citations: readonly Citation[];
  readonly numbers: ReadonlySet<number>;
  readonly words: ReadonlyMap<string, number>;
}

export interface Digest {
  readonly entries: readonly Entry[];
  readonly cited: readonly Cited[];
}

const contentTags = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** Null for a text without a list of sources or without citations. */
export function readDigest(story: Story, document: Document): Digest | null {
  if (document.source.citations.length === 0) return null;
  const weigh = (tokens: readonly Token[]): Map<string, number> =>
    new Map(
      tokens
        .filter(({ stem, pos }) => stem !== "" && contentTags.has(pos))
        .map(({ stem }) => [stem, story.idf(stem)]),
    );
  const byNumber = new Map<number, Sentence[]>();
  for (const sentence of document.sentences) {
    const { kind, entryNumber } = sentence.block;
    if (kind === "source-entry" && entryNumber !== null) addTo(byNumber, entryNumber, sentence);
  }
  const entries = [...byNumber].map(([number, sentences]) => ({
    number,
    sentences,
    words: weigh(sentences.flatMap(({ tokens }) => tokens)),
  }));
  if (entries.length < 2) return null;
  const cited: Cited[] = [];
  let at = 0;
  const { citations } = document.source;
  for (const sentence of document.sentences) {
    if (sentence.block.kind === "source-entry") continue;
    while (at < citations.length && (citations[at]?.start ?? 0) < sentence.start) at++;
    const own: Citation[] = [];
    // A mark behind the full stop belongs to the sentence before it.
    while (at < citations.length && (citations[at]?.start ?? 0) <= sentence.end + 1)
      own.push(citations[at++] as Citation);
    if (own.length > 0)
      cited.push({
        sentence,
        citations: own,
        numbers: new Set(own.map(({ number }) => number)),
        words: weigh(sentence.tokens),
      });
  }
  return { entries, cited };
}

/** Summed weight of the words that a sentence shares with an entry, over the root of the entry's weight. */
export function fit(words: ReadonlyMap<string, number>, entry: Entry): number {
  let shared = 0;
  for (const [stem, weight] of words) if (entry.words.has(stem)) shared += weight;
  let total = 0;
  for (const weight of entry.words.values()) total += weight;
  return shared / Math.sqrt(Math.max(1, total));
}
