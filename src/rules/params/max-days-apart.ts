import type { Difference } from "../../domain/index.js";
import { number } from "../shapes/scalars.js";
import type { StoryFacts } from "../story-facts.js";
import { parameter } from "./parameter.js";

export const maxDaysApart = parameter({
  name: "maxDaysApart",
  about: "Sources that were published more than this many days apart are not held against each other.",
  shapeFor: () => number({ min: 0, max: 36_500, whole: true }),
  bind: (most) => ({
    holdsBack(difference, facts) {
      const days = nearestPublication(difference, facts);
      return days !== null && days > most
        ? `the sources were published ${days} ${days === 1 ? "day" : "days"} apart, and ${most} is the most that is compared`
        : null;
    },
  }),
});

/** Days between the two closest sources that give different values; null where a date is unknown. */
function nearestPublication(difference: Difference, facts: StoryFacts): number | null {
  const dated: { readonly value: number; readonly day: number }[] = [];
  for (const [value, { evidence }] of difference.values.entries())
    for (const { source } of evidence) {
      const day = facts.publishedDay(source);
      if (day === null) return null;
      dated.push({ value, day });
    }
  dated.sort((a, b) => a.day - b.day);
  const gaps = dated.flatMap(({ value, day }, i) => {
    const next = dated[i + 1];
    return next !== undefined && next.value !== value ? [next.day - day] : [];
  });
  return gaps.length === 0 ? null : Math.min(...gaps);
}
