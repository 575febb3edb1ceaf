import { areSynonyms } from "../../text/index.js";
import { type NounAfter, nounAfter } from "./noun-after.js";
import type { Filling, Place, Slot } from "./slot.js";
import { personBefore } from "./whose.js";

/** Whom somebody covered with her own body: herself, her child, a group of pupils. */
export const shielded: Slot = {
  name: "shielded",
  question: "who was being shielded",
  cues: ["shield"],
  read: (place) => place.tokens.flatMap((_, i) => shieldedAt(place, i)),
  // One child may be her son, pupils may be children: apart are her own and others, one and several, and herself.
  excludes: (a, b) => a.value !== b.value && !areSynonyms(a.value, b.value, "noun"),
};

function shieldedAt(place: Place, i: number): Filling[] {
  const { tokens } = place;
  const token = tokens[i];
  if (token?.lemma !== "shield" && token?.lower !== "shielding") return [];
  const owner = personBefore(place, i);
  if (owner === null) return [];
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[i + 1]?.lower ?? ""))
    return [{ owner, value: "self", first: i, past: i + 2 }];
  const whom = nounAfter(tokens, i + 1);
  return whom === null ? [] : [{ owner, value: kindOf(whom), first: i, past: whom.past }];
}

const kindOf = ({ owned, plural, named, head }: NounAfter): string =>
  named ? head : `${owned ? "own" : "other"} ${plural ? "several" : "one"}`;
