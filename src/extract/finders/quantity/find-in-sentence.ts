import type { Dimension, QuantityMention, Sentence } from "../../../domain/index.js";
import { quote } from "../../../domain/index.js";
import { type Amount, readAmount, trailingFraction } from "./amounts.js";
import { type Frame, readFrame } from "./frame.js";
import { hedgeBefore, openRange } from "./hedges.js";
import { type NounPhrase, nounLemma, readNounPhrase } from "./noun-phrase.js";
import { isNumberWord, readCardinal, scaleOf } from "./number-words.js";
import { cutPieces, type Piece } from "./pieces.js";
import { isSkipped } from "./skip.js";
import { readScore, readSpecial, type Special } from "./special.js";
import { convert, currencyBefore, readUnit, type Unit } from "./units.js";
import { readZero } from "./zero.js";

/** Words that may start an amount; any other word is passed over at once. */
const starters = new Set(
  (
    "a an half several dozens hundreds thousands millions billions scores tens multiple both twice thrice " +
    "no none nobody zero without one"
  ).split(" "),
);

const mayStart = (piece: Piece): boolean =>
  starters.has(piece.lower) || isNumberWord(piece.lower) || /^[\d.]/.test(piece.text);

/** All amounts of one sentence, in text order. */
export function findInSentence(text: string, sentence: Sentence): QuantityMention[] {
  if (
    !sentence.tokens.some(
      (token) => starters.has(token.lower) || isNumberWord(token.lower) || /\d/.test(token.text),
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
  return joinRanges(text, found);
}

/** "40 percent to 70 percent", "magnitudes from 3.6 to 4.3": two amounts that are the ends of one. */
function joinRanges(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  const joined: QuantityMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before !== undefined && isRange(text, before, mention)) {
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

interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  readonly words: readonly string[];
}

/** `past`: where to read on; a number that counts nothing is stepped over with a null mention. */
interface Found {
  readonly mention: QuantityMention | null;
  readonly past: number;
}

function readAt(reading: Reading, at: number): Found | null {
  const { pieces, words } = reading;
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

const exactly = (at: number, past: number, value: number): Amount => ({
  first: at,
  number: at,
  past,
  low: value,
  high: value,
  value,
  hedge: "exact",
  share: false,
  figures: true,
  scaled: false,
});

/** "rose from 12 to 15", "fell to 4.2% from 4.5%": the figure that was left behind is in dispute with nobody. */
function isPrior(words: readonly string[], amount: Amount): boolean {
  if (words[amount.first - 1] !== "from" || amount.hedge === "range") return false;
  const rising =
    /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|up|down|increase[ds]?|increasing|decrease[ds]?|grew|grown|grow|dropp?(?:s|ed)?|cut|raised?|climb(?:s|ed)?|jump(?:s|ed)?|reduced?|revised|changed?|lowered|slashed|expanded|shrank|went|swelled|widened|narrowed|improved?)$/;
  const lead = words.slice(Math.max(0, amount.first - 8), amount.first - 1);
  return (
    lead.some((word) => rising.test(word)) &&
    (words.slice(amount.past, amount.past + 4).includes("to") || lead.includes("to"))
  );
}

/** "about a mile and a half": the article counts one. */
function readUnitAndHalf(words: readonly string[], at: number): Amount | null {
  if (words[at] !== "a" && words[at] !== "an") return null;
  const unit = readUnit(words, at + 1);
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
  const [low, high] = openRange(scaled.value, hedge?.hedge ?? "exact", hedge?.words ?? "");
  const opened =
    hedge === null || hedge.hedge === null ? scaled : { ...scaled, low, high, hedge: hedge.hedge };
  return {
    mention: build(reading, opened, first - (hedge?.length ?? 0), special.past, special),
    past: special.past,
  };
}

/** "$1.4bn", "£3m", "US$40 million": "m" is millions behind a currency. */
function readMoney(reading: Reading, amount: Amount, currency: string): Found {
  const { words, pieces } = reading;
  const short = words[amount.past] === "m" ? 1e6 : null;
  const past = amount.past + (short === null ? 0 : 1);
  const signed =
    currencyBefore(words[amount.first - 1] ?? "") === null ? amount.number - 1 : amount.first - 1;
  // "US" "$" and "HK" "$" may come apart.
  const country =
    /^(?:us|a|c|hk|nz|s|nt)$/.test(words[signed - 1] ?? "") &&
    words[signed] === "$" &&
    pieces[signed - 1]?.end === pieces[signed]?.start;
  const code = country ? (currencyBefore(`${words[signed - 1]}$`) ?? currency) : currency;
  const left = country ? signed - 1 : signed;
  // Hedges stand before the sign: "about $40 million".
  const outer = rehedge(words, amount, left);
  const ahead = moneyNoun(pieces, past);
  const phrase = ahead.head === null ? { ...measuredBefore(pieces, outer.first), past: ahead.past } : ahead;
  return {
    mention: build(reading, multiply(outer, short ?? 1), outer.first, phrase.past, {
      dimension: "money",
      unit: code,
      writtenUnit: words[signed] ?? null,
      ...phrase,
    }),
    past: phrase.past,
  };
}

/** Reads the hedges again in front of a currency sign, which stands between them and the number. */
function rehedge(words: readonly string[], amount: Amount, left: number): Amount {
  if (amount.first < amount.number && amount.first <= left) return amount;
  const shifted = [...words.slice(0, left), ...words.slice(amount.number)];
  const again = readAmount(shifted, left);
  if (again === null) return { ...amount, first: left };
  return { ...again, number: amount.number, past: amount.past, first: Math.min(again.first, left) };
}

const multiply = (amount: Amount, factor: number): Amount => ({
  ...amount,
  low: amount.low * factor,
  high: amount.high * factor,
  value: amount.value * factor,
});

function readMeasure(reading: Reading, amount: Amount): Found | null {
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
  const unit = readUnit(words, at + hyphen) ?? null;
  if (unit === null) return millions ? (readCount(reading, multiply(amount, 1e6), at) ?? null) : null;
  const scaled = millions ? multiply(amount, 1e6) : amount;
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
  if (unit.dimension === "duration" && amount.hedge === "more-than") whole = settleOver(words, whole);
  const ahead = measureNoun(pieces, past, hyphen > 0);
  const phrase =
    ahead.head === null
      ? { ...measuredBefore(pieces, amount.first), past: ahead.past, modifiers: ahead.modifiers }
      : ahead;
  return {
    mention: build(reading, whole, amount.first, phrase.past, {
      dimension: settled.dimension,
      unit: settled.base,
      writtenUnit: words
        .slice(at + hyphen, at + hyphen + unit.length)
        .filter((word) => word !== "-")
        .join(" "),
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

/** "half a mile", "half an hour", "a quarter of a mile" are lengths; "half of the homes" is a share. */
function readShare(reading: Reading, amount: Amount): Found | null {
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

/** "a contract worth $180 million", "damage estimated at $54 million", "a term of eight years". */
function measuredBefore(
  pieces: readonly Piece[],
  first: number,
): { head: string | null; modifiers: readonly string[] } {
  const none = { head: null, modifiers: [] };
  let i = first - 1;
  const link = pieces[i]?.lower ?? "";
  if (!/^(?:worth|of|at|totaling|totalling|exceeding)$/.test(link)) return none;
  if (link === "at") {
    if (!/^(?:valued|estimated|put|priced|pegged)$/.test(pieces[i - 1]?.lower ?? "")) return none;
    i--;
  }
  for (
    i--;
    i >= 0 &&
    /^(?:be|been|is|was|were|are|to|a|an|some|about|valued|estimated|itself)$/.test(pieces[i]?.lower ?? "");
    i--
  );
  const noun = pieces[i];
  if (noun?.pos !== "NOUN") return none;
  const before = pieces[i - 1];
  return {
    head: nounLemma(noun),
    modifiers: before?.pos === "NOUN" || before?.pos === "ADJ" ? [before.lemma.toLowerCase()] : [],
  };
}

interface MeasuredNoun {
  readonly head: string | null;
  readonly modifiers: readonly string[];
  readonly past: number;
}

/** What a sum of money is: "$144 billion bailout", "$40 billion in savings"; the noun may be left out. */
function moneyNoun(pieces: readonly Piece[], at: number): MeasuredNoun {
  const lower = pieces[at]?.lower;
  // "a $180 million, eight-year contract"
  if (
    lower === "," &&
    pieces[at + 2]?.lower === "-" &&
    /^(?:year|month|week|day|game|season)$/.test(pieces[at + 3]?.lower ?? "")
  ) {
    const phrase = readNounPhrase(pieces, at + 4);
    return phrase.head === null ? bare(at) : { ...phrase, past: at };
  }
  if (lower === "in" || lower === "of" || lower === "worth") {
    const from = lower === "worth" && pieces[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const start = /^(?:the|its|their|his|her|a|an)$/.test(pieces[from]?.lower ?? "") ? from + 1 : from;
    const phrase = pieces[start]?.pos === "PROPN" ? null : readNounPhrase(pieces, start);
    return phrase === null || phrase.head === null ? bare(at) : phrase;
  }
  const hyphen = lower === "-" ? 1 : 0;
  const next = pieces[at + hyphen];
  if (next === undefined || (next.pos !== "NOUN" && next.pos !== "ADJ" && next.pos !== "PROPN"))
    return bare(at);
  const phrase = readNounPhrase(pieces, at + hyphen);
  return phrase.head === null ? bare(at) : phrase;
}

/** What a measure belongs to: "10-metre-long dhow", "40 percent of the buildings", "two-year investigation". */
function measureNoun(pieces: readonly Piece[], at: number, hyphened: boolean): MeasuredNoun {
  const lower = (i: number): string => pieces[i]?.lower ?? "";
  let i = at;
  const modifiers: string[] = [];
  if (lower(i) === "-" && /^(?:long|wide|tall|high|deep|thick|old|square)$/.test(lower(i + 1))) {
    modifiers.push(lower(i + 1));
    i += 2;
  } else if (/^(?:long|wide|tall|high|deep|thick)$/.test(lower(i))) {
    return { head: null, modifiers: [lower(i)], past: i + 1 };
  }
  if (lower(i) === "of") {
    const phrase = readNounPhrase(pieces, i);
    return phrase.head === null ? bare(at) : phrase;
  }
  const next = pieces[i];
  if (!hyphened && modifiers.length === 0 && next?.pos !== "NOUN") return bare(at);
  const phrase = readNounPhrase(pieces, i);
  return phrase.head === null
    ? { head: null, modifiers, past: Math.max(at, i) }
    : { ...phrase, modifiers: [...modifiers, ...phrase.modifiers] };
}

const bare = (past: number): MeasuredNoun => ({ head: null, modifiers: [], past });

/** Heads under which "one" counts nothing: "one day", "one thing", "one way". */
const idle = new Set([
  "day",
  "thing",
  "way",
  "time",
  "point",
  "side",
  "reason",
  "hand",
  "another",
  "night",
  "morning",
  "evening",
  "afternoon",
  "end",
  "example",
  "sense",
  "kind",
  "type",
  "sort",
  "other",
  "step",
  "place",
  "part",
]);

/** "a mother of 12", "the father-of-three": the children are counted. */
function readParent(reading: Reading, amount: Amount): Found | null {
  const { words } = reading;
  const gap = words[amount.first - 1] === "-" ? 1 : 0;
  const parent = words[amount.first - 2 - gap - (words[amount.first - 3] === "-" && gap === 1 ? 1 : 0)] ?? "";
  if (
    words[amount.first - 1 - gap] !== "of" ||
    !/^(?:mother|father|mom|mum|dad|parent|grandmother|grandfather|widow|parents)s?$/.test(parent)
  )
    return null;
  const head = parent.startsWith("grand") ? "grandchild" : "child";
  return {
    mention: build(reading, amount, amount.first, amount.past, {
      dimension: "count",
      unit: head,
      head,
      modifiers: [],
    }),
    past: amount.past,
  };
}

function readCount(reading: Reading, amount: Amount, at = amount.past): Found | null {
  const { pieces, words } = reading;
  const parent = readParent(reading, amount);
  if (parent !== null) return parent;
  const hyphen = words[at] === "-" && pieces[at]?.start === pieces[at - 1]?.end ? 1 : 0;
  const phrase = countedNoun(pieces, at, hyphen);
  const frame = readFrame(pieces, amount.first, phrase.past);
  const isOne = amount.value === 1 && amount.high === 1 && !amount.figures;
  if (isOne && (phrase.head === null ? !phrase.part : idle.has(phrase.head))) return null;
  const attribute =
    phrase.head === null || phrase.head === "person"
      ? (estimated(pieces, amount.first) ??
        (phrase.head === null ? attributeBefore(pieces, amount.first) : null))
      : null;
  const there = phrase.head === null && existential(pieces, amount.first, phrase.past);
  if (phrase.head === null && attribute === null && !there && !countsAlone(pieces, phrase, frame))
    return null;
  return {
    mention: build(reading, amount, amount.first, phrase.past, {
      dimension: "count",
      unit: attribute?.head ?? phrase.head ?? "",
      head: attribute?.head ?? phrase.head,
      modifiers: attribute?.modifiers ?? phrase.modifiers,
      phrase,
      ...(there ? { frame: "be" } : {}),
    }),
    past: phrase.past,
  };
}

/** "Police put the march, the third this week, at 30,000 people": what was estimated, not whom it counts. */
function estimated(
  pieces: readonly Piece[],
  first: number,
): { head: string; modifiers: readonly string[] } | null {
  if (pieces[first - 1]?.lower !== "at") return null;
  for (let i = first - 2, steps = 0; i >= 0 && steps < reach; i--, steps++)
    if (
      /^(?:put|puts|putting|estimated|estimate|estimates|placed|pegged|reckoned)$/.test(
        pieces[i]?.lower ?? "",
      )
    ) {
      const noun = readNounPhrase(pieces, skipArticles(pieces, i + 1));
      return noun.head === null || noun.past >= first ? null : { head: noun.head, modifiers: noun.modifiers };
    }
  return null;
}

function skipArticles(pieces: readonly Piece[], at: number): number {
  let i = at;
  while (pieces[i]?.pos === "DET" || /^(?:its|their|his|her)$/.test(pieces[i]?.lower ?? "")) i++;
  return i;
}

/** "Neighbours said there were more than 5,000.": counts what the words before it did. */
function existential(pieces: readonly Piece[], first: number, past: number): boolean {
  const next = pieces[past];
  return (
    pieces[first - 2]?.lower === "there" &&
    pieces[first - 1]?.pos === "AUX" &&
    (next === undefined || next.pos === "PUNCT" || next.pos === "ADP" || next.pos === "CCONJ")
  );
}

function countedNoun(pieces: readonly Piece[], at: number, hyphen: number): NounPhrase {
  if (hyphen === 0) return readNounPhrase(pieces, at);
  // "a 28-point draft", "the 12-member panel": the noun behind the hyphen is what is counted.
  const noun = pieces[at + 1];
  if (noun === undefined || !/^\p{L}/u.test(noun.text))
    return { head: null, modifiers: [], past: at, part: false, other: false };
  const owner = readNounPhrase(pieces, at + 2);
  const person = noun.lower === "man" || noun.lower === "person" || noun.lower === "strong";
  return {
    head: person ? "person" : noun.lemma.toLowerCase(),
    modifiers: owner.head === null ? [] : [owner.head],
    past: owner.head === null ? at + 2 : owner.past,
    part: false,
    other: false,
  };
}

/** "12 were hurt", "80 wounded", "30 of them": a count whose noun is left out needs a verb or an outcome beside it. */
function countsAlone(pieces: readonly Piece[], phrase: NounPhrase, frame: Frame): boolean {
  if (frame.lemma === null) return false;
  if (phrase.part || phrase.other) return true;
  const beside = pieces[phrase.past];
  if (frame.at >= phrase.past) return frame.at - phrase.past <= 4;
  // "rose to 12", "estimated at 30,000", "killed 10;"
  return (
    beside === undefined ||
    beside.pos === "PUNCT" ||
    beside.pos === "ADP" ||
    beside.pos === "CCONJ" ||
    beside.pos === "SCONJ" ||
    beside.pos === "ADV"
  );
}

/** Nouns that a figure is the value of: "the death toll from the quake rose to 10". */
const attributes = new Set(
  "toll number population total count tally figure turnout attendance crowd majority age membership enrolment enrollment casualty fatality death injury capacity size".split(
    " ",
  ),
);
const links = new Set(["of", "at", "to", "is", "was", "as", "stands", "stood", "hit", "reached", "topped"]);
/** How far back the noun of a figure is looked for, in pieces. */
const reach = 14;

/** "a death toll of 12", "put the march at 30,000", "the number of injured rose to 80", "a population of 120,000". */
function attributeBefore(
  pieces: readonly Piece[],
  first: number,
): { head: string; modifiers: readonly string[] } | null {
  const link = pieces[first - 1];
  if (link === undefined || !links.has(link.lower)) return null;
  let nearest: number | null = null;
  for (let i = first - 1, steps = 0; i >= 0 && steps < reach; i--, steps++) {
    const piece = pieces[i] as Piece;
    if (piece.pos === "PUNCT" && piece.text !== "-" && piece.text !== ",") break;
    if (attributes.has(piece.lemma.toLowerCase())) return describeAttribute(pieces, i, first);
    // "death toll rises to 10" in a heading tags the verb as a noun.
    if (piece.pos === "NOUN" && !/^(?:rise|climb|jump|increase|drop|fall|total)s?$/.test(piece.lower))
      nearest ??= steps < 6 ? i : null;
  }
  return nearest === null ? null : describeAttribute(pieces, nearest, first);
}

function describeAttribute(
  pieces: readonly Piece[],
  at: number,
  first: number,
): { head: string; modifiers: readonly string[] } {
  const piece = pieces[at] as Piece;
  const before = pieces[at - 1];
  // "the number of wounded rose to 80": the number of something is that something.
  if (
    /^(?:number|total|count|tally|figure|crowd)$/.test(piece.lower) &&
    pieces[at + 1]?.lower === "of" &&
    at + 2 < first
  ) {
    const phrase = readNounPhrase(pieces, at + 1);
    if (phrase.head !== null) return { head: phrase.head, modifiers: phrase.modifiers };
    const state = pieces[at + 2];
    if (state !== undefined && state.pos !== "NUM")
      return { head: "person", modifiers: [state.lemma.toLowerCase()] };
  }
  return {
    head: nounLemma(piece),
    modifiers:
      before !== undefined && (before.pos === "NOUN" || before.pos === "ADJ")
        ? [before.lemma.toLowerCase()]
        : [],
  };
}

interface Parts {
  readonly dimension: Dimension;
  readonly unit: string;
  readonly writtenUnit?: string | null;
  readonly conversion?: Unit;
  readonly head: string | null;
  readonly modifiers: readonly string[];
  readonly phrase?: NounPhrase;
  /** Where the governing verb is no verb of the sentence's own. */
  readonly frame?: string;
}

/** "50 arrests over four nights", "46 deaths in two weeks": counted over a stretch. */
function spansTime(words: readonly string[], past: number): boolean {
  for (let i = past; i < past + 5; i++) {
    if (!/^(?:over|in|during|within|across)$/.test(words[i] ?? "")) continue;
    const from = /^(?:the|just|about|past|last)$/.test(words[i + 1] ?? "") ? i + 2 : i + 1;
    const count = readCardinal(words, from);
    if (
      count !== null &&
      count.value > 1 &&
      /^(?:day|night|week|month|year|decade)s$/.test(words[count.past] ?? "")
    )
      return true;
  }
  return false;
}

/** "rose to 12", "so far", "a total of": the figure runs on. */
const running = /^(?:rise|grow|climb|increase|reach|jump|soar|swell|mount)$/;

function build(reading: Reading, amount: Amount, first: number, past: number, parts: Parts): QuantityMention {
  const { pieces, words, sentence, text } = reading;
  const from = pieces[first] as Piece;
  const to = pieces[past - 1] as Piece;
  const frame = readFrame(pieces, first, past);
  const low = parts.conversion === undefined ? amount.low : convert(amount.low, parts.conversion);
  const high = parts.conversion === undefined ? amount.high : convert(amount.high, parts.conversion);
  const lead = words.slice(Math.max(0, first - 3), first);
  return {
    kind: "quantity",
    ...quote(text, from.start, to.end),
    sentence: sentence.index,
    tokens: [from.token, to.token + 1],
    low: Math.min(low, high),
    high: Math.max(low, high),
    value: parts.conversion === undefined ? amount.value : convert(amount.value, parts.conversion),
    hedge: amount.hedge,
    dimension: parts.dimension,
    unit: parts.unit,
    writtenUnit: parts.writtenUnit ?? null,
    head: parts.head,
    modifiers: parts.modifiers,
    frame: parts.frame ?? frame.lemma,
    role: frame.role,
    part:
      (parts.phrase?.part ?? false) ||
      /^(?:including|among|them)$/.test(lead.at(-1) ?? "") ||
      (words[past] === "of" && /^(?:whom|them|which)$/.test(words[past + 1] ?? "")),
    other:
      (parts.phrase?.other ?? false) ||
      lead.includes("another") ||
      lead.at(-1) === "further" ||
      lead.at(-1) === "additional",
    cumulative:
      running.test(frame.lemma ?? "") ||
      words.slice(first, past + 1).includes("total") ||
      (words[past] === "so" && words[past + 1] === "far") ||
      (words[past] === "in" && /^(?:all|total)$/.test(words[past + 1] ?? "")) ||
      (words[past] === "to" && words[past + 1] === "date") ||
      spansTime(words, past),
  };
}
