import type { QuantityMention } from "../../domain/index.js";
import { mentionsIn } from "../align/in-sentence.js";
import { excludesAllBut, type Filling, type Level, levelOf, type Place, type Slot } from "./slot.js";

/** Forms are told by their beginning: a tagger takes "rescued 26" for a noun. */
const acts: readonly Level[] = [
  ["rescued", /^(?:rescu|sav|free|liberat|evacuat)(?:e|es|ed|ing|d|s)?$/],
  ["seized", /^(?:captur|arrest|apprehend|nab|nabb|detain|seiz)(?:e|es|ed|ing|s)?$/],
  ["killed", /^(?:kill|execut)(?:e|es|ed|ing|s)?$/],
];
const cues = "rescue save free liberate evacuate capture arrest apprehend nab detain seize kill execute"
  .split(" ")
  .flatMap((verb) => [verb, `${verb}s`, `${verb}d`, `${verb}ed`]);
/** Small numbers meet by chance. */
const least = 8;

/** What was done with the same number of people: "rescued 26 sailors", "arrested 26 pirates". */
export const rescuedOrSeized: Slot = {
  name: "rescued-or-seized",
  question: "what was done with the same number of people",
  cues,
  read: (place) =>
    mentionsIn(place.document, place.sentence).flatMap((mention) =>
      mention.kind === "quantity" &&
      mention.dimension === "count" &&
      mention.hedge === "exact" &&
      mention.value >= least
        ? doneWith(place, mention)
        : [],
    ),
  excludes: excludesAllBut([]),
};

/** The verb right before the number, or a passive right behind the counted noun. */
function doneWith(
  { tokens }: Place,
  { value: number, tokens: [first, past], modifiers }: QuantityMention,
): Filling[] {
  const before = tokens.slice(Math.max(0, first - 2), first);
  const behind = tokens.slice(past, past + 5);
  const near = [
    ...before,
    ...(behind.some(({ pos }) => pos === "AUX") || behind[0]?.pos === "VERB" ? behind : []),
  ];
  const verb = near.find(({ lower }) => acts.some(([, words]) => words.test(lower)));
  const value = levelOf(acts, verb?.lower);
  // "nine Kenyan": whose they are tells the number from another by chance.
  const whose = tokens
    .slice(first, past)
    .find(({ pos, lower }) => pos === "PROPN" && modifiers.includes(lower))?.lower;
  const at = verb === undefined ? -1 : tokens.indexOf(verb);
  if (value === undefined || whose === undefined) return [];
  return [{ owner: `${number} ${whose}`, value, first: Math.min(first, at), past: Math.max(past, at + 1) }];
}
