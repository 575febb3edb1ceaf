import type { QuantityMention, Sentence, Token } from "../../../domain/index.js";

/** "$19 a dose", "per 1,000 people", "40 each", "monthly output of", "a kilo of tomatoes costs". */
export function perUnit({ tokens }: Sentence, mention: QuantityMention): string | null {
  const [first, past] = mention.tokens;
  const [next, behind] = [tokens[past], tokens[past + 1]];
  const noun = behind?.pos === "NOUN" ? behind.lemma.toLowerCase() : null;
  if (next?.lower === "per" && behind !== undefined && behind.lower !== "cent")
    return period(behind.lemma.toLowerCase());
  if (next?.lower === "each" && stretches.test(behind?.lower ?? "")) return behind?.lower ?? null;
  if (next?.lower === "each" || next?.lower === "apiece") return "each";
  if (next !== undefined && periods.has(next.lower)) return period(next.lower);
  if (/^(?:a|an|every)$/.test(next?.lower ?? "") && noun !== null && mention.dimension !== "duration")
    return period(noun);
  if (mention.dimension === "percent" || mention.dimension === "duration") return null;
  if (isOfEach(tokens, first)) return "each";
  const shared = stretchBefore(tokens, first);
  if (shared !== null) return shared;
  const stretch = mention.dimension === "money" ? stretchBehind(tokens, past) : null;
  if (stretch !== null) return stretch;
  for (let i = Math.max(0, first - 7); i < first; i++) {
    const word = tokens[i]?.lower ?? "";
    if (periods.has(word)) return period(word);
    if (/^(?:a|an)$/.test(word) && packs.test(tokens[i + 1]?.lower ?? "") && tokens[i + 2]?.lower === "of")
      return tokens[i + 1]?.lower ?? null;
  }
  return null;
}

/** "$5 million of trade passes here each year": the stretch may close the clause. */
function stretchBehind(tokens: readonly Token[], past: number): string | null {
  for (let i = past; i < Math.min(tokens.length, past + reachBehind); i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "CCONJ") return null;
    if (/^(?:each|every)$/.test(token.lower) && stretches.test(tokens[i + 1]?.lower ?? ""))
      return tokens[i + 1]?.lower ?? null;
  }
  return null;
}

/** "Infects 400 million people a year and kills about 40,000": both are told of a year. */
function stretchBefore(tokens: readonly Token[], first: number): string | null {
  const and = tokens.findLastIndex(
    ({ lower }, i) => i < first && i >= first - reachOfPair && lower === "and",
  );
  const verb = tokens.slice(and + 1, first).some(({ pos }) => pos === "VERB");
  const noun = tokens[and - 1]?.lower ?? "";
  return and > 1 &&
    verb &&
    stretches.test(noun) &&
    /^(?:an?|each|every|per)$/.test(tokens[and - 2]?.lower ?? "")
    ? noun
    : null;
}
/** In tokens: a verb and a hedge. */
const reachOfPair = 5;

const stretches = /^(?:year|month|week|day|night|season|hour)$/;
/** In tokens. */
const reachBehind = 9;

/** "Each jet costs", "the directors each earned": of one, whatever the verb. */
const isOfEach = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(Math.max(0, first - 6), first)
    .some(
      ({ lower }, i, near) =>
        lower === "each" && !/^(?:of|other|side|day|week|month|year|night)$/.test(near[i + 1]?.lower ?? ""),
    );

const packs =
  /^(?:kilo|kilogram|litre|liter|gallon|crate|bottle|box|tonne|ton|barrel|bag|ounce|pint|dozen|ticket)$/;
const periods: ReadonlyMap<string, string> = new Map([
  ["annum", "year"],
  ["annual", "year"],
  ["annually", "year"],
  ["yearly", "year"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
  ["hourly", "hour"],
]);
const period = (word: string): string => periods.get(word) ?? word;
