import type { Dimension, QuantityMention, Sentence } from "../../../domain/index.js";
import { quote } from "../../../domain/index.js";
import type { Amount } from "./amounts.js";
import { readFrame } from "./frame.js";
import type { NounPhrase } from "./noun-phrase.js";
import { readCardinal } from "./number-words.js";
import type { Piece } from "./pieces.js";
import { convert, type Unit } from "./units.js";

/** One sentence as the number grammar reads it. */
export interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  readonly words: readonly string[];
}

/** `past`: where to read on; a number that counts nothing is stepped over with a null mention. */
export interface Found {
  readonly mention: QuantityMention | null;
  readonly past: number;
}

export const exactly = (at: number, past: number, value: number): Amount => ({
  first: at,
  number: at,
  past,
  low: value,
  high: value,
  value,
  hedge: "exact",
  share: false,
  figures: true,
  scaled: false,
});

export const multiply = (amount: Amount, factor: number): Amount => ({
  ...amount,
  low: amount.low * factor,
  high: amount.high * factor,
  value: amount.value * factor,
});

export interface Parts {
  readonly dimension: Dimension;
  readonly unit: string;
  readonly writtenUnit?: string | null;
  readonly conversion?: Unit;
  readonly head: string | null;
  readonly modifiers: readonly string[];
  readonly phrase?: NounPhrase;
  /** Where the governing verb is no verb of the sentence's own. */
  readonly frame?: string;
}

/** "50 arrests over four nights", "46 deaths in two weeks": counted over a stretch. */
function spansTime(words: readonly string[], past: number): boolean {
  for (let i = past; i < past + 5; i++) {
    if (!/^(?:over|in|during|within|across)$/.test(words[i] ?? "")) continue;
    const from = /^(?:the|just|about|past|last)$/.test(words[i + 1] ?? "") ? i + 2 : i + 1;
    const count = readCardinal(words, from);
    if (
      count !== null &&
      count.value > 1 &&
      /^(?:day|night|week|month|year|decade)s$/.test(words[count.past] ?? "")
    )
      return true;
  }
  return false;
}

/** "rose to 12", "so far", "a total of": the figure runs on. */
const running = /^(?:rise|grow|climb|increase|reach|jump|soar|swell|mount)$/;

export function build(
  reading: Reading,
  amount: Amount,
  first: number,
  past: number,
  parts: Parts,
): QuantityMention {
  const { pieces, words, sentence, text } = reading;
  const from = pieces[first] as Piece;
  const to = pieces[past - 1] as Piece;
  const frame = readFrame(pieces, first, past);
  const low = parts.conversion === undefined ? amount.low : convert(amount.low, parts.conversion);
  const high = parts.conversion === undefined ? amount.high : convert(amount.high, parts.conversion);
  const lead = words.slice(Math.max(0, first - 3), first);
  return {
    kind: "quantity",
    ...quote(text, from.start, to.end),
    sentence: sentence.index,
    tokens: [from.token, to.token + 1],
    low: Math.min(low, high),
    high: Math.max(low, high),
    value: parts.conversion === undefined ? amount.value : convert(amount.value, parts.conversion),
    hedge: amount.hedge,
    dimension: parts.dimension,
    unit: parts.unit,
    writtenUnit: parts.writtenUnit ?? null,
    head: parts.head,
    modifiers: parts.modifiers,
    frame: parts.frame ?? frame.lemma,
    role: frame.role,
    part:
      (parts.phrase?.part ?? false) ||
      /^(?:including|among|them)$/.test(lead.at(-1) ?? "") ||
      (words[past] === "of" && /^(?:whom|them|which)$/.test(words[past + 1] ?? "")),
    other:
      (parts.phrase?.other ?? false) ||
      lead.includes("another") ||
      lead.at(-1) === "further" ||
      lead.at(-1) === "additional",
    cumulative:
      (running.test(frame.lemma ?? "") &&
        (words[first - 1] === "to" || (frame.at >= first - 2 && frame.at < first))) ||
      (words[past] === "so" && words[past + 1] === "far") ||
      (words[past] === "in" && /^(?:all|total)$/.test(words[past + 1] ?? "")) ||
      (words[past] === "to" && words[past + 1] === "date") ||
      spansTime(words, past),
  };
}
