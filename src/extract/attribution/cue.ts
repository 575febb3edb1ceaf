import type { Voice } from "./voice.js";

/** Words that hand something over to a voice. Positions are tokens of the sentence. */
export interface Cue {
  readonly first: number;
  readonly past: number;
  readonly lemma: string;
  readonly voice: Voice;
  /** Tokens of what is said without being wholly quoted; null where only a quotation can be its content. */
  readonly content: readonly [first: number, past: number] | null;
  /** Whether a neighbouring quotation without a nearer cue is this voice's. */
  readonly takesQuotation: boolean;
  /** Who passes it on: "told Reuters", "Reuters quoted her as saying". */
  readonly carrier: Voice | null;
  /** Nothing is said in its own sentence ("Diaz said at the summit."): it speaks of the words before it. */
  readonly bare: boolean;
}
