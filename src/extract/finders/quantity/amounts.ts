import { addTo, type Hedge } from "../../../domain/index.js";
import { hedgeAfter, hedgeBefore, openRange } from "./hedges.js";
import { readCardinal, readDigits, scaleOf } from "./number-words.js";

/** An amount without its unit, over the words of one sentence. */
export interface Amount {
  /** First word, hedge included, and one past the last. */
  readonly first: number;
  readonly past: number;
  /** First word of the number itself. */
  readonly number: number;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly hedge: Hedge;
  /** Written as a share of something: "two-thirds", "half". `value` is in percent then. */
  readonly share: boolean;
  /** In figures, not in words. */
  readonly figures: boolean;
  /** With a scale word, so that a bare "pounds" is money. */
  readonly scaled: boolean;
}

/**
 * Counts that name a size and no number. The upper ends are what newsrooms stop saying it at: nobody writes
 * "dozens" of 100 or "several" of 20.
 */
const vague: readonly (readonly [words: string, low: number, high: number])[] = [
  ["tens of millions", 1e7, 9.9e7],
  ["hundreds of millions", 1e8, 9.9e8],
  ["hundreds of thousands", 1e5, 9.99e5],
  ["tens of thousands", 1e4, 9.9e4],
  ["thousands upon thousands", 2e3, 9.9e4],
  ["several hundred thousand", 2e5, 9e5],
  ["several hundred", 200, 900],
  ["a few hundred", 200, 600],
  ["a couple of hundred", 150, 300],
  ["several thousand", 2000, 9900],
  ["several thousands", 2000, 9900],
  ["a few thousand", 2000, 6000],
  ["several million", 2e6, 9e6],
  ["a few million", 2e6, 6e6],
  ["several billion", 2e9, 9e9],
  ["several dozen", 24, 99],
  ["several dozens", 24, 99],
  ["a few dozen", 24, 60],
  ["a few", 2, 8],
  ["a handful of", 2, 9],
  ["a couple of", 2, 3],
  ["a couple", 2, 3],
  ["several", 3, 19],
  ["billions", 1e9, 9.9e10],
  ["millions", 1e6, 9.9e7],
  ["thousands", 1000, 9.9e4],
  ["hundreds", 100, 1999],
  ["dozens", 20, 99],
  ["scores", 40, 199],
  ["a score of", 18, 22],
  ["multiple", 2, 99],
];
const vagueByFirst = new Map<string, (readonly [readonly string[], number, number])[]>();
for (const [phrase, low, high] of vague) {
  const words = phrase.split(" ");
  const first = words[0] as string;
  addTo(vagueByFirst, first, [words, low, high]);
}

const exactPhrases: readonly (readonly [words: string, value: number])[] = [
  ["half a dozen", 6],
  ["half - a - dozen", 6],
  ["half - dozen", 6],
  ["half a million", 500_000],
  ["half a billion", 5e8],
  ["a million and a half", 1.5e6],
  ["a pair of", 2],
  ["a trio of", 3],
  ["a quartet of", 4],
  ["a quartet", 4],
  ["a duo of", 2],
  ["both", 2],
  ["a single", 1],
];
const exactByFirst = new Map<string, (readonly [readonly string[], number])[]>();
for (const [phrase, value] of exactPhrases) {
  const words = phrase.split(" ");
  const first = words[0] as string;
  addTo(exactByFirst, first, [words, value]);
}

const fractionNames: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  tenth: 10,
  tenths: 10,
};

const startsWith = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => words[at + i] === word);

/** Reads the amount whose number starts at `at`, with the hedges on both sides; null where none starts there. */
export function readAmount(words: readonly string[], at: number): Amount | null {
  return readVague(words, at) ?? readFraction(words, at) ?? readNumber(words, at);
}

