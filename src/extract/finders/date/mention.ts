import type { DateMention, Sentence, Source } from "../../../domain/index.js";
import type { HedgedPiece } from "./piece.js";
import type { ResolvedDay } from "./resolve.js";

/** The mention for a piece whose offsets are the source's; `tokens` null: those of the sentence that it covers. */
export function toMention(
  source: Source,
  sentence: Sentence,
  piece: HedgedPiece,
  day: ResolvedDay | null,
  tokens: readonly [number, number] | null = null,
): DateMention {
  const { clock, start, end } = piece;
  return {
    kind: "date",
    start,
    end,
    words: source.text.slice(start, end),
    sentence: sentence.index,
    tokens: tokens ?? tokensAt(sentence, start, end),
    firstDay: day?.range?.firstDay ?? null,
    lastDay: day?.range?.lastDay ?? null,
    precision: clock === null ? (day?.precision ?? "day") : clock.minutes === null ? "part-of-day" : "minute",
    stated: statedBy(piece),
    weekday: day?.weekday ?? null,
    minutes: clock?.minutes ?? null,
    dayPart: clock?.part ?? null,
    zone: clock?.zone ?? null,
    yearless: day?.yearless ?? null,
    hedge: piece.hedge,
    basis: day?.basis ?? "none",
  };
}

function statedBy({ day, clock }: HedgedPiece): DateMention["stated"] {
  const calendar = day?.kind === "calendar" ? day : null;
  const parts = [
    ["year", calendar?.year != null],
    ["month", calendar?.month != null],
    ["day", calendar?.day != null],
    ["weekday", day?.kind === "weekday" || calendar?.weekday != null],
    ["time", clock !== null],
  ] as const;
  return parts.flatMap(([name, holds]) => (holds ? [name] : []));
}

function tokensAt(sentence: Sentence, start: number, end: number): readonly [number, number] {
  const first = sentence.tokens.findIndex((token) => token.end > start);
  const past = sentence.tokens.findIndex((token) => token.start >= end);
  return [Math.max(0, first), past < 0 ? sentence.tokens.length : past];
}
