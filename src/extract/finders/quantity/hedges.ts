import type { Hedge } from "../../../domain/index.js";

/** Words before a number that open it; the longest that fits wins. `null` marks a filler that opens nothing. */
const before: Readonly<Record<string, Hedge | null>> = {
  about: "about",
  around: "about",
  approximately: "about",
  approx: "about",
  "approx.": "about",
  roughly: "about",
  some: "about",
  circa: "about",
  "c.": "about",
  estimated: "about",
  "an estimated": "about",
  "an approximate": "about",
  "estimated at": "about",
  "in the region of": "about",
  "of the order of": "about",
  "something like": "about",
  "more or less": "about",
  nearly: "about",
  "over nearly": "about",
  almost: "about",
  "close to": "about",
  "just under": "less-than",
  "just below": "less-than",
  "just short of": "less-than",
  "nearly as many as": "about",
  "at least": "at-least",
  "no fewer than": "at-least",
  "no less than": "at-least",
  "not less than": "at-least",
  "not fewer than": "at-least",
  "a minimum of": "at-least",
  minimum: "at-least",
  "as few as": "at-least",
  "more than": "more-than",
  "well over": "more-than",
  "just over": "more-than",
  "slightly over": "more-than",
  "a little over": "more-than",
  "slightly more than": "more-than",
  "a little more than": "more-than",
  "just more than": "more-than",
  over: "more-than",
  above: "more-than",
  exceeding: "more-than",
  "in excess of": "more-than",
  "greater than": "more-than",
  "upwards of": "more-than",
  "upward of": "more-than",
  "north of": "more-than",
  "up to": "at-most",
  upto: "at-most",
  "as many as": "at-most",
  "as much as": "at-most",
  "as high as": "at-most",
  "at most": "at-most",
  "no more than": "at-most",
  "not more than": "at-most",
  "a maximum of": "at-most",
  maximum: "at-most",
  "less than": "less-than",
  "fewer than": "less-than",
  under: "less-than",
  below: "less-than",
  only: null,
  just: null,
  exactly: null,
  precisely: null,
  "a total of": null,
  "the total of": null,
  "an additional": null,
  fully: null,
  whole: null,
};

/** Words behind a number (or behind the noun counted) that open it. */
const after: Readonly<Record<string, Hedge>> = {
  "or so": "about",
  "or thereabouts": "about",
  "or more": "at-least",
  "or higher": "at-least",
  "and counting": "at-least",
  plus: "at-least",
  "-plus": "at-least",
  "or less": "at-most",
  "or fewer": "at-most",
};
const longest = 4;

export interface FoundHedge {
  readonly hedge: Hedge | null;
  /** Words used. */
  readonly length: number;
  readonly words: string;
}

/** The hedge that ends right before `at`. */
export function hedgeBefore(words: readonly string[], at: number): FoundHedge | null {
  for (let length = Math.min(longest, at); length > 0; length--) {
    const phrase = words.slice(at - length, at).join(" ");
    if (Object.hasOwn(before, phrase)) return { hedge: before[phrase] ?? null, length, words: phrase };
  }
  return null;
}

/** The hedge that starts at `at`. */
export function hedgeAfter(words: readonly string[], at: number): FoundHedge | null {
  for (let length = 2; length > 0; length--) {
    const phrase = words.slice(at, at + length).join(length === 2 && words[at] === "-" ? "" : " ");
    const hedge = Object.hasOwn(after, phrase) ? after[phrase] : undefined;
    if (hedge !== undefined) return { hedge, length, words: phrase };
  }
  return null;
}

/** Words that say a rounded number lies a little above what is meant: "nearly two dozen" is 23, never 25. */
const fromBelow = new Set(["nearly", "almost", "close to", "nearly as many as"]);
/** A number called "about" is taken to lie within a tenth of what is meant: "about 100" is 90 to 110. */
const looseness = 0.1;

/** Nearly one of a thing is told in its parts: "nearly a week" is six days. */
const looserOne = 0.15;

/** The smallest and largest amount that a hedged number allows. */
export function openRange(value: number, hedge: Hedge, words: string): readonly [low: number, high: number] {
  const slack = Math.abs(value) * (value === 1 ? looserOne : looseness);
  switch (hedge) {
    case "about":
      return fromBelow.has(words) ? [value - slack, value] : [value - slack, value + slack];
    case "at-least":
    case "more-than":
      return [value, Number.POSITIVE_INFINITY];
    case "at-most":
      return [Math.min(0, value), value];
    case "less-than":
      return words.startsWith("just") ? [value - slack, value] : [Math.min(0, value), value];
    default:
      return [value, value];
  }
}
