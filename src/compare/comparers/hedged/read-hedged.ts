import type { QuantityMention, Story, Token } from "../../../domain/index.js";
import { areSynonyms, nounCategory } from "../../../text/index.js";
import { mentionsIn } from "../../align/in-sentence.js";
import type { At } from "../../matter/set-apart.js";

/**
 * A word that makes what a noun phrase tells less sure, and not the sentence's act: "an allegedly drunk driver",
 * "possibly two children", "treated as a potential arson".
 */
export interface HedgedPhrase extends At {
  readonly certainty: "possible" | "alleged";
  /** Token ranges: the hedge with its phrase, and the words that are not sure. */
  readonly whole: Range;
  readonly words: Range;
  readonly noun: Token;
  /** What is in doubt: that it is of the kind that its adjectives tell, how many there are, or the noun itself. */
  readonly doubt: "kind" | "number" | "noun";
}
export type Range = readonly [first: number, past: number];

const adverbs: Readonly<Record<string, HedgedPhrase["certainty"]>> = {
  possibly: "possible",
  perhaps: "possible",
  maybe: "possible",
  potentially: "possible",
  probably: "possible",
  presumably: "possible",
  apparently: "possible",
  allegedly: "alleged",
  reportedly: "alleged",
  purportedly: "alleged",
  supposedly: "alleged",
};
const adjectives: Readonly<Record<string, HedgedPhrase["certainty"]>> = {
  possible: "possible",
  potential: "possible",
  probable: "possible",
  apparent: "possible",
  suspected: "alleged",
  alleged: "alleged",
};

/** "a possible case of fraud": the kind stands behind the "of". */
const instance = /^(?:case|act|instance|incident|form|couple|pair)$/;

/** The hedged phrases of one sentence. A hedge before a verb is none: the act is asked about elsewhere. */
export function hedgedPhrases(story: Story, at: At): HedgedPhrase[] {
  const tokens = story.documents[at.document]?.sentences[at.sentence]?.tokens ?? [];
  return tokens.flatMap(({ lower }, i): HedgedPhrase[] => {
    const byAdverb = Object.hasOwn(adverbs, lower) ? adverbs[lower] : undefined;
    const byAdjective = Object.hasOwn(adjectives, lower) ? adjectives[lower] : undefined;
    const certainty = byAdverb ?? byAdjective;
    if (certainty === undefined) return [];
    const first = tokens[i + 1]?.pos === "DET" ? i + 2 : i + 1;
    const past = endOfPhrase(tokens, first);
    const noun = tokens[past - 1];
    if (noun?.pos !== "NOUN") return [];
    const doubt = byAdverb === undefined ? "noun" : doubtOf(tokens, first);
    if (doubt === null || (doubt === "noun" && !isDeed(noun))) return [];
    return [{ ...at, certainty, whole: [i, past], words: [first, past], noun, doubt }];
  });
}

const doubtOf = (tokens: readonly Token[], first: number): HedgedPhrase["doubt"] | null =>
  tokens[first]?.pos === "NUM" || /^(?:couple|pair|dozen)$/.test(tokens[first]?.lower ?? "")
    ? "number"
    : tokens[first]?.pos === "ADJ"
      ? "kind"
      : null;

/** "potential arson": whether a deed was done. Of a "potential customer", a "possible site" nothing is in doubt. */
const isDeed = ({ lemma }: Token): boolean =>
  /^(?:act|event|state|phenomenon|process|communication)$/.test(nounCategory(lemma) ?? "act");

function endOfPhrase(tokens: readonly Token[], first: number): number {
  let past = first;
  for (; past < tokens.length && past < first + longestPhrase; past++) {
    const { pos, text, lower } = tokens[past] as Token;
    const before = tokens[past - 1]?.lower ?? "";
    if (lower === "of" && instance.test(before)) continue;
    if (!/^(?:ADJ|NOUN|NUM)$/.test(pos) && text !== "-") break;
  }
  return past;
}

const longestPhrase = 7;

