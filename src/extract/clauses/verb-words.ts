/** What the small words of a verb group say of its act. */
import type { Modality, Token } from "../../domain/index.js";

export const negations: ReadonlySet<string> = new Set(
  "not n't never no neither nor hardly cannot".split(" "),
);
const possible: ReadonlySet<string> = new Set("can could may might".split(" "));
const future: ReadonlySet<string> = new Set("will wo would 'll 'd shall".split(" "));
const obliged: ReadonlySet<string> = new Set("must should ought".split(" "));
export const alleging: ReadonlySet<string> = new Set(
  "allegedly reportedly supposedly apparently purportedly".split(" "),
);
export const hedging: ReadonlySet<string> = new Set(
  "possibly perhaps maybe probably likely potentially".split(" "),
);
/** What is governed by them is still to come: "plans to sell". */
export const planning: ReadonlySet<string> = new Set(
  "plan intend expect hope aim want prepare propose schedule vow pledge promise agree offer threaten".split(
    " ",
  ),
);
/** With the nouns that take an infinitive as they do: "a decision to sell". */
export const intentions: ReadonlySet<string> = new Set([
  ...planning,
  ..."decision bid proposal intention move call".split(" "),
]);
/** In the passive they make an act an allegation: "is believed to have fled". */
export const believing: ReadonlySet<string> = new Set(
  "believe suspect allege accuse think claim say report presume fear".split(" "),
);

/** What a modal verb says of the act; null for other words. */
export function modalOf(token: Token): Modality | null {
  if (possible.has(token.lower)) return "possible";
  if (future.has(token.lower)) return "future";
  if (obliged.has(token.lower)) return "obliged";
  return null;
}

export const isModal = (token: Token): boolean =>
  modalOf(token) !== null && token.pos !== "NOUN" && token.pos !== "PROPN";
