import type { Token } from "../../../domain/index.js";
import { type DeedKind, deedOfNoun, deedsOfVerb } from "../../../lexicon/deeds.js";
import { isEverydayAct, isSharedAct, isSharedObject } from "../../../lexicon/shared-acts.js";
import { isKnown, verbOf } from "../../../text/index.js";

/** By what a deed is met with another. */
export interface DeedKeys {
  /** Equal keys may be one deed: the kinds of `lexicon/deeds.ts`, or the verb itself. */
  readonly keys: readonly string[];
  /** The verb, with its particle: a synonym of it may tell of the same deed. */
  readonly verb: string;
  /** Several people may have done the like. */
  readonly repeats: boolean;
  /** Done side by side or each for himself: two doers are no rivals, unless they change places. */
  readonly shared: boolean;
}

/** "ordered the dismissal", "carried out the arrest": the deed stands in the object. */
const carrying = /^(?:order|carry|conduct|launch|stage|make|mount|commit|lead|perform)$/;

/** Words behind a verb in which the rest of "take … to court" is sought. */
const phraseWindow = 7;

/** The words behind a verb, after those right before it: "was first reported". */
const wordsNear = (tokens: readonly Token[], at: number): string[] =>
  [...tokens.slice(Math.max(0, at - 3), at), ...tokens.slice(at + 1, at + 1 + phraseWindow)].map(
    ({ lower, lemma, pos }) => (pos === "NOUN" ? lemma : lower),
  );

/** `object`: head of what it is done to, where the wording tells. */
export function keysOfVerb(tokens: readonly Token[], at: number, object: Token | null): DeedKeys | null {
  const token = tokens[at];
  // "Soldier |Rob| Hale": the tagger takes a name's word for a verb.
  if (token === undefined || (at > 0 && /^\p{Lu}/u.test(token.text))) return null;
  // "paid tribute", "signed the petition": of the phrase many are the doers.
  const joint = object !== null && isSharedObject(object.lemma);
  const act = object === null || !carrying.test(token.lemma) ? null : deedOfNoun(object.lemma);
  const told = object === null ? [] : [object.lemma.toLowerCase()];
  const kinds = [
    ...(act === null ? [] : [act]),
    ...deedsOfVerb(token.lemma, [...wordsNear(tokens, at), ...told]),
  ];
  if (kinds.length > 0) return ofKinds(kinds, token.lemma, joint);
  const particle = tokens[at + 1];
  const verb =
    particle?.pos === "ADP" && particles.has(particle.lower)
      ? `${token.lemma} ${particle.lower}`
      : token.lemma;
  const shared = joint || isEverydayAct(token.lemma) || isSharedAct(token.lemma);
  return { keys: [`verb ${verb}`], verb, repeats: true, shared };
}

export const ofKinds = (kinds: readonly DeedKind[], verb: string, shared = false): DeedKeys => ({
  keys: [...kinds.map(({ name }) => name), `verb ${verb}`],
  verb,
  repeats: kinds.every(({ repeats }) => repeats),
  shared,
});

/** "a pardon from", "an inspection by": the act of the noun's verb; null for a noun of no act. */
export function keysOfActNoun({ lemma }: Token): DeedKeys | null {
  const verb = verbOf(lemma);
  if (verb === lemma && !isKnown(lemma, "verb")) return null;
  if (isEverydayAct(verb) || isSharedAct(verb)) return null;
  return { keys: [`verb ${verb}`], verb, repeats: true, shared: false };
}

export const particles = new Set("up down out off away over back".split(" "));
