import { readOnce, type Story } from "../../domain/index.js";
import { actLexiconOf } from "../lexicon/act-index.js";
import type { Proposition } from "./proposition.js";
import { readClaims } from "./read-claims.js";
import { readNouns } from "./read-nouns.js";
import { readerOf } from "./sides.js";

/** The propositions of each document, by the index of their sentence. */
export type BySentence = readonly ReadonlyMap<number, readonly Proposition[]>[];

export const readPropositions = readOnce(
  (story: Story): BySentence =>
    story.documents.map((document, index) => {
      const reader = readerOf(story, index);
      const found = new Map<number, readonly Proposition[]>();
      for (const { index: sentence } of document.sentences) {
        const used = new Set<number>();
        const claims = readClaims(reader, sentence, used);
        const all = [...claims, ...readNouns(reader, sentence, used)];
        if (all.length > 0) found.set(sentence, all);
      }
      return found;
    }),
);

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

/** The story's propositions that use the same word for their act, or one of a set with it. */
export function alikeActs(story: Story, { act }: Proposition): readonly Proposition[] {
  const kinds = byKind(story);
  const keys = [act.name, ...actLexiconOf(story).keysOf(act)];
  const first = kinds.get(keys[0] as string) ?? [];
  return keys.length === 1 ? first : [...new Set(keys.flatMap((key) => kinds.get(key) ?? []))];
}
