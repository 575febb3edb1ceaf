import { nounCategory } from "../../../text/index.js";
import type { Gap } from "./align.js";
import { negations } from "./small-words.js";
import type { Utterance } from "./utterance.js";
import type { Word } from "./words.js";

/**
 * Whether a change in a quotation turns its meaning: a negation lost, "I" for "we", "hope" for "expect", half for all,
 * another year. Other words for the same are the paper's style and no contradiction.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const persons = list("i we he she they you");
const amounts = list("all half every each none most some many few both always never often sometimes");
const limits = list("alone only solely except");
const stances = list(
  "hope expect want plan try intend will must may might could should believe know fear doubt promise",
);
const conditions = list("if unless until provided");

export function turnsMeaning(a: Utterance, b: Utterance, gaps: readonly Gap[]): boolean {
  return gaps.some(({ a: [i, j], b: [k, l] }) => turns(a.words.slice(i, j), b.words.slice(k, l)));
}

function turns(left: readonly Word[], right: readonly Word[]): boolean {
  const all = [...left, ...right];
  if (all.some(({ form }) => negations.has(form) || limits.has(form))) return true;
  if (holds(left, stances) !== holds(right, stances) && all.some(({ form }) => form === "try")) return true;
  if (left.length === 0 || right.length === 0) return false;
  if ([persons, amounts, stances].some((set) => holds(left, set) && holds(right, set))) return true;
  const longest = 4;
  return all.length <= longest && (namesTime(left) || namesTime(right)) && !shareNoun(left, right);
}

const holds = (words: readonly Word[], set: ReadonlySet<string>): boolean =>
  words.some(({ form, token }) => set.has(form) || set.has(token.lemma));

const isNoun = ({ token }: Word): boolean => token.pos === "NOUN";
const namesTime = (words: readonly Word[]): boolean =>
  words.some((word) => isNoun(word) && nounCategory(word.token.lemma) === "time");
const shareNoun = (left: readonly Word[], right: readonly Word[]): boolean =>
  left.some((word) => isNoun(word) && right.some(({ token }) => token.lemma === word.token.lemma));

/** What was cut off bounds what was kept: "we will close the mine | if the talks fail". */
export const opensCondition = (tail: readonly Word[]): boolean => conditions.has(tail[0]?.form ?? "");
