import type { Token } from "../../domain/index.js";
import { isVehicle } from "../lexicon/vehicles.js";
import { endsClause, excludesAllBut, type Filling, type Place, type Slot } from "./slot.js";
import { personBefore } from "./whose.js";

/** Verbs of harm that comes upon somebody who was doing something else. */
const harm: ReadonlySet<string> = new Set(
  "hit strike kill shoot mow knock run stab attack crush bite gun ambush fell trample hurt injure wound electrocute".split(
    " ",
  ),
);
const be = /^(?:was|were|is|are|been|being|got|get|be)$/;

const onFoot = "walk_along";
const entered = /^(?:car|vehicle|cab|taxi|bus|van|truck|lorry|minivan|suv|jeep)$/;
/** What somebody may be about, by the words for it; "car" behind one stands for any vehicle. */
const activities: readonly (readonly [value: string, verb: string, next: RegExp | null])[] = [
  [
    "cross",
    "cross",
    /^(?:street|road|avenue|highway|intersection|crossing|crosswalk|lane|track|junction|motorway|bridge|path)$/,
  ],
  [onFoot, "walk", /^(?:along|alongside|among|between|beside|past|sidewalk|pavement)$/],
  ["walk", "walk", null],
  ["leave-vehicle", "leave", entered],
  ["leave-vehicle", "exit", entered],
  ["leave-vehicle", "step", entered],
  ["leave-vehicle", "get", entered],
  ["leave-vehicle", "climb", entered],
  ["drive", "drive", null],
  ["cycle", "cycle", null],
  ["cycle", "ride", /^(?:bike|bicycle|cycle|scooter)$/],
  ["run", "jog", null],
  ["run", "run", null],
  ["stand", "stand", null],
  ["stand", "wait", null],
  ["sit", "sit", null],
  ["sleep", "sleep", null],
  ["sleep", "lie", /^(?:bed|sofa|couch)$/],
  ["swim", "swim", null],
  ["eat", "eat", null],
];
const compatible: readonly (readonly [string, string])[] = [
  ["walk", "cross"],
  ["walk", onFoot],
  ["run", "cross"],
  ["cycle", "cross"],
  ["drive", "cross"],
  ["drive", "sit"],
  ["walk", "leave-vehicle"],
  ["eat", "sit"],
  ["eat", "stand"],
];
/** Words of the phrase that may stand behind the verb. */
const reach = 6;

/** What somebody was doing when harm came: "crossing the street", "was leaving her car … when she was hit". */
export const activity: Slot = {
  name: "activity-when-harmed",
  question: "what the victim was doing at that moment",
  cues: [...new Set(activities.map(([, verb]) => verb))],
  read: (place) => {
    const struck = harmIn(place.tokens);
    if (struck === null) return [];
    return place.tokens.flatMap((_, i) => {
      const value = i === struck ? null : activityAt(place.tokens, i);
      return value === null || !isVictims(place.tokens, i, struck) ? [] : fill(place, i, struck, value);
    });
  },
  excludes: excludesAllBut(compatible),
};

function fill(place: Place, i: number, struck: number, value: string): Filling[] {
  const owner = personBefore(place, Math.min(i, struck));
  return owner === null ? [] : [{ owner, value, first: i, past: Math.min(i + 3, place.tokens.length) }];
}

/** A passive: "was hit", "hit while walking"; or done to a pronoun: "when the car hit her". */
function harmIn(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(
    ({ lemma, lower, pos }, i) =>
      harm.has(lemma) &&
      pos !== "NOUN" &&
      !lower.endsWith("ing") &&
      (tokens.slice(Math.max(0, i - 3), i).some((word) => be.test(word.lower)) ||
        /^(?:while|as)$/.test(tokens[i + 1]?.lower ?? "") ||
        /^(?:him|her|them)$/.test(tokens[i + 1]?.lower ?? "")),
  );
  return at < 0 ? null : at;
}

function activityAt(tokens: readonly Token[], i: number): string | null {
  const token = tokens[i];
  if (token === undefined || token.pos === "NOUN") return null;
  // "had just parked", "used to walk", "could walk": not at that moment.
  if (
    tokens
      .slice(Math.max(0, i - 3), i)
      .some(({ lower }) => /^(?:had|has|have|to|not|could|would|can|will)$/.test(lower))
  )
    return null;
  for (const [value, verb, next] of activities) {
    if (verb !== token.lemma) continue;
    if (next === null) return value;
    const rest = tokens.slice(i + 1, i + 1 + reach);
    const end = rest.findIndex(endsClause);
    if (
      (end < 0 ? rest : rest.slice(0, end)).some(({ lower, lemma }) => next.test(lower) || next.test(lemma))
    )
      return value;
  }
  return null;
}

const doers = /^(?:driver|gunman|suspect|attacker|officer|police|motorist|train)$/;

/** Before the harm and not the doer's, or behind "while" and "as". */
function isVictims(tokens: readonly Token[], i: number, struck: number): boolean {
  const between = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ lower }) => /^(?:while|as|when)$/.test(lower));
  if (i > struck) return i - struck <= 14 && between(struck + 1, i) && !ownDoer(tokens, struck + 1, i);
  return (
    !ownDoer(tokens, Math.max(0, i - 4), i) &&
    (tokens[i]?.lower.endsWith("ing") === true ||
      between(i + 1, struck) ||
      /^(?:when|as)$/.test(tokens[0]?.lower ?? ""))
  );
}

const ownDoer = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lemma }) => doers.test(lemma) || isVehicle(lemma));
