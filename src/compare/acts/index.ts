import { type Claim, readOnce, type Story } from "../../domain/index.js";
import { anchorsClash } from "../align/anchors.js";
import { isBrief } from "../matter/one-matter.js";
import { areSetApart } from "../matter/set-apart.js";
import { nameMore, type Where } from "../proposition/one-event.js";
import { findCandidates } from "./candidates.js";
import { areOnOtherDays } from "./days.js";
import { matchPropositions, type PropositionMatch } from "./match.js";
import type { Proposition } from "./proposition.js";
import { type BySentence, readPropositions } from "./read.js";

export type { Standing } from "../lexicon/standing.js";
export type { PropositionMatch } from "./match.js";
export type { Proposition, Side } from "./proposition.js";

interface Propositions {
  readonly bySentence: BySentence;
  readonly matches: readonly PropositionMatch[];
}

/** What a story's sources state, and which of it is about the same act of the same participants. */
export const propositionsOf = readOnce((story: Story): Propositions => {
  const bySentence = readPropositions(story);
  const matches: PropositionMatch[] = [];
  for (const [a, b] of findCandidates(story, bySentence)) {
    const match = matchPropositions(story, a, b);
    if (match !== null) matches.push(match);
  }
  return { bySentence, matches };
});

/** Other days or other places around them: two events. */
export const areElsewhere = (story: Story, match: PropositionMatch): boolean =>
  anchorsClash(story, refOf(match.a), refOf(match.b)) ||
  areOnOtherDays(story, match) ||
  (isBrief(story) &&
    (areSetApart(story, match.a, match.b) || nameMore(story, whereOf(match.a), whereOf(match.b))));

const whereOf = ({ document, sentence, focus }: Proposition): Where => ({ document, sentence, span: focus });

export const refOf = ({
  document,
  claim,
}: Proposition): { readonly document: number; readonly claim: Claim } => ({
  document,
  claim,
});
