import type { Alignment, Gap } from "./align.js";
import type { Utterance } from "./utterance.js";

/** What two quotations are to each other. */
export type Verdict =
  | { readonly kind: "unrelated" }
  /** The same words, or words that differ in typography, spelling house style or a filler only. */
  | { readonly kind: "same" }
  /** One is a part of the other, word for word. */
  | { readonly kind: "fragment" }
  /** Words left out or put in on purpose and marked: [brackets], an ellipsis. */
  | { readonly kind: "marked" }
  | {
      readonly kind: "differs";
      readonly measure: "wording" | "cut" | "extended";
      readonly cause: "wording" | "spelling" | "contradiction";
      /** Words in dispute, as positions in the word lists; the first may be empty on one side. */
      readonly gaps: readonly Gap[];
      readonly alignment: Alignment;
      readonly basis: Basis;
    };

/** Why two quotations are taken for one utterance. */
export type Basis =
  | "words"
  | "inserted"
  | "label"
  | "speaker-words"
  | "run"
  | "number"
  | "translation"
  | "whole"
  | "guard"
  | "predicate";

export const unrelated: Verdict = { kind: "unrelated" };

/** The writer says himself that words were left out or put in. */
export function isMarked(a: Utterance, b: Utterance, { inner, before, after }: Alignment): boolean {
  const marks = (one: Utterance): boolean =>
    one.sentence.tokens.some(
      (token) =>
        token.start >= one.start &&
        token.end <= one.end &&
        /^(?:[[\]()]|\.\.\.|…|\. \. \.)$/.test(token.text),
    );
  return (
    (marks(a) || marks(b)) &&
    (inner.length > 0 || before.a[1] + before.b[1] > 0 || after.a[1] > after.a[0] || after.b[1] > after.b[0])
  );
}
