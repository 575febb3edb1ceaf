import type { ReadAmount } from "../../domain/index.js";

/**
 * Where amounts stand on a line that fits all of them. Amounts further apart than `widest` times stand on a
 * logarithmic line: on an even one the smaller of them would be one dot.
 */
export interface AmountScale {
  /** Share of the width, 0 to 100; an open end is the end of the line. */
  readonly of: (amount: number) => number;
  readonly logarithmic: boolean;
}

const widest = 50;
/** Room at both ends, in percent. */
const margin = 6;

export function makeAmountScale(amounts: readonly ReadAmount[]): AmountScale {
  const ends = amounts.flatMap(({ low, high, value }) => [low, high, value]).filter(Number.isFinite);
  const least = ends.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = ends.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const logarithmic = least > 0 && most / least > widest;
  const bend = (amount: number): number => (logarithmic ? Math.log(amount) : amount);
  const span = bend(most) - bend(least);
  return {
    logarithmic,
    of: (amount) => {
      if (amount === Number.POSITIVE_INFINITY) return 100;
      if (amount === Number.NEGATIVE_INFINITY) return 0;
      const share = span === 0 ? 0.5 : (bend(Math.max(amount, least)) - bend(least)) / span;
      return Math.round((margin + (100 - 2 * margin) * share) * 100) / 100;
    },
  };
}
