import { isWithinEdits } from "../../../text/index.js";
import type { Gap } from "./align.js";
import { turnsMeaning } from "./meaning.js";
import { discourse, isSpellingVariant } from "./small-words.js";
import type { Utterance } from "./utterance.js";
import type { Word } from "./words.js";

/** House spelling, a contraction, a filler: a change in which nothing is said. */
export function isTrivial(a: Utterance, b: Utterance, { a: [i, j], b: [k, l] }: Gap): boolean {
  const left = a.words.slice(i, j);
  const right = b.words.slice(k, l);
  const joined = (words: readonly Word[]): string => words.map((word) => word.form).join("");
  if (joined(left) === joined(right)) return !movesApostrophe(left, right);
  if (isSpellingVariant(joined(left), joined(right))) return true;
  if (isContraction(joined(left), joined(right)) || isContraction(joined(right), joined(left))) return true;
  return [...left, ...right].every((word) => discourse.has(word.form));
}

/** "it's ready", "it is ready". */
const isContraction = (short: string, full: string): boolean => short === "s" && /^(?:is|has|us)$/.test(full);

/** "the people's anger", "the peoples' anger": one letter's place makes it another number. */
function movesApostrophe(left: readonly Word[], right: readonly Word[]): boolean {
  const text = (words: readonly Word[]): string => words.map((word) => word.token.lower).join("");
  const lacks = (one: readonly Word[], other: readonly Word[]): boolean =>
    text(one).includes("'") && !text(other).includes("'") && /s$/.test(text(other));
  return lacks(left, right) || lacks(right, left);
}

export const measureOf = (gaps: readonly Gap[]): "wording" | "cut" | "extended" => {
  const oneSided = gaps.every(({ a: [i, j], b: [k, l] }) => i === j || k === l);
  return oneSided ? "extended" : "wording";
};

export function causeOf(
  a: Utterance,
  b: Utterance,
  gaps: readonly Gap[],
): "wording" | "spelling" | "contradiction" {
  const sides = gaps.map(({ a: [i, j], b: [k, l] }): [Word[], Word[]] => [
    a.words.slice(i, j),
    b.words.slice(k, l),
  ]);
  if (turnsMeaning(a, b, gaps)) return "contradiction";
  const slips = sides.every(([left, right]) => {
    const [one] = left;
    const [other] = right;
    return (
      left.length === 1 &&
      right.length === 1 &&
      one !== undefined &&
      other !== undefined &&
      one.form.length > 4 &&
      isWithinEdits(one.form, other.form, 1)
    );
  });
  if (slips) return "spelling";
  const named = sides.some(
    ([left, right]) =>
      left.length > 0 &&
      right.length > 0 &&
      [...left, ...right].every((word) => word.token.pos === "PROPN" || word.token.pos === "NUM"),
  );
  return named ? "contradiction" : "wording";
}
