import { type Difference, type DifferenceValue, evidenceAt, type Story } from "../../domain/index.js";
import type { PropositionGroup } from "../acts/group.js";
import type { Proposition } from "../acts/index.js";
import { shorten } from "../align/shorten.js";

/** A finding shows at most this many places for one value; more add nothing to read. */
const mostEvidence = 12;

type Reading = Pick<Difference, "type" | "measure" | "label" | "cause" | "reasons" | "toSettle">;

/** The difference that a group of propositions makes, each value with the clauses that tell it. */
export function differenceOfGroup(story: Story, group: PropositionGroup, reading: Reading): Difference {
  const values = [...group.values]
    .map(([key, members]): DifferenceValue & { count: number } => ({
      label: `“${shorten(members[0]?.words ?? "")}”`,
      key,
      count: members.length,
      evidence: distinctSentences(members)
        .slice(0, mostEvidence)
        .flatMap(({ document, sentence, focus }) => {
          const source = story.documents[document];
          return source === undefined ? [] : [evidenceAt(source, sentence, focus)];
        }),
    }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ count: _, ...value }) => value);
  const first = group.links[0]?.a;
  const about = first?.theme ?? first?.agent ?? first?.loose[0];
  return {
    ...reading,
    attribute: `${reading.type}:${reading.measure}:${first?.act.name ?? ""}+${about?.head ?? ""}`,
    values,
  };
}

function distinctSentences(members: readonly Proposition[]): Proposition[] {
  const seen = new Set<string>();
  return members.filter(({ document, sentence }) => {
    const key = `${document}:${sentence}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}
