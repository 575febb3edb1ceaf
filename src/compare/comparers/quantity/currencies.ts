import type { QuantityMention } from "../../../domain/index.js";

/** Dollars of many countries: "$" alone may be any of them. */
const dollars = new Set(["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"]);
/** Crowns of several countries go by one name. */
const crowns = new Set(["SEK", "NOK", "CZK"]);

/** One number in two currencies: "4 million dollars" and "4 million euros" are not the same sum. */
export const inOtherCurrency = (a: QuantityMention, b: QuantityMention): boolean =>
  a.dimension === "money" &&
  b.dimension === "money" &&
  a.unit !== b.unit &&
  a.value === b.value &&
  ![dollars, crowns].some((one) => one.has(a.unit) && one.has(b.unit));
