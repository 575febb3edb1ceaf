import type { QuantityMention, Sentence } from "../../../domain/index.js";
import { type Amount, readAmount, trailingFraction } from "./amounts.js";
import { fillCurrency } from "./fill-currency.js";
import { readFrame } from "./frame.js";
import { hedgeBefore, openRange } from "./hedges.js";
import { joinRanges } from "./join-ranges.js";
import { isNumberWord } from "./number-words.js";
import { cutPieces, type Piece } from "./pieces.js";
import { readCount } from "./read-count.js";
import { readMeasure } from "./read-measure.js";
import { readMoney } from "./read-money.js";
import { ordinalOf, ordinalWords, readRank } from "./read-rank.js";
import { readScore } from "./read-score.js";
import { readSpecial } from "./read-special.js";
import { build, exactly, type Found, type Reading } from "./reading.js";
import { isSkipped } from "./skip.js";
import type { Special } from "./special.js";
import { currencyBefore, readUnit } from "./units.js";
import { readZero } from "./zero.js";

/** Words that may start an amount; any other word is passed over at once. */
const starters = new Set(
  (
    "a an half several dozens hundreds thousands millions billions scores tens multiple both twice thrice " +
    "no none nobody zero without one"
  ).split(" "),
);

const mayStart = (piece: Piece): boolean =>
  starters.has(piece.lower) ||
  isNumberWord(piece.lower) ||
  /^[\d.]/.test(piece.text) ||
  ordinalOf(piece) !== null;

/** All amounts of one sentence, in text order. */
export function findInSentence(text: string, sentence: Sentence): QuantityMention[] {
  if (
    !sentence.tokens.some(
      (token) =>
        starters.has(token.lower) ||
        isNumberWord(token.lower) ||
        ordinalWords.has(token.lower) ||
        /\d/.test(token.text),
    )
  )
    return [];
  const pieces = cutPieces(sentence.tokens);
  const reading: Reading = { text, sentence, pieces, words: pieces.map((piece) => piece.lower) };
  const found: QuantityMention[] = [];
  for (let at = 0; at < pieces.length; ) {
    const next = mayStart(pieces[at] as Piece) ? readAt(reading, at) : null;
    if (next?.mention !== undefined && next.mention !== null) found.push(next.mention);
    at = next === null ? at + 1 : Math.max(next.past, at + 1);
  }
  return fillCurrency(joinRanges(text, found));
}

function readAt(reading: Reading, at: number): Found | null {
  const { pieces, words } = reading;
  const rank = readRank(reading, at);
  if (rank !== null) return rank;
  const zero = readZero(pieces, at);
  if (zero !== null) {
    const amount = exactly(at, zero.past, 0);
    return {
      mention: build(reading, amount, zero.first, zero.past, {
        dimension: "count",
        unit: zero.head ?? "",
        head: zero.head,
        modifiers: zero.modifiers,
      }),
      past: zero.past,
    };
  }
  const score = readScore(pieces, at);
  if (score !== null) return fromSpecial(reading, exactly(at, at + 1, score.value ?? 0), score);
  if (words[at] === "twice" || words[at] === "thrice") return readTwice(reading, at);
  const amount = readAmount(words, at) ?? readUnitAndHalf(words, at);
  if (amount === null) return null;
  const skip = { mention: null, past: amount.past };
  if (isPrior(words, amount)) return skip;
  const currency =
    currencyBefore(words[amount.first - 1] ?? "") ?? currencyBefore(words[amount.number - 1] ?? "");
  if (currency === null && amount.figures && isSkipped(pieces, at, amount.past)) return skip;
  if (currency !== null) return readMoney(reading, amount, currency);
  const special = readSpecial(pieces, amount);
  if (special !== null) return fromSpecial(reading, amount, special);
  return readMeasure(reading, amount) ?? readCount(reading, amount) ?? skip;
}

