import type { Token } from "../../../domain/index.js";
import { deedOfNoun } from "../../../lexicon/deeds.js";
import { areSynonyms, verbOf } from "../../../text/index.js";

/** One word, a synonym, or one deed under another name: "closure", "close"; "header", "goal". */
export const meets = (a: Token, b: Token): boolean =>
  a.stem === b.stem ||
  isOneAct(a, b) ||
  (a.pos === "NOUN" && b.pos === "NOUN" && areSynonyms(a.lemma, b.lemma, "noun")) ||
  (a.pos === "VERB" && b.pos === "VERB" && areSynonyms(a.lemma, b.lemma, "verb"));

function isOneAct(a: Token, b: Token): boolean {
  if (a.pos === "NOUN" && b.pos === "NOUN") {
    const kind = deedOfNoun(a.lemma);
    return kind !== null && kind === deedOfNoun(b.lemma);
  }
  if (a.pos === "NOUN" && b.pos === "VERB") return isActNoun(a, b);
  return a.pos === "VERB" && b.pos === "NOUN" && isActNoun(b, a);
}

const isActNoun = (noun: Token, verb: Token): boolean => {
  const of = verbOf(noun.lemma);
  return of !== noun.lemma && of === verb.lemma;
};

/** Distinct words of the one that the other has too, under its own name or a synonym. */
export const sharedWords = (a: readonly Token[], b: readonly Token[]): Token[] =>
  a.filter(
    (word, i) => a.findIndex(({ stem }) => stem === word.stem) === i && b.some((own) => meets(word, own)),
  );
