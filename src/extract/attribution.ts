import type { Attribution, Mention } from "../domain/index.js";
import type { Reading } from "./finder.js";

/** Who is made to say what, with and without quotation marks. */
export function findAttributions(_reading: Reading, _mentions: readonly Mention[]): Attribution[] {
  return [];
}
