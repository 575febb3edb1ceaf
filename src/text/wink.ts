import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { PartOfSpeech } from "../domain/index.js";

/** The one place where wink-nlp is loaded: sentence boundaries and part-of-speech tags, nothing else. */
const nlp = winkNlp(model, ["sbd", "pos"]);

/** A token with its offset in the text that was read. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

export interface RawSentences {
  readonly tokens: readonly RawToken[];
  /** First token and one past the last of each sentence. */
  readonly sentences: readonly (readonly [number, number])[];
}

/** wink keeps every blank before a token, so offsets are the running sum of blanks and tokens. */
export function readTokens(folded: string): RawSentences {
  const read = nlp.readDoc(folded);
  const collection = read.tokens();
  const values = collection.out(nlp.its.value) as string[];
  const spaces = collection.out(nlp.its.precedingSpaces) as string[];
  const tags = collection.out(nlp.its.pos) as PartOfSpeech[];
  const lemmas = collection.out(nlp.its.lemma as never) as string[];
  const spans = read.sentences().out(nlp.its.span) as unknown as [number, number][];
  let at = 0;
  const tokens = values.map((text, i): RawToken => {
    const start = at + (spaces[i]?.length ?? 0);
    at = start + text.length;
    return { start, end: at, text, pos: tags[i] ?? "X", lemma: lemmas[i] ?? text.toLowerCase() };
  });
  return { tokens, sentences: spans.map(([first, last]) => [first, last + 1] as const) };
}

/** The yardstick of the benchmark: what tokenising and tagging alone costs. Returns the number of tokens. */
export function bareTagging(folded: string): number {
  return (nlp.readDoc(folded).tokens().out(nlp.its.pos) as string[]).length;
}
