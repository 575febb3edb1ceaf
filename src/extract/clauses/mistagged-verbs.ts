/** Where the tagger's verb is none, and where another word is one. */
import type { Token } from "../../domain/index.js";
import { verbOfParticiple } from "../../lexicon/past-forms.js";
import { isKnown, verbOfRegularPast } from "../../text/index.js";

export function opensInfinitive(tokens: readonly Token[], i: number): boolean {
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
export function isMistagged(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (before === undefined || !/^[a-z]+$/.test(token.text)) return false;
  // "the suspect, who |lives| in Lyon"
  if (token.pos === "NOUN" && /^(?:who|which)$/.test(before.lower))
    return baseOfPresent(token.lower) !== null && !/^(?:VERB|AUX)$/.test(next?.pos ?? "");
  // "police |shot| him": no noun has such a pronoun behind it.
  if (token.pos === "NOUN" && /^(?:NOUN|PROPN)$/.test(before.pos) && objectPronoun.test(next?.lower ?? ""))
    return participleOf(token.lower) !== null;
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

const objectPronoun = /^(?:him|them|me|us|himself|herself|themselves)$/;

/** "closing" is "close"; null where no verb is behind it. */
function baseOfGerund(word: string): string | null {
  const root = word.slice(0, -3);
  const doubled = root.at(-1) === root.at(-2) ? [root.slice(0, -1)] : [];
  return [root, `${root}e`, ...doubled].find((base) => base.length > 2 && isKnown(base, "verb")) ?? null;
}

/** "lives" is "live", "carries" is "carry"; null where no verb is behind it. */
function baseOfPresent(word: string): string | null {
  const bases = [/s$/, /es$/].filter((ending) => ending.test(word)).map((ending) => word.replace(ending, ""));
  const all = word.endsWith("ies") ? [`${word.slice(0, -3)}y`, ...bases] : bases;
  return all.find((base) => base.length > 1 && isKnown(base, "verb")) ?? null;
}

/** The verb's lemma, where the tagger did not see one. */
export function verbLemma(token: Token): string {
  if (token.pos === "VERB" || token.pos === "AUX") return token.lemma;
  if (token.lower.endsWith("ing")) return baseOfGerund(token.lower) ?? token.lemma;
  return participleOf(token.lower) ?? baseOfPresent(token.lower) ?? token.lemma;
}

/** "Britain and France sign a pact": headlines and timelines tell in the present, which the tagger reads as a noun. */
export function isPresentAfterName(tokens: readonly Token[], i: number): boolean {
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

/** The verb behind a participle that the tagger took for an adjective: "burnt" is "burn"; null for other words. */
export const participleOf = (word: string): string | null =>
  verbOfParticiple(word) ?? verbOfRegularPast(word);

/** "in Marlow |Cross|, where": a capital behind a name, in a sentence whose verbs are written small, goes on with the name. */
export const endsName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === "VERB" &&
  tokens[i - 1]?.pos === "PROPN" &&
  /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? "") &&
  tokens.some(({ pos, text }) => (pos === "VERB" || pos === "AUX") && /^\p{Ll}/u.test(text));

/** "the wounded men", "the injured", "the curb": behind a determiner the tagger's verb is none. */
export function isAdjectival(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (
    token.pos === "VERB" &&
    before?.pos === "DET" &&
    !/^(?:that|this|these|those|all|both|each|some|any)$/.test(before.lower)
  )
    return true;
  if (token.pos !== "VERB") return false;
  const next = tokens[i + 1];
  const noun = next?.pos === "NOUN" || next?.pos === "PROPN" || next?.pos === "ADJ";
  // "publicly known facts", "the widely read paper"
  if (noun && before?.pos === "ADV" && isParticiple(token))
    return /^(?:ADP|DET)$/.test(tokens[i - 2]?.pos ?? "");
  if (!/(?:ed|ing|en)$/.test(token.lower)) return false;
  // "pledged continued assistance": a participle right behind another verb describes the noun after it.
  if (noun && before?.pos === "VERB" && !before.lower.endsWith("ing"))
    return !(token.lower.endsWith("ing") && takesGerund.has(before.lemma));
  if (!noun || before === undefined) return false;
  // "the city's planned cuts"
  if (before.text === "'s" || before.text === "’s") return before.pos === "PART";
  return /^(?:DET|ADJ|NUM)$/.test(before.pos) || before.text === "-";
}

/** A form that can be a past participle: neither the base form nor -s nor -ing. */
export const isParticiple = (token: Token): boolean =>
  !token.lower.endsWith("ing") &&
  (token.lower !== token.lemma
    ? !token.lower.endsWith("s")
    : /^(?:hit|hurt|shot|cut|set|put|let|shut|split|cast|read|spread)$/.test(token.lower));
