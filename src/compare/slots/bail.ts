import { accusedNear } from "./main-accused.js";
import { phraseSlot } from "./phrase-slot.js";
import { excludesAllBut, type Level } from "./slot.js";

const levels: readonly Level[] = [
  [
    "refused",
    /\b(?:held|jailed|remanded|detained|ordered held|kept) (?:\w+ ){0,4}without (?:bail|bond)\b|\b(?:denied|refused) bail\b|\bbail (?:was|has been) (?:denied|refused)\b/,
  ],
  [
    "set",
    /\b(?:bail|bond) (?:was|has been|is) set\b|\bset (?:\w+ ){0,3}(?:bail|bond) at\b|\bin lieu of\b.{0,30}\b(?:bail|bond)\b|\b(?:on|posted|made) (?:\W+)?[\d$,. a-z]{0,20}\b(?:bail|bond)\b|\b(?:freed|released|granted) (?:on )?(?:bail|bond)\b/,
  ],
];

/** Whether bail was set or refused. */
export const bail = phraseSlot(
  {
    name: "bail-told",
    question: "whether there was bail",
    cues: ["bail", "bond"],
    cause: "update",
    excludes: excludesAllBut([]),
  },
  levels,
  accusedNear,
);
