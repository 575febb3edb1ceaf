import { type Amount, trailingFraction } from "./amounts.js";
import { bareDegrees, isBelowNought } from "./bare-degrees.js";
import { measuredBefore, measureNoun, moneyNoun } from "./measured-noun.js";
import { readCardinal } from "./number-words.js";
import type { Piece } from "./pieces.js";
import { readCount } from "./read-count.js";
import { readShare } from "./read-share.js";
import { build, type Found, multiply, type Reading } from "./reading.js";
import { readUnit, type Unit } from "./units.js";

/** "won the 1,500 metres", "the women's 800m": the name of an event, not how far something was. */
function isRace(words: readonly string[], first: number, at: number, past: number): boolean {
  const women = words[first - 1] === "'s" && /^(?:wo)?men$/.test(words[first - 2] ?? "");
  return (
    (words[first - 1] === "the" || women) &&
    /^(?:met(?:re|er)s?|m)$/.test(words[at] ?? "") &&
    !/^(?:to|of|from|between|that|it|he|she|they|separating|down|up|along|below|above)$/.test(
      words[past] ?? "",
    )
  );
}

export function readMeasure(reading: Reading, amount: Amount): Found | null {
  const { pieces, words } = reading;
  let at = amount.past;
  if (amount.share) return readShare(reading, amount);
  // "40m pounds", "100m people": millions where a currency or a plural noun follows.
  const millions = words[at] === "m" && followsMillions(pieces, at + 1);
  if (millions) at++;
  // "billions of euros", "tens of miles"
  if (amount.hedge === "vague" && words[at] === "of" && readUnit(words, at + 1) !== null) at++;
  const hyphen = words[at] === "-" ? 1 : 0;
  // "24- to 30-foot" has its second hyphen before the unit; "half an hour" an article.
  const unit = readUnit(words, at + hyphen) ?? bareDegrees(words, amount);
  if (unit === null) return millions ? (readCount(reading, multiply(amount, 1e6), at) ?? null) : null;
  const scaled = millions
    ? multiply(amount, 1e6)
    : unit.dimension === "temperature" && isBelowNought(words, amount)
      ? { ...multiply(amount, -1), low: -amount.high, high: -amount.low, first: amount.number - 1 }
      : amount;
  const settled =
    unit.dimension === "money" && unit.base === "GBP" && isWeight(reading, scaled, at + hyphen)
      ? poundWeight
      : unit;
  let past = at + hyphen + unit.length;
  // "a mile and a half"
  const rest = trailingFraction(words, past);
  let whole = scaled;
  if (rest !== null && !(rest.value === 0.5 && words[past] === "-")) {
    whole = {
      ...scaled,
      low: scaled.low + rest.value,
      high: scaled.high + rest.value,
      value: scaled.value + rest.value,
    };
    past = rest.past;
  }
  // "6 feet 2 inches", "5-foot-10"
  const inches = /^(?:foot|feet|ft)$/.test(words[at + hyphen] ?? "") ? readInches(words, past) : null;
  if (inches !== null) {
    const more = inches.value / 12;
    whole = { ...whole, low: whole.low + more, high: whole.high + more, value: whole.value + more };
    past = inches.past;
  }
  if (unit.dimension === "duration" && isWindow(words, amount.first)) return { mention: null, past };
  if (unit.dimension === "length" && amount.figures && isRace(words, amount.first, at, past))
    return { mention: null, past };
  if (unit.dimension === "duration" && amount.hedge === "more-than") whole = settleOver(words, whole);
  const isSum = settled.dimension === "money" && /^(?:in|worth)$/.test(words[past] ?? "");
  const ahead = isSum ? moneyNoun(pieces, past) : measureNoun(pieces, past, hyphen > 0);
  const phrase =
    ahead.head === null
      ? {
          ...measuredBefore(pieces, amount.first),
          past: ahead.past,
          modifiers: [...measuredBefore(pieces, amount.first).modifiers, ...ahead.modifiers],
        }
      : ahead;
  return {
    mention: build(reading, whole, whole.first, phrase.past, {
      dimension: settled.dimension,
      unit: settled.base,
      writtenUnit:
        words
          .slice(at + hyphen, at + hyphen + unit.length)
          .filter((word) => word !== "-")
          .join(" ") || null,
      conversion: settled,
      ...phrase,
    }),
    past: phrase.past,
  };
}

function readInches(words: readonly string[], at: number): { value: number; past: number } | null {
  const hyphen = words[at] === "-" ? 1 : 0;
  const inches = readCardinal(words, at + hyphen);
  if (inches === null || inches.value >= 12) return null;
  const named = /^(?:in|in\.|inch|inches)$/.test(words[inches.past] ?? "");
  return named || hyphen === 1 ? { value: inches.value, past: inches.past + (named ? 1 : 0) } : null;
}

/** "loans over three years" spreads them; "lasted over three years" is more than three. */
function settleOver(words: readonly string[], amount: Amount): Amount {
  if (words[amount.number - 1] !== "over" || amount.number - 1 !== amount.first) return amount;
  if (
    /^(?:for|last\w*|took|takes?|taking|spent|after|of|just|well|slightly|is|was|been|lived)$/.test(
      words[amount.first - 1] ?? "",
    )
  )
    return amount;
  return { ...amount, first: amount.number, low: amount.value, high: amount.value, hedge: "exact" };
}

const poundWeight: Unit = { dimension: "mass", base: "kg", factor: 0.45359237, length: 1 };

/** "200-pound", "weighs 12 pounds", "500 pounds of explosives" are weights; "12 million pounds" is money. */
function isWeight(reading: Reading, amount: Amount, at: number): boolean {
  const { words } = reading;
  if (!/^pounds?$/.test(words[at] ?? "") || amount.scaled) return false;
  if (
    words[at - 1] === "-" &&
    !/^(?:fine|prize|deal|bill|note|loan|fee|grant|fund|project|investment)$/.test(words[at + 1] ?? "")
  )
    return true;
  if (words[at + 1] === "of") return true;
  return words.some((word) => /^(?:weigh|heav|bomb|explosive|cocaine|heroin|marijuana|drug)/.test(word));
}

/** "the past two weeks", "the next 10 years": a window of time, which dates compare. */
const isWindow = (words: readonly string[], first: number): boolean =>
  // "one day he came back"
  (words[first] === "one" &&
    words[first + 1] === "day" &&
    !/^(?:for|in|within|after|lasted)$/.test(words[first - 1] ?? "")) ||
  /^(?:past|last|next|coming|previous|first|following)$/.test(words[first - 1] ?? "");

function followsMillions(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  if (next === undefined) return false;
  if (readUnit([next.lower], 0)?.dimension === "money") return true;
  return next.pos === "NOUN" && next.lower !== next.lemma.toLowerCase() && readUnit([next.lower], 0) === null;
}
