import { eventKind } from "../../lexicon/events.js";
import { areAntonyms, areRelated, areSynonyms, isKnown, verbOf } from "../../text/index.js";
import { relateSteps } from "../lexicon/event-frames.js";
import { areSameAct } from "../lexicon/near-acts.js";

/** What a clause says was done: by its verb, with its particle or phrase, and by the nouns of acts beside it. */
export interface ActWords {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

/** Verbs that say nothing of what happened; the nouns beside them do. */
const light: ReadonlySet<string> = new Set(
  (
    "be have do make take get give go come put set keep hold let bring say tell add report note ask claim speak " +
    "state write read see know think believe expect happen occur become seem remain face follow include call use run plan agree " +
    "want need hope try continue stay say"
  ).split(" "),
);

/** "ran aground", "took over": with such a word a light verb says something too. */
const phrasal = /^(?!be )[a-z]+ (over|off|out|up|down|back|away|aground|ashore|free|apart)$/;

/** Both are told by verbs that say something: where these have nothing in common, two acts are likelier than one. */
export const areTwoVerbs = (a: ActWords, b: ActWords): boolean => compareVerbs(a, b) === false;

export const haveOneVerb = (a: ActWords, b: ActWords): boolean => compareVerbs(a, b) === true;

/** Null where one of them has no verb that says something. */
function compareVerbs(a: ActWords, b: ActWords): boolean | null {
  const [one, other] = [a, b].map(({ verbs }) =>
    verbs.find((verb) => (verb.includes(" ") ? phrasal.test(verb) : !light.has(verb))),
  );
  if (one === undefined || other === undefined) return null;
  // "slipped out", "got out"
  const own = a.verbs.map(particleOf);
  const alike = b.verbs.map(particleOf).some((particle) => particle !== null && own.includes(particle));
  return areRelated(one, other, "verb") || (alike ? null : false);
}

const particleOf = (verb: string): string | null => phrasal.exec(verb)?.[1] ?? null;

/**
 * Whether two clauses tell of one act: "same", by their words; "apart", two steps of one course ("arrested",
 * "charged") or opposites; null where the words do not tell.
 */
export function relateActs(a: ActWords, b: ActWords): "same" | "apart" | null {
  const own = a.verbs.filter((verb) => !light.has(verb));
  const other = b.verbs.filter((verb) => !light.has(verb));
  const verbs = relate(own, other);
  if (verbs !== null) return verbs;
  // "The raid took place", "they raided": the noun is the act where the verb is light.
  const left = own.length > 0 ? own : a.nouns;
  const right = other.length > 0 ? other : b.nouns;
  return relate(left, right);
}

function relate(left: readonly string[], right: readonly string[]): "same" | "apart" | null {
  let apart = false;
  for (const a of left)
    for (const b of right) {
      const known = relateWords(a, b);
      if (known === "same") return "same";
      apart ||= known === "apart";
    }
  return apart ? "apart" : null;
}

function relateWords(a: string, b: string): "same" | "apart" | null {
  if (a === b) return "same";
  const [one, other] = [verbFor(a), verbFor(b)];
  if (one === other) return "same";
  const steps = relateSteps(a, b) ?? relateSteps(one, other);
  if (steps !== null) return steps;
  if (areAntonyms(one, other, "verb")) return "apart";
  const kind = eventKind(a);
  if ((kind !== null && kind === eventKind(b)) || areSameAct(one, other)) return "same";
  return isKnown(one, "verb") && isKnown(other, "verb") && areSynonyms(one, other, "verb") ? "same" : null;
}

const verbFor = (word: string): string => (isKnown(word, "verb") ? word : verbOf(word));
