import type { Decision, DecisionState } from "../domain/index.js";
import { decisionText, stateWords } from "../report/decision-words.js";

export { decisionText, stateWords };

/** "2 confirmed, 1 to call about; 7 of 10 open." */
export function tally(states: readonly DecisionState[]): string {
  const count = (state: DecisionState): number => states.filter((other) => other === state).length;
  const decided = (["confirmed", "dismissed", "needs-call"] as const)
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${stateWords[state]}`);
  if (decided.length === 0) return "Nothing decided yet.";
  return `${decided.join(", ")}; ${count("open")} of ${states.length} open.`;
}

/** Instants differ in their digits behind the second; a reader needs the minute. */
export const madeNow = (decision: Omit<Decision, "decidedAt">): Decision => ({
  ...decision,
  decidedAt: new Date().toISOString(),
});
