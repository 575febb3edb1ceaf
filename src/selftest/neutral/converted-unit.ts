import type { QuantityMention } from "../../domain/index.js";
import type { Mutation } from "../mutation.js";
import { findNumeral, writeLike } from "../numeral.js";
import { isQuoted, mentionsOf, sentenceOf } from "../places.js";

/** Gives the same amount in another unit, as exactly as the old one was. */
export const convertedUnit: Mutation = {
  name: "unit converted",
  does: "the same amount in another unit or notation",
  caughtBy: [],
  propose: (document) =>
    mentionsOf(document, "quantity").flatMap((mention) => {
      if (mention.writtenUnit === null || isQuoted(document, sentenceOf(document, mention), mention))
        return [];
      const changed = rewrite(document.source.text, mention);
      return changed === null ? [] : [{ ...changed, sentence: mention.sentence, about: null }];
    }),
};

/** Unit as written, its other name, and how many of that it is; exact by the definitions of 1959. */
const conversions: readonly (readonly [from: RegExp, to: string, factor: number])[] = [
  [/^(?:kilomet(?:er|re)s?|km)$/i, "miles", 1 / 1.609344],
  [/^miles?$/i, "kilometers", 1.609344],
  [/^(?:met(?:er|re)s?)$/i, "feet", 1 / 0.3048],
  [/^(?:feet|foot)$/i, "meters", 0.3048],
  [/^(?:hectares?)$/i, "acres", 2.471054],
  [/^acres?$/i, "hectares", 1 / 2.471054],
  [/^(?:tonnes?)$/i, "kilograms", 1000],
  [/^(?:kilograms?|kilos?|kg)$/i, "grams", 1000],
  [/^hours?$/i, "minutes", 60],
  [/^weeks?$/i, "days", 7],
  [/^years?$/i, "months", 12],
];

function rewrite(
  text: string,
  mention: QuantityMention,
): { start: number; end: number; replacement: string } | null {
  const { start, words } = mention;
  const percent = /\s?(?:percent|per cent|%)/i.exec(words);
  if (percent !== null) {
    const at = start + percent.index;
    return {
      start: at,
      end: at + percent[0].length,
      replacement: percent[0].includes("%") ? " percent" : "%",
    };
  }
  const numeral = findNumeral(text, mention.start, mention.end);
  const unit = numeral === null ? null : /^[ -]?(\p{L}{2,12})/u.exec(text.slice(numeral.end, mention.end));
  const known = conversions.find(([from]) => from.test(unit?.[1] ?? ""));
  if (numeral === null || unit === null || known === undefined || mention.dimension === "age") return null;
  const [, name, factor] = known;
  const value = Number((numeral.value * factor).toPrecision(4));
  const written = writeLike(Number.isInteger(value) ? "0,0" : "0,0.0", false, value);
  return { start: numeral.start, end: numeral.end + unit[0].length, replacement: `${written} ${name}` };
}
