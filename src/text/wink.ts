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

/**
 * The model's tokeniser takes time that grows with the square of an unbroken run of characters, with the cube where
 * the run looks like addresses: 2,000 of them cost seconds. No word is this long; a longer run is an address, a code
 * or an attack, and is read in pieces.
 */
const longestRun = 120;
const overlongRun = new RegExp(`\\S{${longestRun + 1},}`, "g");

/** Opens overlong runs with blanks. `blanks` are their places in the text without them, in order. */
function openLongRuns(text: string): { readonly opened: string; readonly blanks: readonly number[] } {
  const blanks: number[] = [];
  const opened = text.replace(overlongRun, (run, index: number) => {
    const pieces: string[] = [];
    for (let at = 0; at < run.length; ) {
      const past = at + longestRun;
      const end = /[\ud800-\udbff]/.test(run.charAt(past - 1)) ? past - 1 : past;
      pieces.push(run.slice(at, end));
      if (end < run.length) blanks.push(index + end);
      at = end;
    }
    return pieces.join(" ");
  });
  return { opened, blanks };
}

/** wink keeps every blank before a token, so offsets are the running sum of blanks and tokens, less our own. */
export function readTokens(folded: string): RawSentences {
  const { opened, blanks } = openLongRuns(folded);
  const read = nlp.readDoc(opened);
  const collection = read.tokens();
  const values = collection.out(nlp.its.value) as string[];
  const spaces = collection.out(nlp.its.precedingSpaces) as string[];
  const tags = collection.out(nlp.its.pos) as PartOfSpeech[];
  const lemmas = collection.out(nlp.its.lemma as never) as string[];
  const spans = read.sentences().out(nlp.its.span) as unknown as [number, number][];
  let at = 0;
  let passed = 0;
  const tokens = values.map((text, i): RawToken => {
    at += spaces[i]?.length ?? 0;
    while (passed < blanks.length && (blanks[passed] ?? 0) < at - passed) passed++;
    const start = at - passed;
    at += text.length;
    return {
      start,
      end: start + text.length,
      text,
      pos: tags[i] ?? "X",
      lemma: lemmas[i] ?? text.toLowerCase(),
    };
  });
  return { tokens, sentences: spans.map(([first, last]) => [first, last + 1] as const) };
}

/** The yardstick of the benchmark: what tokenising and tagging alone costs. Returns the number of tokens. */
export function bareTagging(folded: string): number {
  return (nlp.readDoc(folded).tokens().out(nlp.its.pos) as string[]).length;
}
