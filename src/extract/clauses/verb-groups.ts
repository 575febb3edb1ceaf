import type { Modality, Token } from "../../domain/index.js";
import { isKnown } from "../../text/index.js";
import {
  endsName,
  isMistagged,
  isParticiple,
  isPresentAfterName,
  opensInfinitive,
  participleOf,
} from "./mistagged-verbs.js";
import { verbalPrepositions } from "./noun-phrases.js";
import {
  alleging,
  believing,
  hedging,
  intentions,
  isModal,
  modalOf,
  negations,
  planning,
} from "./verb-words.js";

/** A verb with its auxiliaries, particles and adverbs. */
export interface VerbGroup {
  readonly first: number;
  readonly past: number;
  /** Position of the main verb (or of the copula where there is none). */
  readonly main: number;
  readonly form: "finite" | "infinitive" | "participle" | "gerund";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modality: Modality;
}

/** Verb groups of a sentence, left to right. */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const opens =
      token.pos === "VERB" ||
      token.pos === "AUX" ||
      (token.lower === "to" && opensInfinitive(tokens, i)) ||
      isMistagged(tokens, i) ||
      (groups.length === 0 && isPresentAfterName(tokens, i));
    if (!opens || verbalPrepositions.has(token.lower) || endsName(tokens, i)) {
      i++;
      continue;
    }
    const group = readGroup(tokens, i, groups.at(-1));
    groups.push(group);
    i = group.past;
  }
  return groups;
}

function readGroup(tokens: readonly Token[], first: number, before: VerbGroup | undefined): VerbGroup {
  let i = first;
  let main = first;
  let passive = false;
  let negated = false;
  let modality: Modality = "fact";
  let finite = false;
  let seenBe = false;
  let seenHave = false;
  let perfect = false;
  const infinitive = (tokens[first] as Token).lower === "to";
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    // "had no insurance": the "no" belongs to the object.
    if (token.lower === "no" && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? "")) break;
    if (negations.has(token.lower)) negated = true;
    else if (token.pos === "AUX" || isModal(token) || isPerfect(tokens, i, first)) {
      modality = modalOf(token) ?? modality;
      if (token.lemma === "be") seenBe = true;
      if (token.lemma === "have") seenHave = true;
      perfect ||= isPerfect(tokens, i, first);
      if (i === first || modalOf(token) !== null || token.lower !== token.lemma)
        finite = !infinitive && !perfect;
      main = i;
    } else if (i === first && !infinitive && (token.pos === "NOUN" || token.pos === "ADJ")) {
      finite = !token.lower.endsWith("ing");
      i++;
      break;
    } else if (
      token.pos === "VERB" ||
      (seenBe && token.pos === "ADJ" && participleOf(token.lower) !== null) ||
      (seenHave && /^(?:ADJ|NOUN)$/.test(token.pos) && participleOf(token.lower) !== null)
    ) {
      const participle = isParticiple(token);
      main = i;
      passive = participle && (seenBe || tokens[i - 1]?.lemma === "get");
      const gerund = token.lower.endsWith("ing");
      if (i === first && !infinitive) finite = !gerund;
      i++;
      break;
    } else if (
      (token.pos === "NOUN" || token.pos === "ADJ") &&
      token.lower === token.lemma &&
      isKnown(token.lemma, "verb") &&
      needsVerb(tokens, i, first)
    ) {
      main = i++;
      break;
    } else if (token.pos === "ADV" || (token.lower === "to" && i === first)) {
      if (alleging.has(token.lower)) modality = "alleged";
      else if (hedging.has(token.lower)) modality = "possible";
    } else break;
  }
  const mainToken = tokens[main] as Token;
  // "said", "told to": an adverb right before the group colours it too.
  const left = tokens[first - 1];
  if (left?.pos === "ADV" && alleging.has(left.lower)) modality = "alleged";
  if (left !== undefined && left.pos !== "DET" && negations.has(left.lower)) negated = true;
  const form = infinitive
    ? "infinitive"
    : finite
      ? isBareParticiple(tokens, first, main)
        ? "participle"
        : "finite"
      : perfect || mainToken.lower.endsWith("ing")
        ? "gerund"
        : "participle";
  // "plans to sell" is often tagged a noun, and "a decision to sell" is one.
  if (form === "infinitive" && modality === "fact" && intentions.has(left?.lemma ?? "")) modality = "planned";
  if (form === "infinitive" && before !== undefined) {
    const governor = tokens[before.main] as Token;
    if (planning.has(governor.lemma)) modality = before.modality === "fact" ? "planned" : before.modality;
    else if (believing.has(governor.lemma) && before.passive) modality = "alleged";
    else if (governor.lemma === "fail" || governor.lemma === "refuse" || governor.lemma === "decline")
      negated = true;
  }
  // "would be found and brought": the second verb shares the auxiliaries of the first.
  const shares =
    first === main &&
    form !== "gerund" &&
    left?.pos === "CCONJ" &&
    before?.past === first - 1 &&
    before.first < before.main;
  if (shares && before !== undefined) return { ...before, first, past: Math.max(i, main + 1), main };
  return { first, past: Math.max(i, main + 1), main, form, passive, negated, modality };
}

/** "denied having met": "having" and "being" before a past form are auxiliaries, whatever the tagger says. */
const isPerfect = (tokens: readonly Token[], i: number, first: number): boolean =>
  i === first &&
  /^(?:having|being)$/.test(tokens[i]?.lower ?? "") &&
  tokens[i + 1]?.pos === "VERB" &&
  isParticiple(tokens[i + 1] as Token);

/** "will sign", "did not fire": behind a modal or "do" the tagger's noun is the verb. */
function needsVerb(tokens: readonly Token[], i: number, first: number): boolean {
  const before = tokens
    .slice(first, i)
    .filter((token) => token.pos !== "ADV" && !negations.has(token.lower))
    .at(-1);
  return before !== undefined && (modalOf(before) !== null || before.lemma === "do" || before.lower === "to");
}

/** "a man shot by police": a participle right behind its noun, with "by"/"in" and no object after it. */
function isBareParticiple(tokens: readonly Token[], first: number, main: number): boolean {
  if (first !== main || !isParticiple(tokens[main] as Token)) return false;
  const before = tokens[first - 1];
  const after = tokens[main + 1];
  return (
    (before?.pos === "NOUN" || before?.pos === "PROPN") && (after?.lower === "by" || after?.lower === "as")
  );
}
