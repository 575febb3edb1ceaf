import type { Mention, Sentence, Source } from "../domain/index.js";

/** What a finder may look at: one source, cut into sentences. */
export interface Reading {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
}

/** Finds one kind of mention. A new finder is one file here and one line in `finders/index.ts`. */
export interface Finder {
  readonly name: string;
  /** Why it stands at its place in the list; later finders may not see earlier ones' mentions. */
  readonly why: string;
  find(reading: Reading): readonly Mention[];
}
