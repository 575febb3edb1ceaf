import { phraseSlot } from "./phrase-slot.js";
import { excludesAllBut, type Level } from "./slot.js";
import { personBefore } from "./whose.js";

/** Words for where and when death came, by the lower-case phrase behind or around the verb. */
const levels: readonly Level[] = [
  ["arrival", /\b(?:dead|died) (?:up)?on arrival\b/],
  [
    "scene",
    /\b(?:dead|died|killed) (?:at the (?:scene|spot|site)|on the spot|instantly|outright|immediately)\b|\binstantly killed\b/,
  ],
  ["way", /\b(?:dead|died) (?:on the way|en route|in (?:the|an) ambulance|in transit)\b/],
  [
    "later",
    /\b(?:later|subsequently) (?:died|succumbed)\b|\bdied (?:later|(?:\w+ ){1,2}(?:minutes?|hours?|days?|weeks?) (?:later|after)|(?:\w+ ){0,2}(?:at|in) (?:(?:a|the|an) )?(?:\w+ ){0,4}(?:hospital|infirmary))\b|\bsuccumbed to (?:his|her) (?:wounds|injuries)\b/,
  ],
  [
    "pronounced",
    /\b(?:pronounced|declared) dead (?:at|in) (?:(?:a|the) )?(?:\w+ ){0,4}(?:hospital|infirmary|medical cent)/,
  ],
];

/** When and where death came: at the scene, on arrival, later in hospital. */
export const deathTime = phraseSlot(
  {
    name: "death-time",
    question: "when death came",
    cues: ["die", "dead", "succumb", "instantly", "outright"],
    // Doctors certify the death of somebody who died on the way.
    excludes: excludesAllBut([
      ["pronounced", "arrival"],
      ["pronounced", "later"],
      ["pronounced", "way"],
      ["arrival", "way"],
    ]),
  },
  levels,
  personBefore,
);
