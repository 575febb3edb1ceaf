import type { Token } from "../../domain/index.js";
import type { Filling, Place, Slot } from "./slot.js";
import { excludesAllBut } from "./slot.js";
import { personBefore } from "./whose.js";

/** Words for where and when death came, by the lower-case phrase behind or around the verb. */
const levels: readonly (readonly [value: string, phrase: RegExp])[] = [
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
export const deathTime: Slot = {
  name: "death-time",
  question: "when death came",
  cues: ["die", "dead", "succumb", "instantly", "outright"],
  read: readDeath,
  // Doctors certify the death of somebody who died on the way.
  excludes: excludesAllBut([
    ["pronounced", "arrival"],
    ["pronounced", "later"],
    ["pronounced", "way"],
    ["arrival", "way"],
  ]),
};

function readDeath(place: Place): readonly Filling[] {
  const { tokens } = place;
  const line = tokens.map(({ lower }) => lower).join(" ");
  return levels.flatMap(([value, phrase]) => {
    const match = phrase.exec(line);
    if (match === null) return [];
    const first = wordAt(tokens, match.index);
    const owner = personBefore(place, first);
    return owner === null
      ? []
      : [{ owner, value, first, past: wordAt(tokens, match.index + match[0].length - 1) + 1 }];
  });
}

/** The token that a place in the joined line lies in. */
function wordAt(tokens: readonly Token[], at: number): number {
  let end = -1;
  return Math.max(
    0,
    tokens.findIndex(({ lower }) => {
      end += lower.length + 1;
      return at < end + 1;
    }),
  );
}
