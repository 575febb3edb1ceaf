import type { Token } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import type { Proposition } from "../acts/index.js";
import { propositionsOf } from "../acts/index.js";
import { excludesAllBut, type Filling, type Place, type Slot } from "./slot.js";

const wholly =
  /^(?:destroy|flatten|raze|demolish|obliterate|level|gut|wreck|burn_down|burn_to_the_ground|wipe_out)$/;
const falling = /^(?:collapse|cave_in|crumble|fall_down)$/;
const harming = /^(?:damage|dent|scratch|scorch)$/;
const partly = /^(?:part|parts|partly|partially|half|section|sections)$/;
const badly = /^(?:badly|severely|heavily|extensively|seriously|virtually|nearly|almost|largely)$/;
const lightly = /^(?:slightly|lightly|minor|superficially)$/;
/** What nothing is said of as one: a quake damages some and destroys others. */
const anyOf =
  /^(?:home|house|building|car|vehicle|window|roof|structure|property|shop|store|wall|kitchen|room|floor|wing|door|ceiling|boat|thing|life|livelihood|crop|area|region|damage)$/;

const compatible: readonly (readonly [string, string])[] = [
  ["damaged", "badly"],
  ["damaged", "slightly"],
  ["damaged", "partly"],
  ["badly", "partly"],
  ["slightly", "partly"],
];

/** How badly one building, ship or row of villages was damaged. */
export const damageGrade: Slot = {
  name: "damage-grade",
  question: "how badly it was damaged",
  cues: "destroy flatten raze demolish obliterate level gut wreck burn collapse cave crumble damage damaging".split(
    " ",
  ),
  read: (place) => {
    const told = propositionsOf(place.story).bySentence[place.at]?.get(place.sentence) ?? [];
    return [...told.flatMap((one) => gradeOf(place, one)), ...damagingIn(place)];
  },
  excludes: excludesAllBut(compatible),
};

function gradeOf({ tokens }: Place, { act, theme, holds, standing, claim }: Proposition): Filling[] {
  if (theme === null || holds !== true || /^(?:planned|possible|attempted|future)$/.test(standing ?? ""))
    return [];
  const one = tokens[theme.tokens[0]]?.lower === "one";
  const owner = ownerOf(theme.head, theme.plural && !one);
  if (owner === null) return [];
  const near = tokens.slice(Math.max(0, act.first - 3), act.past + 1).map(({ lower }) => lower);
  const words = [...theme.modifiers, ...near];
  // "destroyed or damaged": both, of different ones.
  if (near.includes("or")) return [];
  const value = gradeBy(act.name, words);
  return value === null || claim.verb === null ? [] : [{ owner, value, first: act.first, past: act.past }];
}

function gradeBy(act: string, words: readonly string[]): string | null {
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (wholly.test(act) || falling.test(act))
    return has(partly) ? "partly" : has(badly) ? "badly" : "destroyed";
  if (!harming.test(act)) return null;
  return has(badly) ? "badly" : has(lightly) ? "slightly" : "damaged";
}

/** "damaging several villages": a form that is often taken for an adjective. */
function damagingIn({ tokens }: Place): Filling[] {
  const at = tokens.findIndex(({ lower, pos }) => lower === "damaging" && pos === "ADJ");
  if (at < 0) return [];
  let past = at + 1;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[past]?.pos ?? "")) past++;
  const noun = tokens[past - 1] as Token;
  const owner = past > at + 1 ? ownerOf(noun.lemma, noun.lower !== noun.lemma) : null;
  return owner === null ? [] : [{ owner, value: "damaged", first: at, past }];
}

function ownerOf(head: string, plural: boolean): string | null {
  const noun = head.toLowerCase().replace(/(?<=[a-z]{4})s$/, "");
  if (anyOf.test(noun) || !/^(?:artifact|location|group|object)$/.test(nounCategory(noun) ?? "")) return null;
  return `${noun}${plural || noun !== head.toLowerCase() ? " many" : ""}`;
}
