import type { Mutation } from "../mutation.js";
import { findNumeral, spell, writeLike } from "../numeral.js";
import { isQuoted, mentionsOf, sentenceOf } from "../places.js";

/** Writes a small number in words, or in digits: "4 years" for "four years". */
export const digits: Mutation = {
  name: "word for digit",
  does: "a small number written in words, or in digits",
  caughtBy: [],
  propose: (document) =>
    mentionsOf(document, "quantity").flatMap((mention) => {
      if (isQuoted(document, sentenceOf(document, mention), mention)) return [];
      const numeral = findNumeral(document.source.text, mention.start, mention.end);
      if (numeral === null || !Number.isInteger(numeral.value) || numeral.value === 0) return [];
      const old = document.source.text.slice(numeral.start, numeral.end);
      const replacement = numeral.spelled
        ? writeLike("0", false, numeral.value)
        : spell(numeral.value) && writeLike("zero", true, numeral.value);
      // "one force" is hardly a number, and "1 force" no English.
      if (replacement === null || numeral.value === 1 || old === replacement) return [];
      return [{ ...numeral, replacement, sentence: mention.sentence, about: null }];
    }),
};
