import type { Amount } from "./amounts.js";
import { nounLemma } from "./noun-phrase.js";
import type { Piece } from "./pieces.js";

/** Amounts whose unit is a pattern, not a word: ages, magnitudes, calibres, scores, "11 times". */
export interface Special {
  readonly dimension: "age" | "magnitude" | "calibre" | "score" | "times";
  readonly unit: string;
  /** First piece and one past the last of the pattern. */
  readonly first: number;
  readonly past: number;
  readonly head: string | null;
  readonly modifiers: readonly string[];
  readonly value: number | null;
}

/** Nobody is older; a larger number behind a name counts something else. */
const oldestAge = 120;

export function readSpecial(pieces: readonly Piece[], amount: Amount): Special | null {
  return (
    readAge(pieces, amount) ??
    readMagnitude(pieces, amount) ??
    readCalibre(pieces, amount) ??
    readTimes(pieces, amount) ??
    null
  );
}

const special = (
  dimension: Special["dimension"],
  unit: string,
  first: number,
  past: number,
  head: string | null = null,
  value: number | null = null,
): Special => ({ dimension, unit, first, past, head, modifiers: [], value });

function readAge(pieces: readonly Piece[], amount: Amount): Special | null {
  if (amount.value > oldestAge || amount.share) return null;
  const at = amount.past;
  const lower = (i: number): string => pieces[i]?.lower ?? "";
  const gap = lower(at) === "-" ? 1 : 0;
  // "34-year-old woman", "34 years old", "18-year old male", "six-month-old baby"
  const unit = /^years?$/.test(lower(at + gap)) ? 1 : /^months?$/.test(lower(at + gap)) ? 1 / 12 : null;
  if (unit !== null) {
    const gap2 = lower(at + gap + 1) === "-" ? 1 : 0;
    const old = at + gap + 1 + gap2;
    if (/^olds?$/.test(lower(old)) || (lower(old) === "of" && lower(old + 1) === "age")) {
      const past = lower(old) === "of" ? old + 2 : old + 1;
      const next = pieces[past];
      const head = next?.pos === "NOUN" ? nounLemma(next) : null;
      return special("age", "year", amount.first, head === null ? past : past + 1, head, amount.value * unit);
    }
    return null;
  }
  const before = amount.first - 1;
  if (/^age[ds]?$/.test(lower(before)) || (lower(before) === "of" && lower(before - 1) === "age"))
    return amount.value >= 1 ? special("age", "year", amount.first, at) : null;
  if (amount.figures && amount.hedge === "exact" && followsAge(pieces, amount.first))
    return special("age", "year", amount.first, at);
  // "Anna Smith, 34, said": a bare figure between commas behind a name or a noun.
  const name = pieces[before - 1];
  const closes = at >= pieces.length || /^[,.;)]$/.test(lower(at)) || lower(at) === "and";
  if (
    amount.figures &&
    amount.hedge === "exact" &&
    Number.isInteger(amount.value) &&
    amount.value > 0 &&
    closes &&
    (lower(before) === "," || lower(before) === "(") &&
    name !== undefined &&
    (name.pos === "PROPN" || isKin({ ...name, lower: nounLemma(name) })) &&
    !/\d/.test(pieces[at + 1]?.text ?? "")
  )
    return special("age", "year", amount.first, at, name.pos === "PROPN" ? null : nounLemma(name));
  // "a girl of 17"
  if (amount.figures && closes && lower(before) === "of" && ofAge.test(lower(before - 1)))
    return special("age", "year", amount.first, at, lower(before - 1));
  return null;
}

const ofAge = /^(?:girl|boy|man|woman|youth|teenager)$/;

/** "her daughter, 11," */
const isKin = (piece: Piece): boolean =>
  /^(?:son|daughter|wife|husband|brother|sister|mother|father|mom|mum|dad|boy|girl|man|woman|child|baby|grandson|granddaughter|grandmother|grandfather|nephew|niece|aunt|uncle|cousin|girlfriend|boyfriend|partner|fiance|fiancee|twin|victim)$/.test(
    piece.lower,
  );

/** Scales of earthquakes end at 10. */
const largestMagnitude = 10;
const quakes = /^(?:earthquake|quake|temblor|tremor|aftershock|shock|seism)s?$/;

