import type { Decision } from "../domain/index.js";

/** Both lists as one: where both decide on a finding the later decision holds, and of two at one moment `known`. */
export function mergeDecisions(known: readonly Decision[], other: readonly Decision[]): readonly Decision[] {
  const merged = new Map(known.map((decision) => [decision.finding, decision]));
  for (const decision of other) {
    const before = merged.get(decision.finding);
    if (before === undefined || Date.parse(decision.decidedAt) > Date.parse(before.decidedAt))
      merged.set(decision.finding, decision);
  }
  return [...merged.values()];
}
