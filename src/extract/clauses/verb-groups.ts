import type { Modality, Token } from "../../domain/index.js";
import { isKnown } from "../../text/index.js";

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

const negations: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "never",
  "no",
  "neither",
  "nor",
  "hardly",
  "cannot",
]);
const possible: ReadonlySet<string> = new Set(["can", "could", "may", "might"]);
const future: ReadonlySet<string> = new Set(["will", "wo", "would", "'ll", "'d", "shall"]);
const obliged: ReadonlySet<string> = new Set(["must", "should", "ought"]);
const alleging: ReadonlySet<string> = new Set([
  "allegedly",
  "reportedly",
  "supposedly",
  "apparently",
  "purportedly",
]);
const hedging: ReadonlySet<string> = new Set([
  "possibly",
  "perhaps",
  "maybe",
  "probably",
  "likely",
  "potentially",
]);
const planning: ReadonlySet<string> = new Set([
  "plan",
  "intend",
  "expect",
  "hope",
  "aim",
  "want",
  "prepare",
  "propose",
  "schedule",
  "vow",
  "pledge",
  "promise",
  "agree",
  "offer",
  "threaten",
]);
const intentions: ReadonlySet<string> = new Set([
  ...planning,
  "decision",
  "bid",
  "proposal",
  "intention",
  "move",
  "call",
  "offer",
]);
const believing: ReadonlySet<string> = new Set([
  "believe",
  "suspect",
  "allege",
  "accuse",
  "think",
  "claim",
  "say",
  "report",
  "presume",
  "fear",
]);

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
    if (!opens || isAdjectival(tokens, i)) {
      i++;
      continue;
    }
    const group = readGroup(tokens, i, groups.at(-1));
    groups.push(group);
    i = group.past;
  }
  return groups;
}

function opensInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const after = next?.pos === "ADV" || next?.lower === "not" ? tokens[i + 2] : next;
  return after !== undefined && (after.pos === "VERB" || after.pos === "AUX") && after.lower === after.lemma;
}

/** Verbs that a gerund follows: "considers closing the plant". */
const takesGerund: ReadonlySet<string> = new Set(
  "admit deny consider avoid stop start begin continue keep finish suggest recommend propose risk delay postpone resist oppose contemplate discuss".split(
    " ",
  ),
);

/**
 * Verbs that the tagger takes for another word: a past form behind its noun ("the man drowned in the lake") is no
 * adjective, and what follows "considers" and has an object ("closing the plant") is no noun.
 */
function isMistagged(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (before === undefined || !/^[a-z]+$/.test(token.text)) return false;
  if (token.pos === "ADJ" && /^(?:NOUN|PROPN)$/.test(before.pos))
    return participleOf(token.lower) !== null && !/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(next?.pos ?? "");
  return (
    token.pos === "NOUN" &&
    token.lower.endsWith("ing") &&
    before.pos === "VERB" &&
    takesGerund.has(before.lemma) &&
    /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(next?.pos ?? "") &&
    baseOfGerund(token.lower) !== null
  );
}

/** "closing" is "close"; null where no verb is behind it. */
function baseOfGerund(word: string): string | null {
  const root = word.slice(0, -3);
  const doubled = root.at(-1) === root.at(-2) ? [root.slice(0, -1)] : [];
  return [root, `${root}e`, ...doubled].find((base) => base.length > 2 && isKnown(base, "verb")) ?? null;
}

/** The verb's lemma, where the tagger did not see one. */
export function verbLemma(token: Token): string {
  if (token.pos === "VERB" || token.pos === "AUX") return token.lemma;
  if (token.lower.endsWith("ing")) return baseOfGerund(token.lower) ?? token.lemma;
  return participleOf(token.lower) ?? token.lemma;
}

/** "Britain and France sign a pact": headlines and timelines tell in the present, which the tagger reads as a noun. */
function isPresentAfterName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return (
    token.pos === "NOUN" &&
    /^[a-z]+$/.test(token.text) &&
    tokens[i - 1]?.pos === "PROPN" &&
    /^(?:an?|the|its|his|her|their)$/.test(tokens[i + 1]?.lower ?? "") &&
    tokens[0]?.pos !== "ADP" &&
    tokens[0]?.pos !== "SCONJ" &&
    isKnown(token.lemma, "verb")
  );
}

const irregularParticiples: ReadonlyMap<string, string> = new Map(
  "burnt burn|broken break|stolen steal|torn tear|frozen freeze|hidden hide|slain slay|hurt hurt|lost lose|stuck stick|sworn swear|worn wear|forgotten forget"
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** The verb behind a participle that the tagger took for an adjective: "burnt" is "burn"; null for other words. */
export function participleOf(word: string): string | null {
  const irregular = irregularParticiples.get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith("ed")) return null;
  const stems = [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3)];
  return stems.find((stem) => stem.length > 2 && isKnown(stem, "verb")) ?? null;
}

/** "the wounded men", "the injured", "the curb": behind a determiner the tagger's verb is none. */
function isAdjectival(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (
    token.pos === "VERB" &&
    before?.pos === "DET" &&
    !/^(?:that|this|these|those|all|both|each|some|any)$/.test(before.lower)
  )
    return true;
  if (token.pos !== "VERB" || !/(?:ed|ing|en)$/.test(token.lower)) return false;
  const next = tokens[i + 1];
  const noun = next?.pos === "NOUN" || next?.pos === "PROPN" || next?.pos === "ADJ";
  // "pledged continued assistance": a participle right behind another verb describes the noun after it.
  if (noun && before?.pos === "VERB" && !before.lower.endsWith("ing"))
    return !(token.lower.endsWith("ing") && takesGerund.has(before.lemma));
  return (
    noun && (before?.pos === "DET" || before?.pos === "ADJ" || before?.pos === "NUM" || before?.text === "-")
  );
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

const isModal = (token: Token): boolean =>
  modalOf(token) !== null && token.pos !== "NOUN" && token.pos !== "PROPN";

function modalOf(token: Token): Modality | null {
  if (possible.has(token.lower)) return "possible";
  if (future.has(token.lower)) return "future";
  if (obliged.has(token.lower)) return "obliged";
  return null;
}

/** A form that can be a past participle: neither the base form nor -s nor -ing. */
const isParticiple = (token: Token): boolean =>
  !token.lower.endsWith("ing") &&
  (token.lower !== token.lemma
    ? !token.lower.endsWith("s")
    : /^(?:hit|hurt|shot|cut|set|put|let|shut|split|cast|read|spread)$/.test(token.lower));

/** "a man shot by police": a participle right behind its noun, with "by"/"in" and no object after it. */
function isBareParticiple(tokens: readonly Token[], first: number, main: number): boolean {
  if (first !== main || !isParticiple(tokens[main] as Token)) return false;
  const before = tokens[first - 1];
  const after = tokens[main + 1];
  return (
    (before?.pos === "NOUN" || before?.pos === "PROPN") && (after?.lower === "by" || after?.lower === "as")
  );
}