/** "half of", "two-thirds of", "a quarter of", "three in five": only where a whole is named. */
function readFraction(words: readonly string[], at: number): Amount | null {
  const start = words[at] ?? "";
  let parts = 1;
  let i = at;
  if (start === "a" || start === "one") i++;
  else if (start !== "half") {
    const count = readCardinal(words, at);
    if (count === null || count.value > 9 || !Number.isInteger(count.value)) return null;
    parts = count.value;
    i = count.past;
  }
  const whole = start === "a" || start === "half" ? null : readWhole(words, i);
  if (whole !== null && whole.value > parts && whole.value <= 100)
    return bounded(words, at, whole.past, (100 * parts) / whole.value, { share: true, scaled: false });
  if (words[i] === "-") i++;
  const parted = Object.hasOwn(fractionNames, words[i] ?? "")
    ? (fractionNames[words[i] ?? ""] as number)
    : null;
  if (parted === null || parts >= parted) return null;
  const of = words[i + 1] === "of" ? 1 : 0;
  // "half a mile", "half an hour"
  const single = words[at] === "half" && /^an?$/.test(words[i + 1] ?? "");
  // "half the homes", "half of the homes"; "a half mile" is a length, "a third man" an ordinal.
  const article = /^(?:the|its|their|his|her|our|all|these|those)$/.test(words[i + 1] ?? "");
  const range = words[i + 1] === "and" || words[i + 1] === "to";
  // "fell by a third", "cut by half"
  const by = words[at - 1] === "by" && endsChange.test(words[i + 1] ?? "");
  if (of === 0 && !single && !by && !(article && parted === 2) && !(range && parted === 2) && parts === 1)
    return null;
  const end = range ? readFraction(words, i + 2) : null;
  if (end !== null && end.value > (100 * parts) / parted)
    return { ...ranged(words, at, end.past, (100 * parts) / parted, end.value, false), share: true };
  if (of === 0 && range) return null;
  return bounded(words, at, i + 1, (100 * parts) / parted, { share: true, scaled: false });
}

/** "By a third suspect" is no change. */
const endsChange = /^(?:|[.,;:]|in|to|from|since|over|on|at|last|this|after|with|among|and|but|when|as)$/;

/** The whole behind the parts: "one in five adults", "three out of four", "a one-in-three chance", "a 1-in-10 risk". */
function readWhole(words: readonly string[], at: number): { value: number; past: number } | null {
  const from = words[at] === "-" ? at + 1 : at;
  if (words[from] === "out" && words[from + 1] === "of") return readCardinal(words, from + 2);
  // Words with hyphens between them are three pieces, figures are two: "1", "in-10".
  const joined = /^in-(\d{1,3})$/.exec((words[from] ?? "").slice(0, 7));
  if (joined !== null) return { value: Number(joined[1]), past: from + 1 };
  if (words[from] !== "in") return null;
  return readCardinal(words, words[from + 1] === "-" ? from + 2 : from + 1);
}

function readVague(words: readonly string[], at: number): Amount | null {
  const start = words[at] ?? "";
  for (const [phrase, value] of exactByFirst.get(start) ?? [])
    if (startsWith(words, at, phrase))
      return bounded(words, at, at + phrase.length, value, { scaled: value > 1000 });
  for (const [phrase, low, high] of vagueByFirst.get(start) ?? []) {
    if (!startsWith(words, at, phrase)) continue;
    const hedge = hedgeBefore(words, at);
    return {
      first: at - (hedge?.length ?? 0),
      number: at,
      past: at + phrase.length,
      low,
      high,
      value: low,
      hedge: "vague",
      share: false,
      figures: false,
      scaled: high > 1000,
    };
  }
  return null;
}

function readNumber(words: readonly string[], at: number): Amount | null {
  const word = words[at] ?? "";
  // "12-15 people" is one token.
  const glued = /^(\d{1,3}(?:,\d{3})*(?:\.\d+)?)-(\d{1,3}(?:,\d{3})*(?:\.\d+)?)$/.exec(word.slice(0, 24));
  if (glued !== null) {
    const low = readDigits(glued[1] ?? "");
    const high = readDigits(glued[2] ?? "");
    if (low === null || high === null || low >= high) return null;
    const scale = scaleOf(words[at + 1] ?? "");
    return ranged(words, at, at + (scale === null ? 1 : 2), low * (scale ?? 1), high * (scale ?? 1), true);
  }
  const first = readCardinal(words, at);
  if (first === null) return null;
  const figures = readDigits(word) !== null;
  let { value, past } = first;
  // "two and a half years"
  const rest = trailingFraction(words, past);
  if (rest !== null) {
    value += rest.value * (value >= 1000 ? largestScale(value) : 1);
    past = rest.past;
  }
  const second = readRangeEnd(words, at, past);
  if (second !== null && second.value > value) {
    // "2 to 3 million" is two million to three million.
    const shared =
      second.value >= 1000 && value < 1000 && second.scale > 1 && value * second.scale < second.value
        ? value * second.scale
        : value;
    return ranged(words, at, second.past, shared, second.value, figures);
  }
  return bounded(words, at, past, value, { figures, scaled: value >= 1e6 });
}

