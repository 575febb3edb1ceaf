import type { Claim, Phrase, Story, Token } from "../../../domain/index.js";
import { keysOfVerb, particles } from "./deed-keys.js";
import type { FoundDeed } from "./deeds.js";
import { type Party, partyAround, tokensOf } from "./party.js";

/** "X ordered it", "X is to lead it", "X was the first to report it". */
export function readActive(
  story: Story,
  document: number,
  claim: Claim,
  claims: readonly Claim[],
): FoundDeed[] {
  const { verb, passive, negated, modality, sentence } = claim;
  const tokens = tokensOf(story.documents[document]?.sentences ?? [], sentence);
  const subject = subjectOf(claim, claims);
  if (verb === null || subject === null || passive || negated || modality === "possible") return [];
  if (subject.tokens[0] >= verb.token || tokens[subject.tokens[1] - 1]?.pos === "PRON") return [];
  if (verb.form === "infinitive" && !opensInfinitive(tokens, verb.token)) return [];
  const doer = partyAround(story, document, sentence, subject.tokens[1] - 1);
  if (doer === null || !standsBefore(tokens, doer, firstOfRow(claim, claims))) return [];
  const done = objectOf(claim);
  const patient = done === null ? null : headOf(tokens, done);
  const keys = keysOfVerb(tokens, verb.token, patient);
  if (keys === null || (keys.keys.length === 1 && patient === null)) return [];
  return [{ at: verb.token, ...keys, doer, patient }];
}

/** "X |lowered| a rope and hauled them up": whoever does the first of a row of verbs does the others. */
function firstOfRow({ subject, verb }: Claim, claims: readonly Claim[]): number {
  if (verb?.form !== "finite") return verb?.token ?? 0;
  const row = claims.filter(
    (one) => !one.passive && one.verb?.form === "finite" && one.subject?.start === subject?.start,
  );
  return Math.min(
    verb.token,
    ...row.map((one) => one.verb?.token ?? 0).filter((at) => at > (subject?.tokens[0] ?? 0)),
  );
}

/** "X was the first to report it": not "the first" did. */
function subjectOf({ subject, verb }: Claim, claims: readonly Claim[]): Phrase | null {
  if (
    subject === null ||
    verb?.form !== "infinitive" ||
    !/^the (?:first|last|only|one)\b/i.test(subject.words)
  )
    return subject;
  const copula = claims.find((one) => one.verb?.lemma === "be" && one.object?.start === subject.start);
  return copula?.subject ?? subject;
}

/** "put out the fire": the particle made the object look like a phrase of place. */
function objectOf({ object, complements: [next], verb }: Claim): Phrase | null {
  if (object !== null) return object;
  return next !== undefined &&
    next.tokens[0] === (verb?.token ?? 0) + 2 &&
    particles.has(next.preposition ?? "")
    ? next
    : null;
}

export const headOf = (tokens: readonly Token[], { tokens: [first, past], head }: Phrase): Token | null =>
  tokens.slice(first, past).find(({ lemma, lower }) => lemma === head || lower === head) ?? null;

const hanging = /^(?:of|in|at|for|from|with|to|on|by|near|against)$/;

/**
 * Whether nobody else may be meant: between a doer and the verb stand auxiliaries, adverbs, phrases without a name
 * ("A nurse |on night duty| raised") and an earlier verb of his ("dived in |and| pulled").
 */
function standsBefore(tokens: readonly Token[], { first, past }: Party, verb: number): boolean {
  const opener = tokens[first - 1]?.lower ?? "";
  // "Britain |and France| signed": of two who are named together neither is the doer alone.
  if (past > verb || /^(?:and|or|&)$/.test(opener)) return false;
  const between = tokens.slice(past, verb);
  // "driven by |Ann Smith|, who was": the relative goes back to the agent of the verb before.
  const relative = opener === "by" && between.find(({ text }) => text !== ",")?.lower === "who";
  if (hanging.test(opener) && !relative) return false;
  const joined = between.findLast(({ pos }) => pos !== "ADV" && pos !== "AUX")?.lower === "and";
  return between.every(
    ({ pos, text }) =>
      /^(?:AUX|ADV|PART|ADP|ADJ|NOUN|DET|NUM)$/.test(pos) ||
      /^(?:,|who|which|that)$/.test(text) ||
      (joined && /^(?:VERB|CCONJ|PRON)$/.test(pos)),
  );
}

const infinitiveOf = new Set(["be", "first", "last", "only", "one", "due", "set"]);

const opensInfinitive = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lemma, lower }) => infinitiveOf.has(lemma) || infinitiveOf.has(lower));
