import { accusedNear } from "./main-accused.js";
import { phraseSlot } from "./phrase-slot.js";
import { excludesAllBut, type Level } from "./slot.js";

const levels: readonly Level[] = [
  [
    "death",
    /\bsentenced (?:\w+ ){0,3}to (?:death|be (?:hanged|executed))\b|\breceived the death (?:penalty|sentence)\b/,
  ],
  [
    "life",
    /\bsentenced (?:\w+ ){0,3}to life\b|\b(?:jailed|imprisoned) for life\b|\b(?:given|received|got) (?:a )?life (?:sentence|term|in prison)\b/,
  ],
  ["years", /\b(?:sentenced (?:\w+ ){0,3}to|jailed for|imprisoned for) (?:[\w-]+ ){1,5}(?:years?|months?)\b/],
  [
    "suspended",
    /\b(?:given|received|got|sentenced to) (?:\w+ ){0,4}(?:suspended sentence|probation|community service)\b/,
  ],
];

/** What kind of sentence the court passed. */
export const sentenceKind = phraseSlot(
  {
    name: "sentence-told",
    question: "the sentence",
    cues: ["sentence", "jail", "imprison", "penalty", "probation"],
    single: true,
    excludes: excludesAllBut([]),
  },
  levels,
  accusedNear,
);
