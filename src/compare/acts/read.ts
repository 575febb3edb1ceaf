import { readOnce, type Story } from "../../domain/index.js";
import { actLexiconOf } from "../lexicon/act-index.js";
import { shareWordsOf } from "./gist.js";
import type { Proposition } from "./proposition.js";
import { readClaims } from "./read-claims.js";
import { readNouns } from "./read-nouns.js";
import { readerOf } from "./sides.js";

/** The propositions of each document, by the index of their sentence. */
export type BySentence = readonly ReadonlyMap<number, readonly Proposition[]>[];

export const readPropositions = readOnce((story: Story): BySentence => {
  const shareWords = shareWordsOf(story);
  return story.documents.map((document, index) => {
    const reader = readerOf(story, index, shareWords);
    const found = new Map<number, readonly Proposition[]>();
    for (const { index: sentence } of document.sentences) {
      const used = new Set<number>();
      const claims = readClaims(reader, sentence, used);
      const all = [...claims, ...readNouns(reader, sentence, used)];
      if (all.length > 0) found.set(sentence, all);
    }
    return found;
  });
});

const byKind = readOnce((story: Story): ReadonlyMap<string, readonly Proposition[]> => {
  const lexicon = actLexiconOf(story);
  const kinds = new Map<string, Proposition[]>();
  for (const sentences of readPropositions(story))
    for (const here of sentences.values())
      for (const proposition of here)
        for (const key of new Set([proposition.act.name, ...lexicon.keysOf(proposition.act)])) {
          const same = kinds.get(key);
          if (same === undefined) kinds.set(key, [proposition]);
          else same.push(proposition);
        }
  return kinds;
});

/**
 * The story's propositions that use the same word for their act, or one of a set with it; of common words those told
 * first. One of several sets comes more than once.
 */
export function* alikeActs(story: Story, { act }: Proposition): Generator<Proposition> {
  const kinds = byKind(story);
  let left = mostAlike;
  for (const key of new Set([act.name, ...actLexiconOf(story).keysOf(act)]))
    for (const proposition of kinds.get(key) ?? []) {
      if (left-- === 0) return;
      yield proposition;
    }
}

/** In a story of thousands of sources a word for an act stands in thousands of sentences, and each would be asked about all. */
const mostAlike = 2_000;
