import {
  contains,
  type Document,
  overlaps,
  type Sentence,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { bySentence } from "../../align/by-sentence.js";
import { quotationsOf } from "../../align/in-sentence.js";
import { type Alignment, alignWords, type Gap } from "./align.js";
import type { Utterance } from "./utterance.js";
import { type Word, wordsOf } from "./words.js";

/**
 * A paper that quotes another paper's own text, where that text is among the sources and reads otherwise.
 *
 * Only long quotations of a body's text count: what a person said may be rendered freely without marks, and a
 * comparison of quotations with such renderings was wrong five times in six when it was tried.
 */
export interface Paraphrase {
  readonly quoted: Utterance;
  readonly document: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly alignment: Alignment;
  readonly gap: Gap;
}

const leastCosine = 0.25;
const leastWords = 12;

export function findParaphrases(story: Story, utterances: readonly Utterance[]): Paraphrase[] {
  const quotedIn = bySentence(
    utterances.filter(({ words }) => words.length >= leastWords),
    ({ document, sentence }) => ({ document, sentence: sentence.index }),
  );
  const found: Paraphrase[] = [];
  for (const { a, b, cosine } of story.pairs) {
    if (cosine < leastCosine) break;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      for (const quoted of quotedIn(from)) {
        const hit = compare(story, quoted, to.document, to.sentence);
        if (hit !== null) found.push(hit);
      }
  }
  return found;
}

function compare(story: Story, quoted: Utterance, document: number, index: number): Paraphrase | null {
  const ofBody = quoted.attribution?.speaker.kind === "organisation";
  const target = story.documents[document];
  const sentence = target?.sentences[index];
  if (!ofBody || document === quoted.document || sentence?.block.kind === "title") return null;
  if (target === undefined || sentence === undefined) return null;
  const words = wordsOf(withoutQuotations(target, sentence));
  const alignment = alignWords(quoted.words, words);
  const first = alignment.matches[0];
  const last = alignment.matches.at(-1);
  if (first === undefined || last === undefined) return null;
  const region = last[1] - first[1] + 1;
  const share = alignment.matches.length / quoted.words.length;
  if (share < 0.7 || region > quoted.words.length * 1.25 + 1 || alignment.run < 5) return null;
  const start = words[first[1]]?.token.start ?? 0;
  const reported = target.attributions.some(
    ({ content, cue }) => content.start <= start && start < content.end && cue.end <= start,
  );
  const gap = alignment.inner.find((one) => isPutIn(quoted.words, words, one));
  return reported || gap === undefined ? null : { quoted, document, sentence, words, alignment, gap };
}

/** The paper's own words of a sentence. */
function withoutQuotations(document: Document, { tokens, start, end }: Sentence): readonly Token[] {
  const quotations = quotationsOf(document).filter((outer) => overlaps(outer, { start, end }));
  return tokens.filter((token) => !quotations.some((outer) => contains(outer, token)));
}

/** A word with a meaning of its own that only one of the two has. */
function isPutIn(left: readonly Word[], right: readonly Word[], { a: [i, j], b: [k, l] }: Gap): boolean {
  return [...left.slice(i, j), ...right.slice(k, l)].some((word) => word.content || word.token.pos === "ADV");
}
