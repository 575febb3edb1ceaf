import { areRelated, isKindOf, nounCategory, rememberByWord } from "../../text/index.js";
import { type Proposition, propositionsOf, type Side } from "../acts/index.js";
import { bodyParts } from "../lexicon/body-parts.js";
import { isVehicle } from "../lexicon/vehicles.js";
import type { Filling, Place, Slot } from "./slot.js";
import { personBefore } from "./whose.js";

/** What dictionaries make other words of harm kinds of. */
const harms = ["kill", "injure", "wound", "hit", "strike", "damage", "destroy", "attack", "bite", "blind"];
const isHarm = rememberByWord((verb: string): boolean =>
  harms.some((harm) => verb === harm || isKindOf(verb, harm, "verb", 2)),
);
/** Done to a fire, a crash, an outage. */
const setsOff = /^(?:cause|start|spark|trigger|ignite|set_off)$/;
const happens = /^(?:event|phenomenon|process)$/;
/** Who is killed "by an illness" is told no more than that it was one. */
const anything =
  /^(?:injury|wound|cause|complication|illness|disease|condition|accident|incident|object|thing|attack|blow|hit|impact|violence|disaster|vehicle|animal|beast|creature|machine|weapon|device|projectile|missile|substance|chemical)$/;
/** Things and beasts do harm in one way only; of acts and events the one leads to the other. */
const telling = /^(?:artifact|animal|object|plant|substance|phenomenon|state)$/;

/** A van is a vehicle before it is the front of an army. */
const sortOf = (head: string): string => (isVehicle(head) ? "artifact" : (nounCategory(head) ?? ""));

/**
 * What did somebody or something harm, in whatever words: "was hit by a gas canister", "lost an eye to a rubber
 * bullet", "died of pneumonia", "lightning killed the ewes", "a cigarette started the fire". People who did it are told by the comparer of doers.
 */
export const whatDidHarm: Slot = {
  name: "what-did-harm",
  question: "what did the harm",
  cues: ["by", "to", "of", "from", "cause", "start", "spark", "trigger", "ignite", "set", ...harms],
  single: true,
  read: (place) =>
    (propositionsOf(place.story).bySentence[place.at]?.get(place.sentence) ?? []).flatMap((told) =>
      harmOf(place, told),
    ),
  excludes: (a, b) =>
    sortOf(a.value) === sortOf(b.value) &&
    !areRelated(a.value, b.value, "noun") &&
    !isKindOf(a.value, b.value, "noun", 6) &&
    !isKindOf(b.value, a.value, "noun", 6) &&
    ![...(a.stems ?? [])].some((word) => b.stems?.has(word)),
};

function harmOf(place: Place, told: Proposition): Filling[] {
  const { verb } = told.claim;
  if (verb === null || told.holds !== true || (told.standing !== "done" && told.standing !== "now"))
    return [];
  const found = causeOf(told, verb.lemma);
  if (found === null || found.victim === null) return [];
  const { head, tokens: range } = found.cause;
  const words = place.tokens.slice(...range);
  if (words.at(-1)?.pos !== "NOUN" || anything.test(head) || !telling.test(sortOf(head))) return [];
  const owner = ownerOf(place, found.victim);
  if (owner === null) return [];
  const stems = new Set(words.flatMap(({ pos, stem }) => (pos === "NOUN" ? [stem] : [])));
  return [{ owner, value: head, stems, first: range[0], past: range[1] }];
}

interface Harm {
  readonly victim: Side | null;
  readonly cause: Pick<Side, "head" | "tokens">;
}

/** The one who came to harm, and what it came from. */
function causeOf({ agent, theme, claim }: Proposition, verb: string): Harm | null {
  const from = (preposition: RegExp, victim: Side | null): Harm | null => {
    const cause = claim.complements.find((phrase) => preposition.test(phrase.preposition ?? ""));
    return cause === undefined ? null : { victim, cause };
  };
  if (/^(?:die|perish|succumb)$/.test(verb)) return from(/^(?:of|from)$/, theme);
  // "lost an eye to a bullet"
  if (verb === "lose" && theme !== null && bodyParts.has(theme.head)) return from(/^to$/, agent);
  const didHarm = isHarm(verb) || (setsOff.test(verb) && happens.test(theme?.gist.category ?? ""));
  return didHarm && agent !== null ? { victim: theme, cause: agent } : null;
}

/** A person by name or as the story's one victim; a thing by its noun. */
function ownerOf(place: Place, victim: Side): string | null {
  if (victim.vague) return null;
  const [id, ...others] = victim.entities;
  if (victim.named) return others.length === 0 ? (id ?? null) : null;
  if (victim.gist.category !== "person") return victim.head;
  return victim.plural ? null : personBefore(place, victim.tokens[1]);
}
