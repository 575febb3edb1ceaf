import type { Story, Token } from "../../domain/index.js";
import { isKin } from "../../lexicon/offices.js";

type Here = readonly [story: Story, document: number, sentence: number];

/** Whether a sentence says that a name is another's as well, or was one's own: "no relation to the proposer", "née". */
export const tellsOfTwo = (...here: Here): boolean =>
  tokensOf(here).some(
    ({ lemma }, i, all) => two.test(lemma) || (lemma === "relation" && all[i - 1]?.lower === "no"),
  );

const two = /^(?:maiden|née|nee|alias|aka|namesake|formerly|related|unrelated)$/;

/** Whether a sentence tells of somebody's relative: "her sister's gold". */
export const tellsOfKin = (...here: Here): boolean =>
  tokensOf(here).some(
    ({ lemma }, i, all) => isKin(lemma) && /^(?:his|her|their|'s?)$/.test(all[i - 1]?.lower ?? ""),
  );

const tokensOf = ([{ documents }, document, sentence]: Here): readonly Token[] =>
  documents[document]?.sentences[sentence]?.tokens ?? [];
