import type { Story, Token } from "../../../domain/index.js";
import { deedOfDoer, deedOfNoun } from "../../../lexicon/deeds.js";
import { type DeedKeys, keysOfActNoun, keysOfVerb, ofKinds } from "./deed-keys.js";
import type { FoundDeed } from "./deeds.js";
import { type Party, partyBefore, partyFrom, tokensOf } from "./party.js";
import { endOfNounPhrase } from "./phrase-parts.js";

/** Nouns for a deed whose doer may follow "of": "the orders of X" is X's, "the evacuation of X" is not. */
const ownedNoun = new Set(
  "order request invitation behest instruction initiative command work idea promise directive".split(" "),
);
const between = /^(?:come|came|comes|coming|be|was|is|were|made|go|went)$/;

/** "X's order", "on the orders of X", "a gift from X", "the promise comes from X". */
export function readNominals(story: Story, document: number, sentence: number): FoundDeed[] {
  const tokens = tokensOf(story.documents[document]?.sentences ?? [], sentence);
  return tokens.flatMap((token, at): FoundDeed[] => {
    if (token.pos !== "NOUN" || deedOfDoer(token.lemma) !== null) return [];
    if (/^(?:work|creation)$/.test(token.lower) && tokens[at - 1]?.lower === "the")
      return works.flatMap((keys) => worksOf(story, document, sentence, tokens, at, keys));
    const willed = willedAct(story, document, sentence, tokens, at);
    if (willed !== null) return [willed];
    const kind = deedOfNoun(token.lemma);
    const keys = kind === null ? keysOfActNoun(token) : { ...ofKinds([kind], kind.name), keys: [kind.name] };
    if (keys === null) return [];
    const source = sourceBehind(story, document, sentence, tokens, at);
    const owner = kind === null ? null : ownerBefore(story, document, sentence, tokens, at);
    return [source, owner].flatMap((doer) => (doer === null ? [] : [told(at, keys, doer)]));
  });
}

/** "the mayor's |decision| to close the pool", "the |move| by the council to sell": the act is the owner's. */
function willedAct(
  story: Story,
  document: number,
  sentence: number,
  tokens: readonly Token[],
  at: number,
): FoundDeed | null {
  if (!/^(?:decision|move|choice|ruling|order|agreement|refusal)$/.test(tokens[at]?.lemma ?? "")) return null;
  const agent = tokens[at + 1]?.lower === "by" ? partyFrom(story, document, sentence, at + 2) : null;
  const doer = agent ?? ownerBefore(story, document, sentence, tokens, at);
  const to = agent?.past ?? at + 1;
  const verb = tokens[to + 1];
  if (doer === null || tokens[to]?.lower !== "to" || verb?.pos !== "VERB") return null;
  const patient = tokens
    .slice(to + 2, endOfNounPhrase(tokens, to + 2))
    .findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
  const keys = keysOfVerb(tokens, to + 1, patient ?? null);
  return keys === null || patient === undefined ? null : { at: to + 1, ...keys, doer, patient };
}

/** "The letter is |the work| of X": written, built or painted by him; of a bombing, that he answers for it. */
const works: readonly DeedKeys[] = [
  "write",
  "design",
  "paint",
  "invent",
  "build",
  "found",
  "claim+responsibility",
].map((verb) => ({
  keys: [verb],
  verb,
  repeats: false,
  shared: false,
}));

function worksOf(
  story: Story,
  document: number,
  sentence: number,
  tokens: readonly Token[],
  at: number,
  keys: DeedKeys,
): FoundDeed[] {
  const doer = sourceBehind(story, document, sentence, tokens, at);
  return doer === null ? [] : [told(at, keys, doer)];
}

const told = (at: number, keys: DeedKeys, doer: Party): FoundDeed => ({ at, ...keys, doer, patient: null });

function sourceBehind(
  story: Story,
  document: number,
  sentence: number,
  tokens: readonly Token[],
  at: number,
): Party | null {
  let next = at + 1;
  while (between.test(tokens[next]?.lower ?? "")) next++;
  const preposition = tokens[next]?.lower ?? "";
  const owned = preposition === "of" && next === at + 1 && ownedNoun.has(tokens[at]?.lemma ?? "");
  return preposition === "from" || owned ? partyFrom(story, document, sentence, next + 1) : null;
}

function ownerBefore(
  story: Story,
  document: number,
  sentence: number,
  tokens: readonly Token[],
  at: number,
): Party | null {
  let owner = at - 1;
  while (
    owner > 0 &&
    /^(?:ADJ|NUM|NOUN|PUNCT)$/.test(tokens[owner]?.pos ?? "") &&
    tokens[owner]?.text !== ","
  )
    owner--;
  if (tokens[owner]?.text !== "'s" || owner === 0) return null;
  return partyBefore(story, document, sentence, owner);
}
