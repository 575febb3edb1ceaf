import type { Token } from "../../../domain/index.js";
import { areRelated, areSynonyms, isKindOf, nounCategory } from "../../../text/index.js";
import type { Fact } from "./fact.js";
import { countsAnybody } from "./outcomes.js";

/** How the counted things of two facts stand to each other. */
export type ThingMatch = "same" | "kind" | "part" | "other";

/** Nouns that are counted in any story and identify nothing: their count needs an equal verb too. */
const vagueThings = new Set(
  "day time thing side point part block night way case step number group member kind hour area place piece type level question reason issue result example other team unit item floor round game page word man woman guy male female".split(
    " ",
  ),
);

export const isVagueThing = (thing: string | null): boolean => thing === null || vagueThings.has(thing);

/** By the one noun, then by the other: asked millions of times in a large story, so no key is put together. */
const known = new Map<string, Map<string, ThingMatch>>();
const mostNouns = 5_000;

/** For counts: a noun left out counts people. */
export function matchThings(a: string | null, b: string | null): ThingMatch {
  const [left, right] = [a ?? "", b ?? ""];
  if (left === right) return "same";
  let own = known.get(left);
  if (own === undefined) {
    if (known.size >= mostNouns) known.clear();
    own = new Map();
    known.set(left, own);
  }
  let match = own.get(right);
  if (match === undefined) {
    if (own.size >= mostNouns) own.clear();
    match = compute(a, b);
    own.set(right, match);
  }
  return match;
}

function compute(a: string | null, b: string | null): ThingMatch {
  const [anyA, anyB] = [countsAnybody(a), countsAnybody(b)];
  if (anyA && anyB) return "same";
  if (anyA || anyB) {
    const special = anyA ? b : a;
    if (special === null || !isPerson(special)) return "other";
    return someOnly.has(special) ? "part" : "kind";
  }
  const [left, right] = [a as string, b as string];
  if (young.has(left) && young.has(right)) return "kind";
  // "racehorse" is a "horse", "warship" a "ship".
  if (isCompound(left, right) || isCompound(right, left)) return "kind";
  if (areSynonyms(left, right, "noun")) return "same";
  if (isKindOf(left, right, "noun", 2) || isKindOf(right, left, "noun", 2)) return "kind";
  return "other";
}

/** Those who are mostly some of the people that an event befalls: their count is not everybody's. */
const someOnly = new Set(
  "woman man girl boy child baby infant toddler teenager adult foreigner officer policeman police firefighter soldier troop rescuer paramedic medic nurse doctor driver pilot crew journalist reporter tourist student civilian leader commander official member relative hostage bystander militant rebel pirate pupil citizen national attendant american briton german dane finn dutch".split(
    " ",
  ),
);
export const isSomeOnly = (thing: string | null): boolean => someOnly.has(thing ?? "");

/** Different words for the young people of one school, class or trip. */
const young = new Set("child schoolchild pupil student youngster schoolboy schoolgirl".split(" "));

const isCompound = (long: string, short: string): boolean =>
  short.length >= 4 && long.length > short.length + 2 && long.endsWith(short);

export const isPerson = (noun: string): boolean =>
  nounCategory(noun) === "person" || isKindOf(noun, "person", "noun", 6);

/**
 * "Five merchant vessels", "three pirate vessels": each word sets apart a kind, and no vessel is of both. People are
 * of many kinds at once ("steel workers" of a "night shift"): only a party's or a nation's are kept from another's.
 */
export function areTwoKinds(a: Fact, b: Fact): boolean {
  if (!narrowedApart(a, b)) return false;
  const [one, other] = [namesIn(a), namesIn(b)];
  if (one.length > 0 && other.length > 0) return !one.some((name) => other.includes(name));
  if (isPerson(a.thing ?? "") || isPerson(b.thing ?? "")) return false;
  const [left, right] = [kindOf(a), kindOf(b)];
  return left?.pos === "NOUN" && right?.pos === "NOUN" && !areRelated(left.lower, right.lower, "noun");
}

/** "Boeing" of "40 Boeing 737 jets", "Danish" of "12 Danish tourists"; a model's letters and figures are written in many ways. */
const namesIn = ({ mention: { tokens, modifiers }, sentence }: Fact): readonly string[] =>
  sentence.tokens
    .slice(tokens[0] + 1, tokens[1] - 1)
    .filter(
      ({ text, lemma }) =>
        /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
        modifiers.some((word) => `${word}-`.startsWith(`${lemma.toLowerCase()}-`)),
    )
    .map(({ lower }) => lower);

/** The word right before the counted noun. */
function kindOf({ mention: { tokens, modifiers }, sentence }: Fact): Token | null {
  const before = sentence.tokens[tokens[1] - 2];
  return before !== undefined && tokens[1] - 2 > tokens[0] && modifiers.includes(before.lemma.toLowerCase())
    ? before
    : null;
}

/** Words that narrow both things and never meet: "merchant" vessels, "pirate" boats. */
export function narrowedApart(a: Fact, b: Fact): boolean {
  const [left, right] = [a.mention.modifiers, b.mention.modifiers];
  return (
    left.length > 0 &&
    right.length > 0 &&
    !left.some((word) =>
      right.some(
        (other) => word === other || areSynonyms(word, other, "noun") || areSynonyms(word, other, "adj"),
      ),
    )
  );
}
