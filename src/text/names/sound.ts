import { rememberByWord } from "../remember.js";

/** Consonants that two spellings of one foreign name must share before their sound alone makes them one. */
const leastSounds = 5;
/** Letters that one of them may have more. */
const mostMore = 3;

/** Sounds that transliterations exchange, vowels left out: what two spellings of one foreign name share. */
export const soundKey = rememberByWord((name: string): string =>
  name
    .replace(/ph/g, "f")
    .replace(/x/g, "ks")
    .replace(/tsch|tch|sch|ch/g, "c")
    .replace(/ck|q|c(?=[aouklr])/g, "k")
    .replace(/^(?:yi|gi|i|e|y|j)(?=[aeiou]?)/, "i")
    .replace(/w|b(?=[aeiouy])/g, "v")
    .replace(/z/g, "s")
    .replace(/dh?/g, "d")
    .replace(/(.)\1/g, "$1")
    .replace(/(?!^)[aeiouy]/g, ""),
);

/** "qaryatzahra", "kariatzahara": too many letters differ to be near, and every sound is the same. */
export const soundAlike = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= mostMore && longSound(a) !== null && longSound(a) === longSound(b);

/** The sound of a name that is long enough to tell it by; null for a short one. */
export function longSound(name: string): string | null {
  const sounds = soundKey(name);
  return sounds.length < leastSounds ? null : sounds;
}
