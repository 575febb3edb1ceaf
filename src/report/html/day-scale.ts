import { toDayNumber } from "../../domain/index.js";

/**
 * Where days stand on a line. A story's days come in clusters, years apart at times: the first day of a gap counts
 * whole, further ones less and less, so that a cluster can be read and the order holds. The axis says so.
 */
export interface DayScale {
  /** Share of the width, 0 to 100. */
  readonly of: (day: string) => number;
  readonly first: string;
  readonly last: string;
  /** Whether a gap was drawn shorter than it is. */
  readonly bent: boolean;
}

/** Room at both ends, in percent, for what is drawn around a day. */
const margin = 4;

/** Null where there is no day that can be placed. */
export function makeDayScale(days: readonly string[]): DayScale | null {
  const sorted = [...new Set(days.map((day) => day.slice(0, 10)))]
    .filter((day) => !Number.isNaN(toDayNumber(day)))
    .sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const steps = new Map<string, number>();
  let at = 0;
  let before = first;
  for (const day of sorted) {
    const gap = toDayNumber(day) - toDayNumber(before);
    at += gap <= 1 ? gap : 1 + Math.log2(gap);
    steps.set(day, at);
    before = day;
  }
  const width = 100 - 2 * margin;
  return {
    first,
    last,
    bent: at < toDayNumber(last) - toDayNumber(first),
    of: (day) => (at === 0 ? 50 : margin + (width * (steps.get(day.slice(0, 10)) ?? 0)) / at),
  };
}
