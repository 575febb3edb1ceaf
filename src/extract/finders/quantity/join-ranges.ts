import { type QuantityMention, quote } from "../../../domain/index.js";

/** "40 percent to 70 percent", "magnitudes from 3.6 to 4.3": two amounts that are the ends of one. */
export function joinRanges(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  const joined: QuantityMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before !== undefined && isLongerDuration(text, before, mention)) {
      joined[joined.length - 1] = {
        ...before,
        ...quote(text, before.start, mention.end),
        tokens: [before.tokens[0], mention.tokens[1]],
        head: before.head ?? mention.head,
        low: before.low + mention.low,
        high: before.high + mention.high,
        value: before.value + mention.value,
      };
    } else if (before !== undefined && isRange(text, before, mention)) {
      joined[joined.length - 1] = {
        ...mention,
        ...quote(text, before.start, mention.end),
        tokens: [before.tokens[0], mention.tokens[1]],
        dimension: before.dimension,
        unit: before.unit,
        head: mention.head ?? before.head,
        low: before.low,
        high: mention.high,
        value: (before.low + mention.high) / 2,
        hedge: "range",
      };
    } else joined.push(mention);
  }
  return joined;
}

function isRange(text: string, a: QuantityMention, b: QuantityMention): boolean {
  if (a.hedge !== "exact" || b.hedge !== "exact" || a.value >= b.value || b.start - a.end > 5) return false;
  const same = a.dimension === b.dimension && a.unit === b.unit;
  // "from 3.6 to 4.3" names its measure once.
  const open = a.dimension === "magnitude" && b.dimension === "count";
  if (!same && !open) return false;
  if (a.dimension === "count" && !open) return false;
  return /^\s(?:to|or)\s$/.test(text.slice(a.end, b.start));
}

/** "two hours, 19 minutes and four seconds": each next part is shorter than the one before. */
function isLongerDuration(text: string, a: QuantityMention, b: QuantityMention): boolean {
  if (a.dimension !== "duration" || b.dimension !== "duration" || b.hedge !== "exact") return false;
  if (b.value >= a.value || b.start - a.end > 6) return false;
  if (a.writtenUnit === b.writtenUnit) return false;
  return /^(?:,? and |, | )$/.test(text.slice(a.end, b.start));
}
