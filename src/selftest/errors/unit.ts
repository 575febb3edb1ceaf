import type { Mutation } from "../mutation.js";
import { capitalLike, isQuoted, mentionsOf, sentenceOf } from "../places.js";
import { isClosed, measureOf } from "./number.js";

/** Leaves the number and changes what it is measured in: 5 miles become 5 kilometers, a million a billion. */
export const unit: Mutation = {
  name: "unit",
  does: "another unit, currency or scale",
  caughtBy: ["quantity"],
  propose: (document) =>
    mentionsOf(document, "quantity").flatMap((mention) => {
      if (!isClosed(mention) || mention.value === 0) return [];
      if (isQuoted(document, sentenceOf(document, mention), mention)) return [];
      const found = swapPattern.exec(mention.words);
      const other = found === null ? undefined : swaps.get(found[0].toLowerCase());
      if (found === null || other === undefined) return [];
      const start = mention.start + found.index;
      return [
        {
          start,
          end: start + found[0].length,
          replacement: capitalLike(found[0], other),
          sentence: mention.sentence,
          about: { type: "quantity", measure: measureOf(mention), unit: mention.unit },
        },
      ];
    }),
};

/** The slips that newsrooms make, a pair a row: units of one kind that are not the same amount. */
const swaps: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  const rows = `million billion|trillion billion|kilometers miles|kilometres miles|kilometer mile|kilometre mile|km miles
    meters feet|metres feet|meter foot|metre foot|inches centimeters|hectares acres|hectare acre|tonnes kilograms
    tons kilograms|kg tonnes|grams kilograms|seconds minutes|minutes hours|minute hour|hours days|hour day|days weeks
    day week|weeks months|week month|months years|month year|dollars euros|$ €|£ $|mph knots|celsius fahrenheit`;
  for (const row of rows.split(/[|\n]/)) {
    const [a = "", b = ""] = row.trim().split(" ");
    if (!found.has(a)) found.set(a, b);
    if (!found.has(b)) found.set(b, a);
  }
  return found;
})();

const swapPattern = new RegExp(
  [...swaps.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^\w/.test(word) ? `\\b${word}\\b` : `[${word}]`))
    .join("|"),
  "iu",
);
