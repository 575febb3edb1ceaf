/** What a person said of a finding. Kept in a file of its own: a report is made anew, a decision is not. */

export const decisionStates = ["open", "confirmed", "dismissed", "needs-call"] as const;
/**
 * `confirmed`: the sources do differ, and something has to be done. `dismissed`: nothing has to be done, for a
 * stated reason. `needs-call`: somebody must ask. `open`: nothing is decided, or a decision was taken back.
 */
export type DecisionState = (typeof decisionStates)[number];

export interface Decision {
  /** `Finding.id`, which changes with a value: a decision on other values does not settle these. */
  readonly finding: string;
  readonly state: DecisionState;
  /** Why it was dismissed; null in any other state. */
  readonly reason: string | null;
  readonly note: string | null;
  /** Instant in UTC, ISO 8601. Of two decisions on one finding the later holds. */
  readonly decidedAt: string;
  readonly by: string | null;
}

/** Nobody has to look at it again. */
export const isSettled = (state: DecisionState): boolean => state === "confirmed" || state === "dismissed";
