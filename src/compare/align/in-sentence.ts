import { type Claim, type Document, type Mention, readOnce } from "../../domain/index.js";

interface Sentences {
  readonly mentions: readonly (readonly Mention[] | undefined)[];
  readonly claims: readonly (readonly Claim[] | undefined)[];
}

const none: readonly never[] = [];

/** The mentions of one sentence, in text order: a document is sorted by sentence once, not searched for each. */
export const mentionsIn = (document: Document, sentence: number): readonly Mention[] =>
  sentencesOf(document).mentions[sentence] ?? none;

/** The claims of one sentence, in text order. */
export const claimsIn = (document: Document, sentence: number): readonly Claim[] =>
  sentencesOf(document).claims[sentence] ?? none;

const sentencesOf = readOnce((document: Document): Sentences => {
  return { mentions: bySentence(document.mentions), claims: bySentence(document.claims) };
});

function bySentence<T extends { readonly sentence: number }>(things: readonly T[]): (T[] | undefined)[] {
  const found: (T[] | undefined)[] = [];
  for (const thing of things) {
    const same = found[thing.sentence];
    if (same === undefined) found[thing.sentence] = [thing];
    else same.push(thing);
  }
  return found;
}
