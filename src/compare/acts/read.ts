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

/** Of acts told with one word of one thing by one doer the first stands for all. */
const byKind = readOnce((story: Story): ReadonlyMap<string, readonly Proposition[]> => {
  const lexicon = actLexiconOf(story);
  const kinds = new Map<string, { readonly told: Set<string>; readonly acts: Proposition[] }>();
  for (const sentences of readPropositions(story))
    for (const here of sentences.values())
      for (const proposition of here) {
        const { act, theme, agent } = proposition;
        if (theme === null || theme.vague) continue;
        const sides = `${theme.gist.number} ${agent?.gist.number}`;
        for (const key of new Set([act.name, ...lexicon.keysOf(act)])) {
          const kind = kinds.get(key) ?? { told: new Set(), acts: [] };
          kinds.set(key, kind);
          if (kind.acts.length >= mostOfKind || kind.told.has(sides)) continue;
          kind.told.add(sides);
          kind.acts.push(proposition);
        }
      }
  return new Map([...kinds].map(([key, { acts }]) => [key, acts]));
});

/** A word for an act of so many things tells them apart by no count; what is told later of it is not looked through. */
const mostOfKind = 200;

/**
 * The story's acts told with the same word, or one of a set with it, that befall somebody or something: of equal ones
 * the first. One that stands in several sets comes more than once.
 */
export function* alikeActs(story: Story, { act }: Proposition): Generator<Proposition> {
  const kinds = byKind(story);
  for (const key of new Set([act.name, ...actLexiconOf(story).keysOf(act)])) yield* kinds.get(key) ?? [];
}
