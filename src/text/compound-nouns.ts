import type { RawToken } from "./wink.js";
import { nounCategory } from "./wordnet/categories.js";

/** Past forms that are written like the base form, so that they may well be the verb: "the rope cut into his hand". */
const alsoPast =
  /^(?:put|set|let|read|cost|cast|bid|rid|thrust|hit|hurt|shut|split|cut|spread|burst|quit|beat|bet|upset|shed|come|become|run|overcome|slit|wed)$/;
/** Nouns of many, which a plural verb may follow: "the government say". */
const many =
  /^(?:people|police|staff|crew|team|public|majority|minority|number|couple|pair|family|media|data|press)$/;
/** Behind these a base form is a verb: "saw the tram stop", "demanded that the mayor step in". */
const governs = /^(?:let|make|help|see|hear|watch|feel|have|that|lest|to|if|whether)$/;

/**
 * "its maternity |ward|", "the tram |stop|", which the tagger takes for verbs: a base form does not agree with a noun in
 * the singular, so where it is a noun as well, it ends the noun phrase.
 */
export function asCompoundNoun(token: RawToken, at: number, sentence: readonly RawToken[]): RawToken {
  if (token.pos !== "VERB" || token.text !== token.lemma || alsoPast.test(token.text)) return token;
  const [before, next] = [sentence[at - 1], sentence[at + 1]];
  // "the babies' |ward| closed"
  if (before?.text === "'" && sentence[at - 2]?.pos === "NOUN" && before.start === sentence[at - 2]?.end)
    return next?.pos === "VERB" || next?.pos === "AUX" ? { ...token, pos: "NOUN" } : token;
  if (before?.pos !== "NOUN" || before.text !== before.lemma || isMany(before.lemma)) return token;
  if (/^(?:DET|PRON|PROPN|NUM)$/.test(next?.pos ?? "") || nounCategory(token.lemma) === null) return token;
  let first = at - 2;
  while (first >= 0 && /^(?:ADJ|NOUN)$/.test(sentence[first]?.pos ?? "")) first--;
  const opening = sentence[first]?.text.toLowerCase() ?? "";
  if (!/^(?:an?|the|this|each|every|another|its|his|her|their|our|my|'s)$/.test(opening)) return token;
  const left = sentence[first - 1];
  return left !== undefined && (left.pos === "AUX" || governs.test(left.lemma)) && opening !== "'s"
    ? token
    : { ...token, pos: "NOUN" };
}

const isMany = (noun: string): boolean => many.test(noun) || nounCategory(noun) === "group";
