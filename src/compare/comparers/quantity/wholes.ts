import type { QuantityMention, Token } from "../../../domain/index.js";
import type { Fact } from "./fact.js";

/** A count of which another amount is a part, or all. */
export interface Whole {
  readonly mention: QuantityMention;
  /** "both engines", "all seven counts": nothing of it is left out. */
  readonly all: boolean;
}

/** "79 of the 150 seats", "62 of which", "both engines": the count that an amount is told as a part of, or as all of. */
export function wholeOf(
  tokens: readonly Token[],
  mention: QuantityMention,
  quantities: readonly QuantityMention[],
): Whole | null {
  const counts = quantities.filter(({ dimension }) => dimension === "count");
  const [first, past] = mention.tokens;
  const last = tokens[past - 1]?.lower ?? "";
  const of = last === "of" || tokens[past - 2]?.lower === "of" || tokens[past]?.lower === "of";
  if (of) {
    const behind = counts.find(({ tokens: [at] }) => at >= past && at <= past + 1 + (last === "of" ? 0 : 1));
    if (behind !== undefined) return { mention: behind, all: false };
    // "412 homes, 62 of which", "1,200 flats, a third of them"
    const before = counts.filter(({ end }) => end <= mention.start).at(-1);
    if (/^(?:them|which|whom)$/.test(last) && before !== undefined) return { mention: before, all: false };
  }
  if (mention.dimension !== "count") return null;
  const lead = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  const all = tokens[first]?.lower === "both" || lead.at(-1) === "all" || lead.join(" ") === "all the";
  return all && mention.hedge === "exact" ? { mention, all } : null;
}

/** "A third of the 1,200 flats": the 400 that it comes to; null where the share is of no number. */
export function countOfShare(fact: Fact, quantities: readonly QuantityMention[]): Fact | null {
  const { mention, sentence } = fact;
  if (mention.dimension !== "percent" || mention.value > 100) return null;
  const whole = wholeOf(sentence.tokens, mention, quantities)?.mention ?? null;
  if (whole === null || whole.hedge !== "exact") return null;
  const count = (share: number): number => {
    const exact = (share * whole.value) / 100;
    return Math.abs(exact - Math.round(exact)) < 1e-6 ? Math.round(exact) : exact;
  };
  const value = count(mention.value);
  return {
    ...fact,
    measure: "count",
    thing: whole.head,
    aspect: { names: [], own: false, sure: false, around: new Set() },
    marks: { ...fact.marks, whole: whole.value },
    mention: {
      ...mention,
      dimension: "count",
      unit: whole.unit,
      head: whole.head,
      modifiers: whole.modifiers,
      low: count(mention.low),
      high: count(mention.high),
      value,
      // A fraction that does not come out even was rounded.
      hedge: mention.hedge === "exact" && !Number.isInteger(value) ? "about" : mention.hedge,
      part: true,
    },
  };
}
