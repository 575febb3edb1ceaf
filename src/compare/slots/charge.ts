import { accusedNear } from "./main-accused.js";
import { excludesAllBut, type Filling, type Place, type Slot } from "./slot.js";

/**
 * Offences of one kind by gravity, first word by first word; of a row one was charged, and another is another charge.
 * The longest phrase that fits counts.
 */
const offences: readonly (readonly [value: string, phrase: RegExp])[] = [
  ["attempted murder", /\battempted (?:\w+ )?(?:murder|homicide)\b/],
  [
    "manslaughter",
    /\bmanslaughter\b|\b(?:negligent|reckless|vehicular|culpable) homicide\b|\bcausing death by\b/,
  ],
  ["murder", /\bmurder(?!er)|\bcapital murder\b/],
];
/** Words between the charge and the offence. */
const reach = 14;

/** What somebody is charged with, of offences of which one excludes the other. */
export const charge: Slot = {
  name: "charge-kind-told",
  question: "what the accused is charged with",
  cues: ["charge"],
  steady: true,
  read: (place) => place.tokens.flatMap((token, i) => (token.lemma === "charge" ? chargeAt(place, i) : [])),
  excludes: excludesAllBut([]),
};

function chargeAt(place: Place, i: number): Filling[] {
  const { tokens } = place;
  const owner = accusedNear(place, i);
  if (owner === null) return [];
  if (
    tokens
      .slice(Math.max(0, i - 4), i)
      .some(({ lower }) => /^(?:not|never|if|could|may|might|would)$/.test(lower))
  )
    return [];
  // "facing manslaughter charges", "charged with", "a charge of".
  const from = tokens[i]?.pos === "NOUN" ? Math.max(0, i - 3) : i + 1;
  const words = tokens.slice(from, i + 1 + reach);
  const end = words.findIndex(({ text }, k) => from + k > i && /^[;:.]$/.test(text));
  const line = (end < 0 ? words : words.slice(0, end)).map(({ lower }) => lower).join(" ");
  const found = offences.find(([, phrase]) => phrase.test(line));
  return found === undefined
    ? []
    : [{ owner, value: found[0], first: i, past: Math.min(tokens.length, i + 4) }];
}
