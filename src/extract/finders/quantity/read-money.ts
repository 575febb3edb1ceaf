import { type Amount, readAmount } from "./amounts.js";
import { measuredBefore, moneyNoun } from "./measured-noun.js";
import { build, type Found, multiply, type Reading } from "./reading.js";
import { currencyBefore } from "./units.js";

/** "$1.4bn", "£3m", "$160MM", "US$40 million": "m" and "mm" are millions behind a currency. */
export function readMoney(reading: Reading, amount: Amount, currency: string): Found {
  const { words, pieces } = reading;
  const short = /^mm?$/.test(words[amount.past] ?? "") ? 1e6 : null;
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
