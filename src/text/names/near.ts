import { isWithinEdits } from "../distance.js";

/** Below six letters, one letter more or less makes another name ("Iran", "Iraq"). */
export const shortestNear = 6;
/** From this length on two edits may be one name ("Hormozgan", "Hormouzgan"). */
export const longEnoughForTwo = 9;

/** Whether two folded names differ by so few letters that they may be one name misspelt. Not whether they are. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return false;
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= longEnoughForTwo - 1 ? 2 : 1;
  if (Math.abs(a.length - b.length) > allowed || shorter < shortestNear) return false;
  return isWithinEdits(a, b, allowed);
}

/** "Serbs", "Serbian" and "Serbia" are not spellings of each other, nor "Democrats" and "Democratic". */
export function isInflection(a: string, b: string): boolean {
  if (isPlural(a, b)) return true;
  const [one, two] = [a.replace(/s$/, ""), b.replace(/s$/, "")];
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const ending = long.startsWith(short) ? long.slice(short.length) : "";
  return /^(?:e|n|an|ian|i|y|ic|al|ese|er|ed|ing|ism|ist)$/.test(ending);
}

/** "the Smiths" and "Smith". */
export const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;
