import type { Hedge } from "../../../domain/index.js";

/** An amount whose unit is a pattern, not a word: an age, a magnitude, a calibre, a score, "11 times". */
export interface Special {
  readonly dimension: "age" | "magnitude" | "calibre" | "score" | "times";
  readonly unit: string;
  /** First piece and one past the last of the pattern. */
  readonly first: number;
  readonly past: number;
  readonly head: string | null;
  readonly modifiers: readonly string[];
  readonly value: number | null;
  /** Where words of the pattern open the amount: "aged four and over". */
  readonly hedge?: Hedge;
}

export const special = (
  dimension: Special["dimension"],
  unit: string,
  first: number,
  past: number,
  head: string | null = null,
  value: number | null = null,
): Special => ({ dimension, unit, first, past, head, modifiers: [], value });
