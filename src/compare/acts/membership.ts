import type { Claim, Phrase, Token } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import type { Act } from "../lexicon/act-index.js";

const naming = /^(?:name|list|cite|identify|count|include)$/;
const holding = /^(?:include|comprise|number)$/;

/**
 * "The suit names him as a defendant", "defendants include him": that he is one of them, whatever verb tells it. With
 * an article or in the plural only: who is named "as coach", "as the new coach" is given a post.
 */
export function membershipOf(claim: Claim, tokens: readonly Token[]): Act | null {
  const { verb, subject, object, complements } = claim;
  if (verb === null) return null;
  const group =
    holding.test(verb.lemma) && !claim.passive && object !== null
      ? subject
      : naming.test(verb.lemma) && (claim.passive || object !== null)
        ? (complements.find(({ preposition }) => /^(?:as|among)$/.test(preposition ?? "")) ?? null)
        : null;
  const noun = group === null ? undefined : tokens[group.tokens[1] - 1];
  if (group === null || noun?.pos !== "NOUN" || nounCategory(noun.lemma) !== "person") return null;
  if (!isPlural(noun) && (group === subject || !hasArticle(group, tokens))) return null;
  return { name: `be ${noun.lemma}`, levels: [], first: verb.token, past: verb.token + 1, part: "state" };
}

const isPlural = ({ lower, lemma }: Token): boolean => lower !== lemma && lower.endsWith("s");

const hasArticle = ({ tokens: [first] }: Phrase, tokens: readonly Token[]): boolean =>
  /^an?$/.test(tokens[first]?.lower ?? "");
