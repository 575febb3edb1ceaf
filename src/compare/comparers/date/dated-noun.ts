import type { DateMention, Sentence, Token } from "../../../domain/index.js";
import { nounCategory, verbOf } from "../../../text/index.js";
import { verbOfNoun } from "../../lexicon/near-acts.js";
import type { Act } from "./dated-event.js";

const eventCategories: ReadonlySet<string> = new Set([
  "act",
  "event",
  "phenomenon",
  "communication",
  "process",
]);
export const isEventNoun = ({ pos, lemma }: Token): boolean =>
  pos === "NOUN" &&
  (verbOfNoun(lemma, verbOf(lemma)) !== lemma || eventCategories.has(nounCategory(lemma) ?? ""));

/** "the November 18 sinking of a trawler", "Tuesday's summit in Paris"; or "the summit on Tuesday" (not whole). */
export function datedNoun(
  { tokens }: Sentence,
  { tokens: [first, past] }: DateMention,
): (Omit<Act, "claim"> & { readonly whole: boolean }) | null {
  const possessive = /^'s?$/.test(tokens[past]?.text ?? "");
  const determined = tokens[first - 1]?.pos === "DET" || tokens[first - 1]?.pos === "ADJ";
  if (possessive || determined) {
    let at = possessive ? past + 1 : past;
    while (
      at < tokens.length &&
      /^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(tokens[at]?.pos ?? "") &&
      tokens[at]?.text !== ","
    ) {
      const next = tokens[at + 1];
      if (tokens[at]?.pos === "NOUN" && next?.pos !== "NOUN" && next?.pos !== "PROPN") break;
      at++;
    }
    const head = tokens[at];
    if (head === undefined || !isEventNoun(head)) return null;
    return { ...nounAct(tokens, at, possessive ? past + 1 : past), whole: true };
  }
  if (!/^(?:on|of|in|at|for|,)$/.test(tokens[first - 1]?.lower ?? "")) return null;
  const at = eventBefore(tokens, first - 2);
  return at === null ? null : { ...nounAct(tokens, at, at - 2), whole: false };
}

const longestChain = 12;
/** "the missile strike on the theatre in Mariupol (on Wednesday)": through its phrases to the noun of the act. */
function eventBefore(tokens: readonly Token[], last: number): number | null {
  for (let i = last; i >= 0 && i > last - longestChain; i--) {
    const token = tokens[i] as Token;
    if (isEventNoun(token)) return i;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) &&
      !/^(?:of|in|on|at|near|against|between)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

function nounAct(tokens: readonly Token[], at: number, from: number): Omit<Act, "claim"> {
  let past = at + 1;
  while (
    past < tokens.length &&
    past < at + 14 &&
    !/^(?:VERB|AUX|SCONJ)$/.test(tokens[past]?.pos ?? "") &&
    !/^[,;:.]$/.test(tokens[past]?.text ?? "")
  )
    past++;
  const lemma = tokens[at]?.lemma ?? "";
  return {
    act: verbOfNoun(lemma, verbOf(lemma)),
    noun: lemma,
    at,
    agent: null,
    patient: [Math.max(0, from), past],
    around: null,
    statement: false,
  };
}
