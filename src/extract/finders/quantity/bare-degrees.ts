import type { Amount } from "./amounts.js";
import type { Unit } from "./units.js";

/** "temperatures were minus 20", "the mercury fell to 41": degrees that go without the word. */
export function bareDegrees(words: readonly string[], amount: Amount): Unit | null {
  const next = words[amount.past] ?? "";
  if (!ends.test(next) || amount.scaled) return null;
  const first = isBelowNought(words, amount) ? amount.number - 1 : amount.first;
  if (!links.test(words[first - 1] ?? "")) return null;
  const before = words.slice(Math.max(0, first - reach), first - 1);
  return before.some((word) => /^(?:temperatures?|mercury|thermometers?)$/.test(word))
    ? { dimension: "temperature", base: "celsius", factor: 1, length: 0 }
    : null;
}

export const isBelowNought = (words: readonly string[], { number }: Amount): boolean =>
  words[number - 1] === "minus";

const links = /^(?:was|were|is|are|be|of|at|to|near|around|below|above|hit|reach(?:ed|es)?|show(?:ed|s)?)$/;
const ends =
  /^(?:|[.,;:!?)"]|as|when|while|and|but|or|on|in|at|with|by|for|during|overnight|outside|last|this)$/;
/** How far back the word for warmth may stand, in words. */
const reach = 6;
