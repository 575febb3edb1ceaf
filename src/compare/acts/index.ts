import { type Claim, readOnce, type Story } from "../../domain/index.js";
import { anchorsClash } from "../align/anchors.js";
import { areOnOtherDays } from "./days.js";
import { matchPropositions, type PropositionMatch } from "./match.js";
import type { Proposition } from "./proposition.js";
import { readClaims } from "./read-claims.js";
import { readNouns } from "./read-nouns.js";
import { readerOf } from "./sides.js";

export type { PropositionMatch } from "./match.js";
export type { Proposition, Side, Standing } from "./proposition.js";

interface Propositions {
  readonly bySentence: readonly ReadonlyMap<number, readonly Proposition[]>[];
  readonly matches: readonly PropositionMatch[];
}

/** What a story's sources state, and which of it is about the same act of the same participants. */
export const propositionsOf = readOnce((story: Story): Propositions => {
  const bySentence = story.documents.map((document, index) => {
    const reader = readerOf(story, index);
    const found = new Map<number, readonly Proposition[]>();
    for (const { index: sentence } of document.sentences) {
      const used = new Set<number>();
      const claims = readClaims(reader, sentence, used);
      const all = [...claims, ...readNouns(reader, sentence, used)];
      if (all.length > 0) found.set(sentence, all);
    }
    return found;
  });
  return { bySentence, matches: findMatches(story, bySentence) };
});

function findMatches(
  story: Story,
  bySentence: readonly ReadonlyMap<number, readonly Proposition[]>[],
): PropositionMatch[] {
  const matches: PropositionMatch[] = [];
  for (const { a, b, cosine } of story.pairs) {
    const [left, right] = [bySentence[a.document]?.get(a.sentence), bySentence[b.document]?.get(b.sentence)];
    if (left === undefined || right === undefined) continue;
    for (const own of left)
      for (const other of right) {
        const match = matchPropositions(story, own, other, cosine);
        if (match !== null) matches.push(match);
      }
  }
  return matches;
}

/** Other days or other places around them: two events. */
export const areElsewhere = (story: Story, match: PropositionMatch): boolean =>
  anchorsClash(story, refOf(match.a), refOf(match.b)) || areOnOtherDays(story, match);

export const refOf = ({
  document,
  claim,
}: Proposition): { readonly document: number; readonly claim: Claim } => ({
  document,
  claim,
});
