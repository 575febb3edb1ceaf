import type { Claim, QuantityMention, Sentence, Span } from "../../../domain/index.js";
import { readContrasts } from "./contrasts.js";

/** What the words around an amount say of its standing, beside what it is an amount of. */
export interface Marks {
  /** "had expected", "a target of": nobody has counted it yet. */
  readonly forecast: Span | null;
  /** "the previous record", "up from", "the old price". */
  readonly previous: Span | null;
  /** "$19 a dose", "40 per 1,000": an amount for each of something. */
  readonly per: string | null;
  /** "seriously injured", "in critical condition": only some of the hurt. */
  readonly grave: boolean;
  /** "since 2015", "this year": the stretch that it is counted over. */
  readonly window: string | null;
  /** Populations that the sentence speaks of and that exclude others: "girls", "second quarter". */
  readonly contrasts: ReadonlyMap<string, string>;
  /** "79 of the 150 seats": the number of the whole. */
  readonly whole: number | null;
}

const forecasts = new Set(
  "forecast predict project projection anticipate target goal guidance outlook analyst budgeted prediction estimate consensus aim".split(
    " ",
  ),
);
/** "Expected profit of", "were expecting": not "are expected to be among the dead". */
const expecting = new Set(["expect", "expected", "expectation"]);
const previous = new Set("previous prior former earlier old".split(" "));
const graveness = new Set(
  "seriously critically severely gravely badly serious critical severe grave slightly lightly minor moderate".split(
    " ",
  ),
);
const spans = /^(?:year|season|decade|century|quarter|month|campaign)$/;

export function readMarks(sentence: Sentence, mention: QuantityMention, claim: Claim | null): Marks {
  const { tokens } = sentence;
  const [first, past] = mention.tokens;
  const from = Math.max(0, claim === null ? first - 12 : Math.min(claim.tokens[0], first - 12));
  let forecast: Span | null = null;
  for (let i = from; i < Math.min(tokens.length, past + 4); i++) {
    const token = tokens[i];
    if (token === undefined || (i >= first && i < past)) continue;
    const lemma = token.lemma.toLowerCase();
    // "than expected", "below forecasts": what was forecast is another figure than this one.
    const than = /^(?:than|beat|above|below|exceed|miss|as)$/.test(tokens[i - 1]?.lemma.toLowerCase() ?? "");
    // "Exit polls gave the Union 43 percent."
    if (lemma === "poll" && /^(?:exit|opinion)$/.test(tokens[i - 1]?.lower ?? "")) forecast = token;
    if (!than && i < first && (forecasts.has(lemma) || expecting.has(lemma)) && token.pos !== "ADJ")
      forecast = token;
  }
  return {
    forecast:
      mention.dimension === "count" && forecast !== null && !isVerbOf(forecast, claim) ? null : forecast,
    previous: previousBefore(sentence, first, past),
    per: perUnit(sentence, past, mention),
    grave: tokens
      .slice(Math.max(0, first - 2), Math.min(tokens.length, past + 5))
      .some((token) => graveness.has(token.lower)),
    window: windowAround(sentence, mention, claim),
    contrasts: readContrasts(tokens),
    whole: wholeBehind(sentence, past),
  };
}

/** For counts "predicted" and the like are mostly a speaker's verb; only the clause's own verb counts. */
const isVerbOf = (span: Span, claim: Claim | null): boolean =>
  claim?.verb !== null && claim?.verb !== undefined && claim.verb.span.start === span.start;

/** "the previous record of 2:20", "up from 6.8 percent", "compared with 40 last year". */
function previousBefore({ tokens }: Sentence, first: number, past: number): Span | null {
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const token = tokens[i];
    if (token === undefined || /^[;:,.]$/.test(token.text)) break;
    if (previous.has(token.lower) && tokens[i - 1]?.text !== "-") return token;
    if (token.lower === "from" && /^(?:up|down)$/.test(tokens[i - 1]?.lower ?? "") && i >= first - 2)
      return token;
    if (token.lower === "with" && /^compar/.test(tokens[i - 1]?.lower ?? "")) return token;
    if (token.lower === "than" && i >= first - 2 && !/^(?:more|less|fewer)$/.test(tokens[i - 1]?.lower ?? ""))
      return token;
  }
  // "6.8 percent in the previous three months"
  for (let i = past; i < Math.min(tokens.length, past + 4); i++) {
    const token = tokens[i];
    if (token === undefined || /^[;:,.]$/.test(token.text)) break;
    if (token.lower === "previous" || token.lower === "previously") return token;
  }
  return null;
}

/** "$19 a dose", "per 1,000 people", "40 each". */
function perUnit({ tokens }: Sentence, past: number, mention: QuantityMention): string | null {
  const [next, behind] = [tokens[past], tokens[past + 1]];
  if (next === undefined) return null;
  if (next.lower === "per" && behind !== undefined && behind.lower !== "cent")
    return behind.lemma.toLowerCase();
  if (next.lower === "each" || next.lower === "apiece") return "each";
  if (/^(?:annually|yearly|daily|weekly|monthly|hourly)$/.test(next.lower)) return next.lower;
  const noun = behind?.pos === "NOUN" ? behind.lemma.toLowerCase() : null;
  if ((next.lower === "a" || next.lower === "an" || next.lower === "every") && noun !== null)
    return mention.dimension !== "duration" ? noun : null;
  return null;
}

/** Counted anew each year. */
export const yearly = "each year";

/** "since 2015", "this year", "so far this season": other stretches, other counts. */
function windowAround({ tokens }: Sentence, mention: QuantityMention, claim: Claim | null): string | null {
  const from = claim === null ? 0 : Math.min(claim.tokens[0], mention.tokens[0]);
  const to = Math.min(tokens.length, Math.max(claim?.tokens[1] ?? tokens.length, mention.tokens[1] + 8));
  for (let i = from; i < to; i++) {
    const [one, two] = [tokens[i]?.lower ?? "", tokens[i + 1]];
    if (one === "since" && (two?.pos === "NUM" || two?.pos === "PROPN" || two?.lower === "the"))
      return `since ${two.lower}`;
    if (
      (/^(?:a|an|each|every|per)$/.test(one) && /^(?:year|annum)$/.test(two?.lower ?? "")) ||
      /^(?:annually|yearly)$/.test(one)
    )
      return yearly;
    if (/^(?:this|last|past)$/.test(one) && two !== undefined && spans.test(two.lower))
      return `${one} ${two.lower}`;
  }
  return null;
}

/** "79 of the 150 seats", "three of seven bullets". */
function wholeBehind({ tokens }: Sentence, past: number): number | null {
  for (let i = past; i < Math.min(tokens.length, past + 3); i++) {
    const token = tokens[i];
    if (token === undefined || (token.lower !== "of" && token.lower !== "the" && token.lower !== "out")) {
      const value = Number(token?.text.replaceAll(",", "") ?? "");
      return i > past && token?.pos === "NUM" && Number.isFinite(value) ? value : null;
    }
  }
  return null;
}
