import type { PartOfSpeech, Token } from "../domain/index.js";
import { stem } from "./stem.js";

/** What a word is wherever it stands. A story repeats the same few thousand, so its tokens share them. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly stem: string;
  readonly pos: PartOfSpeech;
}

/** A class for its memory alone: a token holds its place and its word, and there are millions of them. */
class SharedToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly #word: Word;
  constructor(start: number, end: number, word: Word) {
    this.start = start;
    this.end = end;
    this.#word = word;
  }
  get text(): string {
    return this.#word.text;
  }
  get lower(): string {
    return this.#word.lower;
  }
  get lemma(): string {
    return this.#word.lemma;
  }
  get stem(): string {
    return this.#word.stem;
  }
  get pos(): PartOfSpeech {
    return this.#word.pos;
  }
}

/** By the written word: it has few readings. */
const words = new Map<string, Word[]>();
/** Distinct words of a run stay far below this; the bound is for hostile input. */
const rememberedWords = 200_000;

export const makeToken = (
  start: number,
  end: number,
  text: string,
  lemma: string,
  pos: PartOfSpeech,
): Token => new SharedToken(start, end, wordOf(text, lemma, pos));

/** A token's fields are read through to its word, so a spread copy would lose them. */
export const withPos = (token: Token, pos: PartOfSpeech): Token =>
  makeToken(token.start, token.end, token.text, token.lemma, pos);

function wordOf(text: string, lemma: string, pos: PartOfSpeech): Word {
  let readings = words.get(text);
  if (readings === undefined) {
    if (words.size >= rememberedWords) words.clear();
    readings = [];
    words.set(text, readings);
  }
  for (const known of readings) if (known.pos === pos && known.lemma === lemma) return known;
  const isMark = !/[\p{L}\p{N}]/u.test(text);
  const word: Word = { text, lower: text.toLowerCase(), lemma, stem: isMark ? "" : stem(lemma), pos };
  readings.push(word);
  return word;
}
