import type { Claim, DateMention, Document, QuantityMention, Quoted, Source } from "../domain/index.js";

/** A claim as `crosscheck claims` shows it: words for the eye, offsets to check them by. */
export interface ClaimRow {
  readonly id: string;
  readonly source: string;
  /** The claim's own words: `text.slice(start, end)` of the source. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly who: string | null;
  readonly verb: string | null;
  readonly what: string | null;
  readonly passive: boolean;
  readonly polarity: "affirmed" | "negated";
  readonly modality: Claim["modality"];
  /** Null where the source speaks in its own voice. */
  readonly speaker: string | null;
  /** Voices that passed the speaker's words on, nearest first. */
  readonly chain: readonly string[];
  readonly asOf: string | null;
  readonly quantities: readonly QuantityCell[];
  readonly dates: readonly DateCell[];
}

/** Whose id the claims name, as in a report. */
export const sourceRow = ({ id, path, outlet, title, published }: Source) => ({
  id,
  path,
  outlet,
  title,
  published,
});

interface QuantityCell {
  readonly words: string;
  readonly low: number;
  /** Null where the wording sets no upper bound ("at least 12"). */
  readonly high: number | null;
  readonly unit: string;
  readonly hedge: QuantityMention["hedge"];
}

interface DateCell {
  readonly words: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly precision: DateMention["precision"];
}

/** The claims of one document, with what hangs on them spelled out. */
export function claimRows(document: Document): ClaimRow[] {
  return document.claims.map((claim) => {
    const attribution = claim.attribution === null ? undefined : document.attributions[claim.attribution];
    const mentions = claim.mentions.flatMap((index) => document.mentions[index] ?? []);
    return {
      id: claim.id,
      source: document.source.id,
      quote: claim.words,
      start: claim.start,
      end: claim.end,
      who: wordsOf(claim.subject),
      verb: wordsOf(claim.verb?.span ?? null),
      what: wordsOf(claim.object),
      passive: claim.passive,
      polarity: claim.negated ? "negated" : "affirmed",
      modality: claim.modality,
      speaker: attribution?.speaker.name ?? null,
      chain: attribution?.chain.map((voice) => voice.name) ?? [],
      asOf: claim.asOf,
      quantities: mentions.flatMap((mention) => (mention.kind === "quantity" ? [quantityCell(mention)] : [])),
      dates: mentions.flatMap((mention) => (mention.kind === "date" ? [dateCell(mention)] : [])),
    };
  });
}

const wordsOf = (quoted: Quoted | null): string | null => quoted?.words ?? null;

const quantityCell = ({ words, low, high, unit, hedge }: QuantityMention): QuantityCell => ({
  words,
  low,
  high: Number.isFinite(high) ? high : null,
  unit,
  hedge,
});

const dateCell = ({ words, firstDay, lastDay, precision }: DateMention): DateCell => ({
  words,
  firstDay,
  lastDay,
  precision,
});
