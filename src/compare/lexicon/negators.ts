import type { Token } from "../../domain/index.js";

/**
 * Words that turn what follows them into its opposite, found by the word alone: "did not", "nobody had", "failed to",
 * "rather than". Lemmas; "_" joins two words that follow each other. General English.
 */
const negators: ReadonlySet<string> = new Set(
  (
    "not n't never no nobody none nothing neither nor without cannot nowhere hardly scarcely " +
    "fail refuse decline deny lack avoid prevent avert escape instead_of rather_than short_of rule_out unable acquit exonerate"
  ).split(" "),
);

/** "not only", "no doubt", "not yet sure": the word is denied, and not the act. */
const limiting: ReadonlySet<string> = new Set(
  "only merely just simply necessarily always immediately fully doubt question more less fewer further surprise secret wonder".split(
    " ",
  ),
);

export function isNegator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1]?.lower ?? "";
  if (limiting.has(next)) return false;
  return [token.lower, token.lemma].some((word) => negators.has(word) || negators.has(`${word}_${next}`));
}
