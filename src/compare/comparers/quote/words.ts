import { contentTags, type Story, type Token } from "../../../domain/index.js";
import { smallNumbers, tensNumbers } from "../../../lexicon/number-words.js";

/** A word of a quotation in the form that is compared: typography, acronym points and digit words folded. */
export interface Word {
  readonly form: string;
  readonly token: Token;
  readonly content: boolean;
}

const digits: ReadonlyMap<string, string> = new Map([
  ...smallNumbers.map((word, i): [string, string] => [word, `${i}`]),
  ...tensNumbers.flatMap((word, i): [string, string][] => [
    [word, `${(i + 2) * 10}`],
    ...smallNumbers
      .slice(1, 10)
      .map((unit, k): [string, string] => [`${word}${unit}`, `${(i + 2) * 10 + k + 1}`]),
  ]),
]);

/** Spoken and written forms of one word: "I'm", "can't", "we'll". */
const contracted: ReadonlyMap<string, string> = new Map([
  ["nt", "not"],
  ["ca", "can"],
  ["wo", "will"],
  ["m", "am"],
  ["re", "are"],
  ["ve", "have"],
  ["ll", "will"],
  ["cannot", "can not"],
]);

export function formOf(token: Token): string {
  const plain = token.lower.replace(/[.'’-]/g, "");
  if (token.lower === "%") return "percent";
  return digits.get(plain) ?? contracted.get(plain) ?? plain;
}

const empty = new Set(
  "be have do say get go make just very so then there here not also only really well now more most".split(
    " ",
  ),
);

const wordOf = (token: Token): Word => ({
  form: formOf(token),
  token,
  content: contentTags.has(token.pos) && !empty.has(token.lemma),
});

export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    if (token.stem === "" && token.text !== "%") continue;
    // "per cent" is one word elsewhere.
    if (token.lower === "cent" && words.at(-1)?.form === "per") words.pop();
    // Where the tagger left "I'm" in one piece, it is still two words.
    const joined = /^(i|you|we|they|he|she|it)'(m|re|ve|ll)$/.exec(token.lower);
    if (joined !== null) {
      const [, pronoun = "", verb = ""] = joined;
      words.push(
        { ...wordOf(token), form: pronoun, content: false },
        { ...wordOf(token), form: contracted.get(verb) ?? verb, content: false },
      );
      continue;
    }
    words.push(token.lower === "cent" ? { ...wordOf(token), form: "percent" } : wordOf(token));
  }
  return words;
}

/** Summed idf of their distinct content stems. */
export const weigh = (story: Story, words: readonly Word[]): number =>
  [...new Set(words.filter((word) => word.content).map((word) => word.token.stem))].reduce(
    (sum, stem) => sum + story.idf(stem),
    0,
  );

/** Words as they are compared: equal keys are one wording. */
export const keyOf = (words: readonly Word[]): string => words.map(({ form }) => form).join(" ");
