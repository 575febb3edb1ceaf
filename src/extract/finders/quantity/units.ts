import type { Dimension } from "../../../domain/index.js";
import { ownUnit } from "../../../lexicon/own-words.js";

/** A written unit: what it measures and how many base units it is. */
export interface Unit {
  readonly dimension: Dimension;
  /** Base unit: "m", "m2", "m3", "kg", "s", "m/s", "celsius", "percent", an ISO 4217 code. */
  readonly base: string;
  readonly factor: number;
  /** Added after the factor, for Fahrenheit. */
  readonly offset?: number;
  /** Words (or hyphens) used. */
  readonly length: number;
}

type Entry = readonly [base: string, factor: number];

/** International units of 1959; a nautical mile is 1,852 m, a year 365.25 days, a month a twelfth of it. */
const lengths: Readonly<Record<string, Entry>> = {
  "kilometer kilometre km kms": ["m", 1000],
  "meter metre": ["m", 1],
  "centimeter centimetre cm": ["m", 0.01],
  "millimeter millimetre mm": ["m", 0.001],
  mile: ["m", 1609.344],
  "yard yd": ["m", 0.9144],
  "foot feet ft": ["m", 0.3048],
  "inch inches": ["m", 0.0254],
};
const areas: Readonly<Record<string, Entry>> = {
  "hectare ha": ["m2", 10_000],
  acre: ["m2", 4046.856],
};
const volumes: Readonly<Record<string, Entry>> = {
  "liter litre": ["m3", 0.001],
  gallon: ["m3", 0.003785],
  barrel: ["m3", 0.158987],
};
const masses: Readonly<Record<string, Entry>> = {
  "kilogram kilogramme kilo kg kgs": ["kg", 1],
  "gram gramme": ["kg", 0.001],
  milligram: ["kg", 0.000_001],
  "tonne ton": ["kg", 1000],
  "lb lbs": ["kg", 0.453592],
  "ounce oz": ["kg", 0.02835],
};
const durations: Readonly<Record<string, Entry>> = {
  "second sec secs": ["s", 1],
  "minute min mins": ["s", 60],
  "hour hr hrs": ["s", 3600],
  day: ["s", 86_400],
  week: ["s", 604_800],
  fortnight: ["s", 1_209_600],
  month: ["s", 2_629_800],
  "year yr yrs": ["s", 31_557_600],
  decade: ["s", 315_576_000],
  century: ["s", 3_155_760_000],
  centuries: ["s", 3_155_760_000],
};
const speeds: Readonly<Record<string, Entry>> = {
  mph: ["m/s", 0.44704],
  "kph kmh": ["m/s", 1 / 3.6],
  knot: ["m/s", 0.514444],
};
const powers: Readonly<Record<string, Entry>> = {
  "megawatt mw": ["W", 1e6],
  "gigawatt gw": ["W", 1e9],
  "kilowatt kw": ["W", 1000],
  "megabyte mb": ["byte", 1e6],
  "gigabyte gb": ["byte", 1e9],
  "terabyte tb": ["byte", 1e12],
  kiloton: ["kg-tnt", 1e6],
  megaton: ["kg-tnt", 1e9],
};
const moneys: Readonly<Record<string, Entry>> = {
  "dollar usd us$": ["USD", 1],
  cent: ["USD", 0.01],
  "euro eur €": ["EUR", 1],
  "pound gbp sterling £ quid": ["GBP", 1],
  "yen jpy ¥": ["JPY", 1],
  "yuan renminbi rmb cny": ["CNY", 1],
  "rupee inr rs rs. ₹": ["INR", 1],
  "ruble rouble": ["RUB", 1],
  "dirham aed dh dhs": ["AED", 1],
  "riyal sar": ["SAR", 1],
  "peso mxn": ["MXN", 1],
  "reais brl": ["BRL", 1],
  "franc chf": ["CHF", 1],
  "krona kronor sek": ["SEK", 1],
  "krone kroner nok": ["NOK", 1],
  "crown czk": ["CZK", 1],
  krw: ["KRW", 1],
  "baht thb": ["THB", 1],
  "rand zar": ["ZAR", 1],
  "shekel ils": ["ILS", 1],
  lira: ["TRY", 1],
  "zloty pln": ["PLN", 1],
  "hryvnia uah": ["UAH", 1],
  "naira ngn": ["NGN", 1],
  "shilling kes": ["KES", 1],
  "dinar kwd": ["KWD", 1],
  "ringgit myr": ["MYR", 1],
  "rupiah idr": ["IDR", 1],
  "drachma grd": ["GRD", 1],
  "bitcoin btc": ["BTC", 1],
};
/** Written before the number. Dollars of other countries carry their letter. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["us$", "USD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["c$", "CAD"],
  ["ca$", "CAD"],
  ["nz$", "NZD"],
  ["hk$", "HKD"],
  ["s$", "SGD"],
  ["nt$", "TWD"],
  ["r$", "BRL"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["eur", "EUR"],
  ["usd", "USD"],
  ["gbp", "GBP"],
  ["dh", "AED"],
  ["dhs", "AED"],
  ["aed", "AED"],
  ["rs", "INR"],
  ["rs.", "INR"],
  ["inr", "INR"],
  ["sr", "SAR"],
]);

const table: ReadonlyMap<string, Omit<Unit, "length">> = new Map(
  (
    [
      ["length", lengths],
      ["area", areas],
      ["volume", volumes],
      ["mass", masses],
      ["duration", durations],
      ["speed", speeds],
      ["other", powers],
      ["money", moneys],
    ] as const
  ).flatMap(([dimension, entries]) =>
    Object.entries(entries).flatMap(([names, [base, factor]]) =>
      names.split(" ").flatMap((name): [string, Omit<Unit, "length">][] => {
        const unit = { dimension, base, factor };
        return name.length < 3 || name.endsWith("s")
          ? [[name, unit]]
          : [
              [name, unit],
              [`${name}s`, unit],
            ];
      }),
    ),
  ),
);

/** Currency of a sign or code in front of a number; null for another word. */
export const currencyBefore = (lower: string): string | null => prefixes.get(lower) ?? null;

