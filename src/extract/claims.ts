import type { Attribution, Claim, Mention } from "../domain/index.js";
import type { Reading } from "./finder.js";

/** Cuts sentences into clauses: who did what to what, with the mentions that hang on it. */
export function findClaims(
  _reading: Reading,
  _mentions: readonly Mention[],
  _attributions: readonly Attribution[],
): Claim[] {
  return [];
}
