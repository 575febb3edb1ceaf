import type { Claim, Phrase, Token } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import { claimsIn } from "../align/in-sentence.js";
import type { Range, Reader } from "./sides.js";

const pronouns =
  /^(?:he|she|it|they|him|her|them|who|whom|which|that|we|us|i|me|you|this|these|those|its|his|their|himself|herself|itself|themselves)$/;
/** They mean the speaker, whoever is spoken to, or what was told in a whole sentence. */
const outside = /^(?:we|us|i|me|you|this|these|those)$/;
const relative = /^(?:who|whom|which|that)$/;

export const isPronoun = (word: string): boolean => pronouns.test(word);

interface Referent {
  readonly sentence: number;
  readonly tokens: Range;
  readonly head: string;
}

const sentencesBack = 2;
/** "He … He … He": so many are gone back through, one after the other. */
const mostHops = 4;
const somebody = /^(?:he|she)$/;

/**
 * Whom a pronoun most likely means: in its sentence the subject before it, then the object, else the first subject
 * of the sentences before, as far as the words agree ("it" is nobody, "they" are several, "he" is somebody). A
 * relative pronoun means what stands right before it.
 */
export function referentOf(reader: Reader, sentence: number, at: number, hops = mostHops): Referent | null {
  const { document } = reader;
  const block = document.sentences[sentence]?.blockIndex ?? 0;
  const word = document.sentences[sentence]?.tokens[at]?.lower ?? "";
  if (outside.test(word)) return null;
  for (let back = sentence; back >= Math.max(0, sentence - sentencesBack); back--) {
    if (block - (document.sentences[back]?.blockIndex ?? 0) > 1) return null;
    const tokens = document.sentences[back]?.tokens ?? [];
    const fits = (phrase: Phrase | null): phrase is Phrase =>
      phrase !== null &&
      (back < sentence || phrase.tokens[1] <= at) &&
      tokens.slice(...phrase.tokens).some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)) &&
      agrees(reader, back, word, phrase, tokens);
    const here = claimsIn(document, back);
    // "|He| had been found guilty. He": whoever the one before means.
    const before = here[0]?.subject;
    if (back < sentence && hops > 0 && somebody.test(word) && before?.words.toLowerCase() === word)
      return referentOf(reader, back, before.tokens[0], hops - 1);
    const found =
      back === sentence
        ? inSentence(here, fits, relative.test(word) ? at : null)
        : (subjectOf(here, fits) ?? onlyName(reader, back, here, fits));
    if (found !== undefined) return { sentence: back, tokens: found.tokens, head: found.head };
    if (relative.test(word)) return null;
    const opening = back < sentence ? openingPhrase(tokens) : null;
    if (opening !== null && fits(opening))
      return { sentence: back, tokens: opening.tokens, head: opening.head };
  }
  return null;
}

/** "Two men, both from Lund, remain in custody": what opens a sentence is mostly its subject, whatever came between. */
function openingPhrase(tokens: readonly Token[]): Phrase | null {
  let past = 0;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[past]?.pos ?? "")) past++;
  const [first, last] = [tokens[0], tokens[past - 1]];
  if (first === undefined || last === undefined || !/^(?:NOUN|PROPN)$/.test(last.pos)) return null;
  return {
    start: first.start,
    end: last.end,
    words: last.text,
    head: last.lemma,
    tokens: [0, past],
    preposition: null,
  };
}

type Fits = (phrase: Phrase | null) => phrase is Phrase;

const subjectOf = (claims: readonly Claim[], fits: Fits): Phrase | undefined =>
  claims.map(({ subject }) => subject).find(fits);

/** "They jailed |Ana Diaz|. She": of a sentence whose subject is nobody the one whom it names. */
function onlyName(
  { names }: Reader,
  sentence: number,
  claims: readonly Claim[],
  fits: Fits,
): Phrase | undefined {
  const named = claims
    .flatMap(({ object, complements }) => [object, ...complements])
    .filter((phrase) => names.get(sentence)?.some(({ tokens: [, past] }) => past === phrase?.tokens[1]));
  const [only, ...more] = named.filter(fits);
  return more.length === 0 ? only : undefined;
}

/** The last subject before it, else the last object; for a relative pronoun whatever ends where it begins. */
function inSentence(claims: readonly Claim[], fits: Fits, at: number | null): Phrase | undefined {
  if (at !== null)
    return claims
      .flatMap(({ subject, object, complements }) => [subject, object, ...complements])
      .filter(fits)
      .findLast(({ tokens: [, past] }) => at - past <= 1);
  return (
    claims
      .map(({ subject }) => subject)
      .filter(fits)
      .at(-1) ??
    claims
      .map(({ object }) => object)
      .filter(fits)
      .at(-1)
  );
}

function agrees(
  { names, typeOf }: Reader,
  sentence: number,
  word: string,
  { head, tokens: [first, past] }: Phrase,
  tokens: readonly Token[],
): boolean {
  const last = tokens[past - 1];
  if (last === undefined) return true;
  if (last.pos === "PROPN") {
    const name = (names.get(sentence) ?? []).find(({ tokens: at }) => at[0] < past && at[1] > first);
    const type = name === undefined ? null : typeOf(name.id);
    if (type === null || type === "other") return true;
    if (type === "person") return !/^(?:it|its|which|they|them|their)$/.test(word);
    if (type === "organisation") return !/^(?:he|she|him|her|his)$/.test(word);
    return /^(?:it|its|which|that)$/.test(word);
  }
  const person = nounCategory(head.toLowerCase()) === "person";
  const plural = last.lower !== last.lemma && /s$|^(?:wo)?men$|^children$|^people$/.test(last.lower);
  // "The shareholder said it would": a lender, an owner, an operator may be a firm.
  if (/^(?:it|its)$/.test(word)) return (!person || /(?:er|or)$/.test(head)) && !plural;
  if (/^(?:he|she|him|her|his)$/.test(word)) return person && !plural;
  // "The firm said they would": a body is several, a room is not.
  return /^(?:they|them|their)$/.test(word) ? plural || nounCategory(head.toLowerCase()) === "group" : true;
}