function readMagnitude(pieces: readonly Piece[], amount: Amount): Special | null {
  if (amount.high > largestMagnitude && amount.hedge !== "at-least" && amount.hedge !== "more-than")
    return null;
  if (amount.value > largestMagnitude || amount.value <= 0) return null;
  const lower = (i: number): string => pieces[i]?.lower ?? "";
  const at = amount.past;
  const gap = lower(at) === "-" ? 1 : 0;
  const quakeAfter = (i: number): number => (quakes.test(lower(i)) ? i + 1 : i);
  // "5.9-magnitude quake", "6.7-strength quake"
  if (
    /^(?:magnitude|strength|richter)$/.test(lower(at + gap)) ||
    (/^degrees?$/.test(lower(at + gap)) && quakes.test(lower(at + gap + 1)))
  ) {
    const past = at + gap + 1;
    return special("magnitude", "magnitude", amount.first, quakeAfter(past), "quake");
  }
  // "on the Richter scale", "on the open-ended Richter scale"
  for (let i = at; i < at + 6; i++)
    if (lower(i) === "richter" || (lower(i) === "moment" && lower(i + 1) === "magnitude"))
      return special("magnitude", "magnitude", amount.first, i + (lower(i + 1) === "scale" ? 2 : 1), "quake");
  const before = amount.first - 1;
  const hyphen = lower(before) === "-" ? 1 : 0;
  // "magnitude 5.9 quake", "a magnitude of 5.9", "put the magnitude at 5.9", "magnitudes ranging from 2.1 to 3.4"
  for (let i = before - hyphen, steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const word = lower(i);
    if (word === "magnitude" || word === "magnitudes") {
      const first = steps === 0 ? i : amount.first;
      return special("magnitude", "magnitude", first, quakeAfter(at), "quake");
    }
    if (
      !/^(?:of|at|was|is|a|an|the|as|to|from|ranging|measured|measuring|between|preliminary|quake|'s|estimated|about|around|least)$/.test(
        word,
      )
    )
      break;
  }
  // "a 6.1 quake", "aftershocks of around 4.0", "a quake of 6.1"
  if (!Number.isInteger(amount.value) || /\./.test(pieces[amount.number]?.text ?? "")) {
    if (quakes.test(lower(at))) return special("magnitude", "magnitude", amount.first, at + 1, "quake");
    if (lower(before) === "of" && quakes.test(lower(before - 1)))
      return special("magnitude", "magnitude", amount.first, at, "quake");
    if (
      /^(?:measur|regist)/.test(lower(before)) &&
      at <= pieces.length &&
      pieces.some((piece) => quakes.test(piece.lower))
    )
      return special("magnitude", "magnitude", amount.first, at, "quake");
  }
  return null;
}

/** ".38-caliber", "38 caliber", "9mm pistol", "a .357 revolver": inches; a bare 38 is hundredths, 357 thousandths. */
function readCalibre(pieces: readonly Piece[], amount: Amount): Special | null {
  const lower = (i: number): string => pieces[i]?.lower ?? "";
  const at = amount.past;
  const gap = lower(at) === "-" ? 1 : 0;
  const { value } = amount;
  if (/^cali(?:b(?:er|re)s?|bres?)$|^cal\.?$/.test(lower(at + gap))) {
    const past = at + gap + 1;
    const inches = value < 1 ? value : value < 100 ? value / 100 : value / 1000;
    return special(
      "calibre",
      "inch",
      amount.first,
      isGun(pieces[past]) ? past + 1 : past,
      gunOf(pieces[past]),
      inches,
    );
  }
  if (/^mm$|^millimet/.test(lower(at + gap)) && isGun(pieces[at + gap + 1]))
    return special("calibre", "inch", amount.first, at + gap + 2, gunOf(pieces[at + gap + 1]), value / 25.4);
  if (value < 1 && value > 0.1 && isGun(pieces[at]))
    return special("calibre", "inch", amount.first, at + 1, gunOf(pieces[at]), value);
  return null;
}

const isGun = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  /^(?:gun|handgun|pistol|revolver|rifle|magnum|semiautomatic|firearm|weapon|shell|round|bullet|cannon)s?$/.test(
    piece.lower,
  );