/** The words before a noun that tell of it, up to the article, the preposition or the verb. */
function modifiersBefore(tokens: readonly Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let i = at - 1; i >= 0 && i > at - longestPhrase; i--) {
    const token = tokens[i] as Token;
    const joined = tokens[i - 1]?.text === "-" || tokens[i + 1]?.text === "-";
    if (!/^(?:ADJ|NOUN|NUM)$/.test(token.pos) && token.text !== "-" && !joined) break;
    found.push(token);
  }
  return found;
}

/** The words that tell it at another place: the noun, with what stands before it where that is in doubt. */
export function phraseAt(
  story: Story,
  { doubt }: HedgedPhrase,
  { document, sentence }: At,
  at: number,
): Range {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  return [doubt === "noun" ? at : at - modifiersBefore(tokens, at).length, at + 1];
}

/** Whether the noun at `at` of another sentence is told as the hedged one is, without being asked if it is hedged. */
export function isToldAlike(story: Story, hedged: HedgedPhrase, other: At, at: number): boolean {
  const [own, tokens] = [hedged, other].map(
    ({ document, sentence }) => story.documents[document]?.sentences[sentence]?.tokens ?? [],
  ) as [readonly Token[], readonly Token[]];
  const noun = tokens[at];
  if (noun === undefined || noun.pos !== "NOUN" || tokens[at + 1]?.pos === "NOUN") return false;
  if (hedged.doubt === "noun") return haveOneFrame(own, hedged.whole[0], tokens, at);
  if (isPlural(noun) !== isPlural(hedged.noun)) return false;
  const [first, past] = hedged.words;
  if (hedged.doubt === "number") {
    const [count, another] = [countAt(story, hedged, past - 1), countAt(story, other, at)];
    return count !== null && another !== null && count.low === another.low && count.high === another.high;
  }
  const modifiers = modifiersBefore(tokens, at);
  return own
    .slice(first, past - 1)
    .filter(({ pos }) => pos === "ADJ" || pos === "NOUN")
    .every((word) => modifiers.some((modifier) => sayTheSame(word, modifier)));
}

const isPlural = ({ lower, lemma }: Token): boolean => lower !== lemma;

const countAt = (story: Story, { document, sentence }: At, at: number): QuantityMention | null => {
  const source = story.documents[document];
  const token = source?.sentences[sentence]?.tokens[at];
  if (source === undefined || token === undefined) return null;
  return (
    mentionsIn(source, sentence).find(
      (mention): mention is QuantityMention =>
        mention.kind === "quantity" && mention.start < token.start && mention.end >= token.end,
    ) ?? null
  );
};

/** "drunk", "drunken", "intoxicated". */
const sayTheSame = (a: Token, b: Token): boolean =>
  a.stem === b.stem ||
  areSynonyms(a.lemma, b.lemma, "adj") ||
  [
    [a.lower, b.lower],
    [b.lower, a.lower],
  ].some(([long = "", short = ""]) => short.length > 3 && long === `${short}en`);

/** "treated as a possible arson", "is treating it as arson": one verb, and one preposition between. */
function haveOneFrame(a: readonly Token[], left: number, b: readonly Token[], right: number): boolean {
  const [one, two] = [frameOf(a, left), frameOf(b, right)];
  return (
    one !== null &&
    two !== null &&
    one.preposition === two.preposition &&
    (one.verb === two.verb || areSynonyms(one.verb, two.verb, "verb"))
  );
}

const widestFrame = 8;

function frameOf(tokens: readonly Token[], at: number): { verb: string; preposition: string } | null {
  let i = at - 1;
  while (i >= 0 && /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[i]?.pos ?? "")) i--;
  const preposition = tokens[i];
  if (preposition?.lower !== "as" && preposition?.pos !== "ADP") return null;
  for (let j = i - 1; j >= 0 && j > i - widestFrame; j--) {
    if (/^[.;:]$/.test(tokens[j]?.text ?? "")) return null;
    if (tokens[j]?.pos === "VERB") return { verb: tokens[j]?.lemma ?? "", preposition: preposition.lower };
  }
  return null;
}
