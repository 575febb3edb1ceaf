import type { EntityMention, Token } from "../../../domain/index.js";
import { placeNouns, placePrepositions } from "../../../lexicon/place-names.js";

/** How a sentence ties something to a place. */
export interface PlaceWay {
  readonly way: "at" | "to" | "from";
  readonly preposition: string;
  /** Token at which the phrase for the place begins: the preposition of "in his home village of |Mbalo|". */
  readonly first: number;
}

/** "Fell into the sea" tells where it fell, as "in" does. */
const goals = /^(?:to|towards?)$/;
const beside = /^(?:close|near|next|adjacent|nearest)$/;
/** "bound for Tallinn", "left for Oslo", "set sail for Genoa" */
const leads = /^(?:bound|head|leave|depart|destine|sail|make|embark|set)$/;
/** What is done to a place itself. */
const touches =
  /^(?:block|close|hit|strike|shake|rock|devastate|flood|batter|besiege|shell|bomb|bombard|raid|storm|engulf|ravage|lash|pound|isolate|paralyse|paralyze)$/;
/** Tokens between the preposition and the name. */
const reach = 6;

/** The preposition that a name hangs on, what stands between passed over; null where it is tied by none. */
export function wayTo(
  tokens: readonly Token[],
  { tokens: [first, past], type }: Pick<EntityMention, "tokens" | "type">,
): PlaceWay | null {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const token = tokens[i];
    if (token === undefined) break;
    const preposition = token.lower;
    if (token.pos === "ADP" || preposition === "to") {
      // "close to", "next to": beside it, and not on the way there.
      if (preposition === "to" && beside.test(tokens[i - 1]?.lower ?? ""))
        return { way: "at", preposition: "near", first: i - 1 };
      if (preposition === "from") return { way: "from", preposition, first: i };
      if (goals.test(preposition) || (preposition === "for" && leads.test(tokens[i - 1]?.lemma ?? "")))
        return { way: "to", preposition, first: i };
      if (preposition === "between") return { way: "at", preposition, first: i };
      if (preposition !== "of")
        return placePrepositions.has(preposition) || preposition === "on"
          ? (goalBefore(tokens, i) ?? { way: "at", preposition, first: i })
          : null;
      // "in the village of Orsa", "off the coast of Oman"
      if (tokens[i - 1]?.pos !== "NOUN") return null;
      continue;
    }
    if (token.pos === "VERB" && touches.test(token.lemma))
      return { way: "at", preposition: "in", first: i + 1 };
    if (!isInside(tokens, i)) break;
  }
  const [next, before] = [tokens[past], tokens[first - 1]];
  if (next?.text === "-" && /^(?:based|born)$/.test(tokens[past + 1]?.lower ?? ""))
    return { way: "at", preposition: "in", first };
  // "a Leeds warehouse"
  return type === "place" && next?.pos === "NOUN" && before?.pos === "DET"
    ? { way: "at", preposition: "in", first }
    : null;
}

/** Nothing that one goes to. */
const turns = /^(?:close|end|halt|head|stop|standstill|conclusion|climax)$/;

/** "to a jail in |Cadaval|", "from a camp near |Orsa|": the place of what one goes to or comes from. */
function goalBefore(tokens: readonly Token[], at: number): PlaceWay | null {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const { lower, pos } = tokens[i] as Token;
    if (lower === "from") return { way: "from", preposition: lower, first: i };
    // "brought to a close at the Palace"
    if (/^(?:to|towards?)$/.test(lower))
      return turns.test(tokens[at - 1]?.lower ?? "") ? null : { way: "to", preposition: lower, first: i };
    if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(pos)) return null;
  }
  return null;
}

/** "in the Omani capital, |Muscat|", "in his home village": what may stand between a preposition and its name. */
const isInside = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (token === undefined) return false;
  if (/^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(token.pos) || token.text === "'s") return true;
  if (/^(?:his|her|its|their)$/.test(token.lower)) return true;
  return token.text === "," && /^(?:capital|seat)$/.test(tokens[i - 1]?.lower ?? "")
    ? true
    : token.text === "," && placeNouns.has(tokens[i - 1]?.lower ?? "");
};
