import type { QuantityMention } from "../../../domain/index.js";

/** "80 million crowns on roads, of which 15 million on paths": a large number without a noun is of the money before it. */
export function fillCurrency(mentions: readonly QuantityMention[]): QuantityMention[] {
  let money: QuantityMention | null = null;
  return mentions.map((mention) => {
    if (mention.dimension === "money") money = mention;
    const before = money;
    if (
      before === null ||
      mention.dimension !== "count" ||
      mention.head !== null ||
      !scaled.test(mention.words)
    )
      return mention;
    return { ...mention, dimension: "money", unit: before.unit, writtenUnit: before.writtenUnit };
  });
}

const scaled = /(?:million|billion|trillion|\d(?:m|bn|mn|tn))$/i;