/** "and a half", "and three-quarters" after a number. */
export function trailingFraction(
  words: readonly string[],
  at: number,
): { value: number; past: number } | null {
  if (words[at] === "½") return { value: 0.5, past: at + 1 };
  if (words[at] === "-" && words[at + 1] === "and" && words[at + 2] === "-") {
    const found = trailingFraction(
      words.slice(at + 1, at + 8).filter((word) => word !== "-"),
      0,
    );
    return found === null ? null : { value: found.value, past: at + 6 };
  }
  if (words[at] !== "and" || (words[at + 1] !== "a" && words[at + 1] !== "one")) return null;
  const parted = fractionNames[words[at + 2] ?? ""];
  return parted === undefined || parted > 4 || (words[at + 2] ?? "").endsWith("s")
    ? null
    : { value: 1 / parted, past: at + 3 };
}

const largestScale = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1000);

interface RangeEnd {
  readonly value: number;
  readonly past: number;
  /** Scale word of the second number, 1 for none. */
  readonly scale: number;
}

/** "10 to 15", "10 or 15", "between 10 and 15", "24- to 30-foot". */
function readRangeEnd(words: readonly string[], at: number, past: number): RangeEnd | null {
  let i = past;
  if (words[i] === "-") i++;
  const link = words[i] ?? "";
  const between = words[at - 1] === "between";
  if (!(link === "to" || link === "or" || (link === "and" && between) || (link === "-" && i > past))) {
    // "10-15" cut into three tokens
    if (i === past || readDigits(words[i] ?? "") === null || readDigits(words[at] ?? "") === null)
      return null;
    return scaledEnd(words, i);
  }
  // "rose from 10 to 15" tells two amounts, not one range.
  if (link === "to" && words[at - 1] === "from" && !/^(?:rang|var)/.test(words[at - 2] ?? "")) return null;
  return scaledEnd(words, i + 1);
}

function scaledEnd(words: readonly string[], at: number): RangeEnd | null {
  const end = readCardinal(words, at);
  if (end === null) return null;
  const bare = readDigits(words[at] ?? "");
  return { ...end, scale: bare !== null && bare > 0 ? end.value / bare : 1 };
}

function ranged(
  words: readonly string[],
  at: number,
  past: number,
  low: number,
  high: number,
  figures: boolean,
): Amount {
  const between = words[at - 1] === "between" || words[at - 1] === "from" ? 1 : 0;
  const hedge = hedgeBefore(words, at - between);
  return {
    first: at - between - (hedge?.length ?? 0),
    number: at,
    past,
    low,
    high,
    value: (low + high) / 2,
    hedge: "range",
    share: false,
    figures,
    scaled: high >= 1e6,
  };
}

function bounded(
  words: readonly string[],
  at: number,
  past: number,
  value: number,
  flags: { readonly share?: boolean; readonly figures?: boolean; readonly scaled?: boolean },
): Amount {
  const inner = hedgeBefore(words, at);
  // "as many as some 200": hedges and fillers may stand in a row; the outer one says more.
  const outer = inner === null ? null : hedgeBefore(words, at - inner.length);
  const right = hedgeAfter(words, past);
  const telling = [outer, inner, right].find((found) => (found?.hedge ?? null) !== null) ?? null;
  const hedge = telling?.hedge ?? "exact";
  const [low, high] = openRange(value, hedge, telling?.words ?? "");
  return {
    first: at - (inner?.length ?? 0) - (outer?.length ?? 0),
    number: at,
    past: past + (right?.length ?? 0),
    low,
    high,
    value,
    hedge,
    share: flags.share ?? false,
    figures: flags.figures ?? false,
    scaled: flags.scaled ?? false,
  };
}