const gunOf = (piece: Piece | undefined): string | null =>
  piece !== undefined && isGun(piece) ? nounLemma(piece) : null;

/** "was shot 11 times", "twice" is read by its own word. */
function readTimes(pieces: readonly Piece[], amount: Amount): Special | null {
  const piece = pieces[amount.past];
  if (piece?.lower !== "times" || amount.share) return null;
  // "three times larger", "10 times the size" compare; "New York Times" is a name.
  const next = pieces[amount.past + 1];
  if (
    next !== undefined &&
    (next.lower === "the" ||
      next.lower === "as" ||
      next.lower === "more" ||
      (/er$/.test(next.lower) && next.pos === "ADJ"))
  )
    return null;
  return special("times", "time", amount.first, amount.past + 1, "time");
}

/** "two men, 22 and 27", "aged 22 and 27": the second of two ages. */
function followsAge(pieces: readonly Piece[], first: number): boolean {
  let i = first;
  for (let steps = 0; steps < 4; steps++) {
    const link = pieces[i - 1]?.lower;
    if (link !== "and" && link !== ",") return false;
    i -= pieces[i - 2]?.text === "," ? 3 : 2;
    const number = pieces[i];
    if (number === undefined || !/^\d{1,3}$/.test(number.text)) return false;
    const lead = pieces[i - 1]?.lower ?? "";
    if (/^age[ds]$/.test(lead)) return true;
    const noun = pieces[i - 2];
    if (lead === "," && noun !== undefined && isKin({ ...noun, lower: nounLemma(noun) })) return true;
  }
  return false;
}

const result =
  /^(?:win|victory|defeat|loss|lead|draw|tie|record|decision|vote|ruling|majority|triumph|thrashing|rout|scoreline|score|advantage|split|margin|aggregate)s?$/;
const contest =
  /^(?:w[io]n|wins|winning|won|lost|lose|loses|beat|beats|beaten|beating|defeat|defeated|defeating|vote|votes|voted|voting|score|scored|led|lead|record|drew|trailed|ahead|up|down|fell|dropped|improved|improves|ruled|approved|passed|rejected|carried|backed|adopted|split|thrashed|edged|ended|finished)$/;
const poll =
  /^(?:vote|votes|voted|voting|ruled|approved|passed|rejected|carried|backed|adopted|split|decided)$/;

/** "won 6-3", "a 2-1 defeat", "voted 27 to 19"; the larger side first, so that winner and loser agree. */
export function readScore(pieces: readonly Piece[], at: number): Special | null {
  const sides = readSides(pieces, at);
  if (sides === null) return null;
  const [one, two, past] = sides;
  const next = pieces[past]?.lower ?? "";
  const near = pieces.slice(Math.max(0, at - 6), past + 3);
  const lead = pieces[past - 2]?.lower === "to" ? poll : contest;
  if (!result.test(next) && !near.some(({ lower }) => lead.test(lower))) return null;
  if (pieces[past]?.pos === "NOUN" && !result.test(next)) return null;
  const value = Math.max(one, two) + Math.min(one, two) / 1000;
  const named = result.test(next);
  return special("score", "score", at, named ? past + 1 : past, named ? next : null, value);
}

/** "3-1" in one piece, "27 to 19" in three. */
function readSides(pieces: readonly Piece[], at: number): readonly [number, number, past: number] | null {
  const glued = /^(\d{1,3})-(\d{1,3})$/.exec((pieces[at]?.text ?? "").slice(0, 8));
  if (glued !== null) return [Number(glued[1]), Number(glued[2]), at + 1];
  // "78 votes to 61"
  const votes = /^votes?$/.test(pieces[at + 1]?.lower ?? "") ? 1 : 0;
  const [one, two] = [pieces[at]?.text ?? "", pieces[at + 2 + votes]?.text ?? ""];
  if (pieces[at + 1 + votes]?.lower !== "to" || !/^\d{1,3}$/.test(one) || !/^\d{1,3}$/.test(two)) return null;
  const near = pieces.slice(Math.max(0, at - 5), at);
  return votes === 1 || near.some(({ lower }) => poll.test(lower))
    ? [Number(one), Number(two), at + 3 + votes]
    : null;
}
