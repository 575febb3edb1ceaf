import type { Token } from "../../domain/index.js";
import { bodyParts } from "../lexicon/body-parts.js";
import { endsClause, type Filling, type Place, type Slot } from "./slot.js";
import { personBefore } from "./whose.js";

const harming =
  /^(?:injure|hurt|sprain|break|fracture|bruise|wound|shoot|hit|strike|stab|graze|cut|burn|dislocate|tear|twist|strain|pull|rupture|damage|pierce|slash)$/;
const wounds =
  /^(?:injury|wound|sprain|fracture|bruise|cut|burn|strain|tear|gunshot|bullet|laceration|gash|blow|broken|torn|bruised|sprained|fractured|dislocated|strained|pulled|grazed)$/;
/** Between the harm and the part that it came to. */
const reach = 7;

/** Where somebody was hurt: "sprained his knee", "a bruised leg", "shot in the chest". */
export const woundPart: Slot = {
  name: "wounded-part",
  question: "where the injury was",
  cues: [...bodyParts.keys()],
  read: (place) => place.tokens.flatMap((_, i) => partAt(place, i)),
  single: true,
  excludes: (a, b) => a.value !== b.value,
};

function partAt(place: Place, i: number): Filling[] {
  const { tokens } = place;
  const token = tokens[i];
  const part = bodyParts.get(token?.lemma ?? "");
  if (part === undefined || token?.pos === "VERB" || token?.pos === "ADV" || !isNoun(tokens, i)) return [];
  const harm = harmBefore(tokens, i);
  if (
    harm !== null &&
    tokens
      .slice(Math.max(0, harm - 4), harm)
      .some(({ lemma }) => /^(?:think|fear|believe|not|almost)$/.test(lemma))
  )
    return [];
  const behind = /^(?:injury|wound|fracture|sprain|strain)$/.test(tokens[i + 1]?.lemma ?? "");
  if (harm === null && !behind) return [];
  const owner = personBefore(place, harm ?? i);
  return owner === null ? [] : [{ owner, value: part, first: harm ?? i, past: behind ? i + 2 : i + 1 }];
}

/** "get back", "head of the team": a determiner, an owner or a wound stands before a part of the body. */
const isNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 3), i)
    .some(
      ({ lower, pos }) =>
        pos === "DET" || /^(?:his|her|their|left|right|lower|upper)$/.test(lower) || wounds.test(lower),
    ) || /^(?:injury|wound|fracture|sprain|strain)$/.test(tokens[i + 1]?.lemma ?? "");

function harmBefore(tokens: readonly Token[], i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) {
    const { lemma = "", lower = "", pos = "X" } = tokens[at] ?? {};
    if (endsClause(tokens[at])) return null;
    if (wounds.test(lower) || wounds.test(lemma) || (harming.test(lemma) && pos !== "NOUN")) return at;
  }
  return null;
}
