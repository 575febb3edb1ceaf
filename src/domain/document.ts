import type { Attribution, Claim } from "./claim.js";
import type { Mention } from "./mention.js";
import type { Block, Source } from "./source.js";
import type { Span } from "./span.js";

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** One word or mark. Offsets are in `source.text`; `text` is folded (see `text/fold.ts`), so quote by offset. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Porter stem of the lemma; empty for punctuation. */
  readonly stem: string;
  readonly pos: PartOfSpeech;
}

export interface Sentence extends Span {
  /** Position among the document's sentences. */
  readonly index: number;
  readonly block: Block;
  /** Position of `block` among the source's blocks. */
  readonly blockIndex: number;
  readonly tokens: readonly Token[];
}

/** A source with all that was extracted from it. */
export interface Document {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}
