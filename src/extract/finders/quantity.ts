import type { Finder } from "../finder.js";
import { findInSentence } from "./quantity/find-in-sentence.js";

/**
 * Finds counted and measured things: "at least 12 people", "$1.4bn", "two-thirds of voters", "no injuries".
 *
 * A bare number is not a quantity: without something counted, measured or done, two articles cannot disagree
 * about it. Years, days and clock times belong to the date finder. A grammar over tokens, because no library
 * gives value, unit, hedge and counted noun together.
 */
export const quantityFinder: Finder = {
  name: "quantity",
  why: "Reads the sentence alone; what it shares with a date mention is dropped when mentions are compared.",
  find: ({ source, sentences }) => sentences.flatMap((sentence) => findInSentence(source.text, sentence)),
};
