import type { Amount } from "./amounts.js";
import { attributeBefore, estimated } from "./figure-of.js";
import { type Frame, readFrame } from "./frame.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import type { Piece } from "./pieces.js";
import { build, type Found, type Reading } from "./reading.js";

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

export function readCount(reading: Reading, amount: Amount, at = amount.past): Found | null {
  const { pieces, words } = reading;
  if (words[at] === "p" && pieces[at]?.start === pieces[at - 1]?.end) return null;
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
        (phrase.head === null
          ? (attributeBefore(pieces, amount.first) ?? watching(pieces, amount, phrase.past))
          : null))
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

/** "beat Calder City 27-20 on Sunday before 64,118": a large bare number that looked on. */
function watching(pieces: readonly Piece[], amount: Amount, past: number): NounPhrase | null {
  const next = pieces[past];
  return amount.figures &&
    amount.value >= leastCrowd &&
    pieces[amount.first - 1]?.lower === "before" &&
    (next === undefined || next.pos === "PUNCT" || next.pos === "ADP")
    ? { head: "crowd", modifiers: [], past, part: false, other: false }
    : null;
}

/** Below this a number after "before" may be an hour or a year of the world; 1900 to 2100 is skipped as a year. */
const leastCrowd = 2200;

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
  // "62 of which will be affordable"
  if (frame.lemma === null) return phrase.part && pieces[phrase.past]?.pos === "AUX";
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