/** "rose from 12 to 15", "fell to 4.2% from 4.5%": the figure that was left behind is in dispute with nobody. */
function isPrior(words: readonly string[], amount: Amount): boolean {
  if (isReplaced(words, amount)) return true;
  if (words[amount.first - 1] !== "from" || amount.hedge === "range") return false;
  const rising =
    /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|up|down|increase[ds]?|increasing|decrease[ds]?|grew|grown|grow|dropp?(?:s|ed)?|cut|raised?|climb(?:s|ed)?|jump(?:s|ed)?|reduced?|revised|changed?|lowered|slashed|expanded|shrank|went|swelled|widened|narrowed|improved?)$/;
  const lead = words.slice(Math.max(0, amount.first - 8), amount.first - 1);
  return (
    lead.some((word) => rising.test(word)) &&
    (words.slice(amount.past, amount.past + 4).includes("to") || lead.includes("to"))
  );
}

/** "raised its offer of eight years, $160 million, to $184 million" */
function isReplaced(words: readonly string[], amount: Amount): boolean {
  let at = amount.past;
  while (/^[-,)]+$/.test(words[at] ?? "")) at++;
  if (
    at === amount.past ||
    words[at] !== "to" ||
    !/^(?:\d|[$£€])/.test(
      words
        .slice(at + 1, at + 4)
        .join(" ")
        .replace(opening, ""),
    )
  )
    return false;
  return words
    .slice(Math.max(0, amount.first - reachOfRaise), amount.first)
    .some((word) => raising.test(word));
}
const opening = /^(?:(?:somewhere|between|about|around|nearly|almost|some|just|over|as|much|high|low) )+/;
const raising =
  /^(?:rais|lift|lower|upgrad|bump|sweeten|hik|boost|increas|improv|reduc|revis|cut|slash|extend|doubl|trebl|tripl)(?:e|ed|es|ing|en|ened|s)?$/;
/** How far back the verb may stand, in words. */
const reachOfRaise = 16;

/** "about a mile and a half": the article counts one. */
function readUnitAndHalf(words: readonly string[], at: number): Amount | null {
  if (words[at] !== "a" && words[at] !== "an") return null;
  const unit = readUnit(words, at + 1);
  // "nearly a tonne", "more than a mile": the hedge makes the article a number.
  const hedge = unit !== null && unit.dimension !== "money" ? hedgeBefore(words, at) : null;
  if (hedge !== null && hedge.hedge !== null)
    return readAmount([...words.slice(0, at), "1", ...words.slice(at + 1)], at);
  if (unit === null || unit.dimension === "money" || trailingFraction(words, at + 1 + unit.length) === null)
    return null;
  const shifted = [...words.slice(0, at), "1", ...words.slice(at + 1)];
  return readAmount(shifted, at);
}

/** "twice" counts where a verb stands before it: "was arrested twice"; "twice as many" compares. */
function readTwice(reading: Reading, at: number): Found | null {
  const next = reading.words[at + 1] ?? "";
  if (/^(?:as|the|that|its|their|his|her|what|a)$/.test(next)) return null;
  const value = reading.words[at] === "twice" ? 2 : 3;
  const frame = readFrame(reading.pieces, at, at + 1);
  if (frame.lemma === null) return null;
  return {
    mention: build(reading, exactly(at, at + 1, value), at, at + 1, {
      dimension: "times",
      unit: "time",
      head: "time",
      modifiers: [],
    }),
    past: at + 1,
  };
}

function fromSpecial(reading: Reading, amount: Amount, special: Special): Found {
  const ratio = special.value === null || amount.value === 0 ? 1 : special.value / amount.value;
  const scaled: Amount = {
    ...amount,
    low: amount.low * ratio,
    high: amount.high * ratio,
    value: special.value ?? amount.value,
  };
  const first = Math.min(special.first, amount.first);
  const hedge = first < amount.first ? hedgeBefore(reading.words, first) : null;
  const open = special.hedge ?? hedge?.hedge ?? null;
  const [low, high] = openRange(scaled.value, open ?? "exact", hedge?.words ?? "");
  const opened = open === null ? scaled : { ...scaled, low, high, hedge: open };
  return {
    mention: build(reading, opened, first - (hedge?.length ?? 0), special.past, special),
    past: special.past,
  };
}
