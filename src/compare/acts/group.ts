import { groupBy, joinGroups } from "../../domain/index.js";
import type { PropositionMatch } from "./match.js";
import type { Proposition } from "./proposition.js";

/** Propositions about one act on which sources give at least two values. */
export interface PropositionGroup {
  readonly values: ReadonlyMap<string, readonly Proposition[]>;
  /** The pairs whose values differ, the strongest first. */
  readonly links: readonly PropositionMatch[];
}

/**
 * Joins the pairs that differ into groups, and to each value the propositions that repeat it word for word of one
 * act: one step only, since a repetition of a repetition may already speak of something else.
 */
export function groupPropositions(
  differing: readonly PropositionMatch[],
  agreeing: readonly PropositionMatch[],
  readValue: (proposition: Proposition) => string,
): PropositionGroup[] {
  const links = [...differing].sort((x, y) => y.strength - x.strength);
  const joined = joinGroups<Proposition>();
  const disputed = new Set<Proposition>();
  for (const { a, b } of links) {
    joined.join(a, b);
    disputed.add(a).add(b);
  }
  const groups = new Map<Proposition, { members: Set<Proposition>; links: PropositionMatch[] }>();
  for (const proposition of disputed) {
    const root = joined.root(proposition);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, { members: new Set([proposition]), links: [] });
    else group.members.add(proposition);
  }
  for (const link of links) groups.get(joined.root(link.a))?.links.push(link);
  for (const { a, b } of agreeing)
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (disputed.has(own) && !disputed.has(other)) groups.get(joined.root(own))?.members.add(other);
  return [...groups.values()].map((group) => {
    const members = [...group.members].sort(
      (x, y) => x.document - y.document || x.focus.start - y.focus.start,
    );
    return { values: groupBy(members, readValue), links: group.links };
  });
}