/** The dollar's country where it is written in words: "Australian dollars". */
const dollars: ReadonlyMap<string, string> = new Map([
  ["australian", "AUD"],
  ["canadian", "CAD"],
  ["hong", "HKD"],
  ["singapore", "SGD"],
  ["zealand", "NZD"],
  ["us", "USD"],
  ["u.s.", "USD"],
  ["american", "USD"],
]);

/** Reads the unit that starts at `at`: "square" "-" "kilometer", "miles" "per" "hour", "per" "cent". */
export function readUnit(words: readonly string[], at: number): Unit | null {
  const word = (words[at] ?? "").replace(/(?<=[a-z]{2})\.$/, "");
  const gap = words[at + 1] === "-" ? 1 : 0;
  const next = words[at + 1 + gap] ?? "";
  if (word === "%" || word === "percent" || word === "pct" || word === "per-cent")
    return { dimension: "percent", base: "percent", factor: 1, length: 1 };
  if (word === "per" && next === "cent")
    return { dimension: "percent", base: "percent", factor: 1, length: 2 + gap };
  if ((word === "percentage" || word === "basis") && next.startsWith("point"))
    return { dimension: "percent", base: "point", factor: word === "basis" ? 0.01 : 1, length: 2 + gap };
  if (word === "square" || word === "sq" || word === "cubic") {
    const side = table.get(next.replace(/\.$/, ""));
    if (side?.dimension !== "length") return null;
    const power = word === "cubic" ? 3 : 2;
    return {
      dimension: power === 3 ? "volume" : "area",
      base: power === 3 ? "m3" : "m2",
      factor: side.factor ** power,
      length: 2 + gap,
    };
  }
  if (word === "nautical" && next.startsWith("mile"))
    return { dimension: "length", base: "m", factor: 1852, length: 2 + gap };
  if (word === "metric" && next.startsWith("ton"))
    return { dimension: "mass", base: "kg", factor: 1000, length: 2 + gap };
  if (word === "light" && next.startsWith("year")) return null;
  if (word === "°" || word === "degree" || word === "degrees") {
    const fahrenheit = /^(?:f|fahrenheit)$/.test(next);
    // Bare degrees may be angles, diplomas or steps of kinship.
    if (!fahrenheit && !/^(?:c|celsius|centigrade)$/.test(next))
      return isWarmth(words) && gap === 0 ? degrees(1) : null;
    return fahrenheit
      ? { dimension: "temperature", base: "celsius", factor: 5 / 9, offset: -160 / 9, length: 2 + gap }
      : degrees(2 + gap);
  }
  // "540p" is a price only where British money is spoken of; elsewhere it may be a page or a picture.
  if (word === "p")
    return isSterling(words) ? { dimension: "money", base: "GBP", factor: 0.01, length: 1 } : null;
  if (word === "pence" || word === "penny")
    return { dimension: "money", base: "GBP", factor: 0.01, length: 1 };
  if (word === "celsius" || word === "fahrenheit")
    return word === "celsius"
      ? degrees(1)
      : { dimension: "temperature", base: "celsius", factor: 5 / 9, offset: -160 / 9, length: 1 };
  const country = dollars.get(word);
  if (country !== undefined && next.startsWith("dollar"))
    return { dimension: "money", base: country, factor: 1, length: 2 + gap };
  const unit = readOwn(word) ?? table.get(word);
  if (unit === undefined) return null;
  if (unit.dimension === "length") {
    const per = words[at + 1] ?? "";
    const time = words[at + 2] ?? "";
    if (
      (per === "per" || per === "an" || per === "a" || per === "/") &&
      /^(?:hour|h|hr|second|s)$/.test(time)
    )
      return {
        dimension: "speed",
        base: "m/s",
        factor: unit.factor / (/^(?:s|second)$/.test(time) ? 1 : 3600),
        length: 3,
      };
  }
  return { ...unit, length: 1 };
}

/** A unit that a rule brings comes before a shipped one of its name: a desk may count in short tons. */
function readOwn(word: string): Omit<Unit, "length"> | null {
  const own = ownUnit(word);
  if (own === null) return null;
  return { dimension: dimensions.get(own.is) ?? "money", base: own.is, factor: own.times };
}

const dimensions: ReadonlyMap<string, Dimension> = new Map([
  ["m", "length"],
  ["m2", "area"],
  ["m3", "volume"],
  ["kg", "mass"],
  ["s", "duration"],
  ["m/s", "speed"],
]);

const isSterling = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:£|pounds?|pence|sterling|shares?|stock|dividend|investors?)$/.test(word));

/** "40 degrees" beside a word for heat or cold are degrees Celsius, as most of the world writes them. */
const isWarmth = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:temperatures?|mercury|thermometers?|heat|heatwave|hottest|coldest|warm(?:er|est)?|frost)$/.test(
      word,
    ),
  );

const degrees = (length: number): Unit => ({
  dimension: "temperature",
  base: "celsius",
  factor: 1,
  length,
});

/** An amount of a written unit in base units; twelve digits, so that 4.1 billion is not 4,099,999,999.9999995. */
export const convert = (value: number, unit: Unit): number => tidy(value * unit.factor + (unit.offset ?? 0));

export const tidy = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
