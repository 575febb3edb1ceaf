import type { MeasureOf, QuantityMention } from "../../domain/index.js";
import type { Mutation } from "../mutation.js";
import { findNumeral, writeLike } from "../numeral.js";
import { isQuoted, mentionsOf, sentenceOf } from "../places.js";

/** Changes an amount by more than any hedge or rounding covers: 26 countries become 44. */
export const number: Mutation = {
  name: "number",
  does: "another number",
  caughtBy: ["quantity"],
  propose: (document, random) =>
    mentionsOf(document, "quantity").flatMap((mention) => {
      const numeral = isClosed(mention)
        ? findNumeral(document.source.text, mention.start, mention.end)
        : null;
      if (numeral === null || numeral.value <= 1) return [];
      // Inside a quotation the same slip is a changed word.
      if (isQuoted(document, sentenceOf(document, mention), mention)) return [];
      const old = document.source.text.slice(numeral.start, numeral.end);
      const factor = random(mention).pick(factors) ?? 2;
      const value =
        mention.dimension === "percent" ? withinHundred(numeral.value, factor) : numeral.value * factor;
      const rounded = old.includes(".") ? value : Math.max(Math.round(value), 1);
      const replacement = writeLike(old, numeral.spelled, rounded);
      const about = { type: "quantity", measure: measureOf(mention), unit: mention.unit } as const;
      return replacement === old ? [] : [{ ...numeral, replacement, sentence: mention.sentence, about }];
    }),
};

const factors = [0.5, 1.5, 1.7, 2];

const withinHundred = (value: number, factor: number): number =>
  value * factor <= 99 ? value * factor : value / 2;

/** "At least 12" and "dozens" leave open what would contradict them. */
export const isClosed = ({ hedge }: QuantityMention): boolean => hedge === "exact" || hedge === "about";

const outcomes: readonly (readonly [MeasureOf<"quantity">, RegExp])[] = [
  ["death", /^(?:die|kill|dead|death|fatality|toll|body|murder|drown)$/],
  ["injury", /^(?:injure|wound|hurt|injury|casualty)$/],
  ["arrest", /^(?:arrest|detain|arrests|detention)$/],
  ["missing", /^(?:missing|miss|unaccounted)$/],
  ["crowd", /^(?:attend|rally|march|gather|crowd|demonstrator|protester|spectator)$/],
];
const measures: ReadonlyMap<string, MeasureOf<"quantity">> = new Map(
  (["money", "percent", "age", "magnitude", "length", "area", "mass", "speed", "temperature"] as const).map(
    (measure) => [measure, measure],
  ),
);

/** Which rule's business an amount is, as its words tell. */
export function measureOf({ dimension, frame, head, unit }: QuantityMention): MeasureOf<"quantity"> {
  if (dimension === "duration") return "duration";
  const measured = measures.get(dimension);
  if (measured !== undefined || dimension !== "count") return measured ?? "count";
  const told = outcomes.find(([, words]) => words.test(frame ?? "") || words.test(head ?? ""));
  return told !== undefined && (unit === "person" || unit === "" || head !== null) ? told[0] : "count";
}
