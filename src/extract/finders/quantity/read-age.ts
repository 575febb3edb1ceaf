import { nounCategory } from "../../../text/index.js";
import type { Amount } from "./amounts.js";
import { nounLemma } from "./noun-phrase.js";
import type { Piece } from "./pieces.js";
import { type Special, special } from "./special.js";

/** Nobody is older; a larger number behind a name counts something else. */
const oldestAge = 120;

export function readAge(pieces: readonly Piece[], amount: Amount): Special | null {
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
      const head = next?.pos === "NOUN" && !isMistaken(next) ? nounLemma(next) : null;
      return special("age", "year", amount.first, head === null ? past : past + 1, head, amount.value * unit);
    }
    return null;
  }
  const before = amount.first - 1;
  const ofAge = lower(before) === "of" && lower(before - 1) === "age";
  if (/^age[ds]?$/.test(lower(before)) || ofAge) {
    if (amount.value < 1) return null;
    const from = /^(?:from|over|above)$/.test(lower(before - 3)) && lower(before - 2) === "the";
    const open = !ofAge || from ? openedBehind(lower(at), lower(at + 1)) : 0;
    const noun = pieces[ofAge ? before - 4 : lower(before - 1) === "," ? before - 2 : before - 1];
    const head = (from || !ofAge) && noun?.pos === "NOUN" ? nounLemma(noun) : null;
    const found = special("age", "year", amount.first, at + open, head);
    return from || open > 0 ? { ...found, hedge: "at-least" } : found;
  }
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
    (isName(name) ||
      isKin({ ...name, lower: nounLemma(name) }) ||
      isGrown(pieces, before - 1, amount.value)) &&
    !/\d/.test(pieces[at + 1]?.text ?? "")
  )
    return special("age", "year", amount.first, at, isName(name) ? null : nounLemma(name));
  if (amount.hedge !== "exact" || !Number.isInteger(amount.value) || amount.value < 1) return null;
  // "a schoolgirl of 16 was hurt"
  const person = pieces[before - 1];
  if (lower(before) === "of" && person !== undefined && isOfAge(pieces, before - 1) && endsPhrase(pieces[at]))
    return special("age", "year", amount.first, at, nounLemma(person));
  // "Banchetti, who is 53, sings", "He is 28."
  if (amount.figures && closes && lower(before) === "is" && /^(?:who|he|she)$/.test(lower(before - 1)))
    return special("age", "year", amount.first, at);
  return null;
}

/** "A widow of 70", "two girls of 13". "The mother of two", "the winner of 12" have that many of something. */
function isOfAge(pieces: readonly Piece[], at: number): boolean {
  const noun = pieces[at] as Piece;
  const lemma = nounLemma(noun);
  const article = [1, 2, 3].some((back) => /^an?$/.test(pieces[at - back]?.lower ?? ""));
  const counted = pieces[at - 1]?.pos === "NUM" && lemma !== noun.lower;
  return (
    ((article && lemma === noun.lower) || counted) && !hasMany.test(lemma) && nounCategory(lemma) === "person"
  );
}

const hasMany =
  /^(?:(?:grand|step|god)?(?:mother|father|parent)|mum|mom|dad|winner|holder|owner|leader|head|captain|manager|veteran|maker|author|writer|director|member|scorer|survivor|majority|minority|crew|team|family|crowd|couple|pair|maximum|minimum|total|average)$/;

/** What was counted would stand right behind the number. */
const endsPhrase = (next: Piece | undefined): boolean =>
  next === undefined || (!/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(next.pos) && !/^[-%]$/.test(next.text));

/** A surname that is a word too is tagged as one: "Denning", "Long". */
const isName = ({ pos, text }: Piece): boolean => pos === "PROPN" || /^\p{Lu}\p{Ll}/u.test(text);

/** "Children aged four and over", "16 or older": words behind the age. */
const openedBehind = (one: string, two: string): number =>
  /^(?:and|or)$/.test(one) && /^(?:over|older|above|up|upwards)$/.test(two) ? 2 : 0;

/** Past forms that are nouns too: "the 18-year-old rose highest". */
const isMistaken = ({ lower }: Piece): boolean =>
  /^(?:rose|saw|felt|fell|found|left|bore|struck)$/.test(lower);

/** "The suspect, 27,", "a worshipper, 19,": one of no name. */
function isGrown(pieces: readonly Piece[], at: number, age: number): boolean {
  const noun = pieces[at] as Piece;
  const led = /^(?:an?|the|his|her|their)$/.test(pieces[at - 1]?.lower ?? "");
  return (
    led &&
    noun.pos === "NOUN" &&
    noun.lower === nounLemma(noun) &&
    age >= youngestGrown &&
    nounCategory(noun.lower) === "person"
  );
}
/** Below it a figure behind a noun may be a number of goals or of a rank. */
const youngestGrown = 10;

/** "her daughter, 11," */
const isKin = (piece: Piece): boolean =>
  /^(?:son|daughter|wife|husband|brother|sister|mother|father|mom|mum|dad|boy|girl|man|woman|child|baby|grandson|granddaughter|grandmother|grandfather|nephew|niece|aunt|uncle|cousin|girlfriend|boyfriend|partner|fiance|fiancee|twin|victim)$/.test(
    piece.lower,
  );

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
