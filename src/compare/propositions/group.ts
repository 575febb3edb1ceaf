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
  const groups = new Map<Proposition, { members: Set<Proposition>; links: PropositionMatch[] }>();
  for (const link of [...differing].sort((x, y) => y.strength - x.strength)) {
    const left = groups.get(link.a) ?? { members: new Set([link.a]), links: [] };
    const right = groups.get(link.b) ?? { members: new Set([link.b]), links: [] };
    const [into, from] = left.members.size >= right.members.size ? [left, right] : [right, left];
    if (into !== from) {
      for (const member of from.members) into.members.add(member);
      into.links.push(...from.links);
    }
    into.links.push(link);
    for (const member of into.members) groups.set(member, into);
  }
  const found = [...new Set(groups.values())];
  const joined = new Map(found.map((group) => [group, new Set(group.members)]));
  for (const { a, b } of agreeing)
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = groups.get(own);
      if (group !== undefined && !groups.has(other)) joined.get(group)?.add(other);
    }
  return found.map((group) => {
    const values = new Map<string, Proposition[]>();
    const members = [...(joined.get(group) ?? [])].sort(
      (x, y) => x.document - y.document || x.focus.start - y.focus.start,
    );
    for (const member of members) {
      const value = readValue(member);
      values.set(value, [...(values.get(value) ?? []), member]);
    }
    return { values, links: group.links };
  });
}
