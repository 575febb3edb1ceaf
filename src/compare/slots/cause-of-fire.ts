import { phraseSlot } from "./phrase-slot.js";
import { excludesAllBut, type Level } from "./slot.js";

/** What may set off a fire or a blast, by the words for it. */
const levels: readonly Level[] = [
  [
    "electrical",
    /\b(?:electrical (?:fault|short|fire|problem|failure)|short[ -]{1,3}circuit|faulty wiring|power surge)\b/,
  ],
  ["gas", /\bgas (?:leak|explosion|cylinder|canister|bottle|main)\b/],
  [
    "arson",
    /\b(?:arson|arsonists?|deliberately (?:set|lit|started)|set deliberately|petrol bombs?|molotov|firebomb\w{0,3})\b/,
  ],
  ["cigarette", /\b(?:cigarettes?|cigar|smoking materials?)\b/],
  ["candle", /\bcandles?\b/],
  ["lightning", /\blightning\b/],
  ["cooking", /\b(?:cooking (?:fire|accident)|unattended (?:stove|pan|pot)|deep fryer|grease fire)\b/],
  ["fireworks", /\b(?:fireworks?|firecrackers?|flares?)\b/],
  ["heater", /\bspace heater\b/],
];
const setting = /^(?:cause|start|spark|trigger|ignite|blame|set|light|origin|source)$/;
const fires = /^(?:fire|blaze|inferno|explosion|blast)$/;

/** What started a fire. */
export const causeOfFire = phraseSlot(
  {
    name: "cause-of-fire",
    question: "what started the fire",
    cues: "electrical circuit wiring gas arson arsonist deliberately petrol molotov cigarette candle lightning cooking firework heater".split(
      " ",
    ),
    single: true,
    excludes: excludesAllBut([]),
  },
  levels,
  ({ tokens }) =>
    tokens.some(({ lemma, pos }) => setting.test(lemma) && pos !== "ADP")
      ? (tokens.find(({ lemma, pos }) => fires.test(lemma) && pos === "NOUN")?.lemma ?? null)
      : null,
);
