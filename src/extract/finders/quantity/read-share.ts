import type { Amount } from "./amounts.js";
import { readNounPhrase } from "./noun-phrase.js";
import { scaleOf } from "./number-words.js";
import { build, type Found, multiply, type Reading } from "./reading.js";
import { readUnit } from "./units.js";

/** "half a mile", "half an hour", "a quarter of a mile" are lengths; "half of the homes" is a share. */
export function readShare(reading: Reading, amount: Amount): Found | null {
  const { pieces, words } = reading;
  let at = amount.past;
  if (words[at] === "of") at++;
  const article = words[at] === "a" || words[at] === "an" ? 1 : 0;
  const unit = article === 1 ? readUnit(words, at + 1) : null;
  if (unit !== null && unit.dimension !== "percent") {
    const past = at + 1 + unit.length;
    return {
      mention: build(reading, multiply(amount, 0.01), amount.first, past, {
        dimension: unit.dimension,
        unit: unit.base,
        writtenUnit: words[at + 1] ?? null,
        conversion: unit,
        head: null,
        modifiers: [],
      }),
      past,
    };
  }
  const scale = scaleOf(words[at + article] ?? "");
  if (scale !== null) return null;
  const phrase = readNounPhrase(pieces, words[amount.past] === "of" ? amount.past : amount.past + 0);
  const step =
    phrase.head === null && words[amount.past] !== "of"
      ? readNounPhrase(pieces, skipArticle(words, amount.past))
      : phrase;
  return {
    mention: build(reading, amount, amount.first, step.past, {
      dimension: "percent",
      unit: "percent",
      writtenUnit: words.slice(amount.number, amount.past).join(" "),
      head: step.head,
      modifiers: step.modifiers,
    }),
    past: step.past,
  };
}

const skipArticle = (words: readonly string[], at: number): number =>
  /^(?:the|its|their|his|her|our|all|these|those)$/.test(words[at] ?? "") ? at + 1 : at;
