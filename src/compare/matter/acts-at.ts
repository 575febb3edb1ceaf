import type { Claim, Document, Phrase, Token } from "../../domain/index.js";
import { plainVerb } from "../../lexicon/phrasal-verbs.js";
import { nounCategory, verbOf } from "../../text/index.js";
import type { ActWords } from "./relate-acts.js";

const eventCategories: ReadonlySet<string> = new Set(["act", "event", "phenomenon", "process"]);

/** "the raid", "the inspection": nobody who does it ("the raider"). */
export const isActNoun = ({ pos, lemma }: Token): boolean => {
  const category = nounCategory(lemma) ?? "";
  return (
    pos === "NOUN" && category !== "person" && (eventCategories.has(category) || verbOf(lemma) !== lemma)
  );
};

/** A verb with what may belong to it: "go", "go on", "go on trial". */
export function verbForms(tokens: readonly Token[], at: number): string[] {
  const verb = tokens[at]?.lemma;
  if (verb === undefined) return [];
  const [next, third] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  // "opened fire" is "shot"
  const plain = plainVerb(verb, next);
  return [...(plain === null ? [verb] : [plain]), `${verb} ${next}`, `${verb} ${next} ${third}`];
}

/** What a clause is told by: its verb, and the nouns of acts among its subject and object. */
export function actsOfClaim(document: Document, { sentence, verb, subject, object }: Claim): ActWords {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const nouns = (phrase: Phrase | null): string[] =>
    phrase === null
      ? []
      : tokens
          .slice(...phrase.tokens)
          .filter(isActNoun)
          .map(({ lemma }) => lemma);
  return {
    verbs: verb === null ? [] : verbForms(tokens, verb.token),
    nouns: [...nouns(subject), ...nouns(object)],
  };
}
