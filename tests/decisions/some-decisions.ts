import fc from "fast-check";
import { type Decision, decisionStates } from "../../src/domain/index.js";

export const decision: Decision = {
  finding: "5f1c09aa",
  state: "dismissed",
  reason: "Two different events",
  note: null,
  decidedAt: "2026-01-08T18:00:00Z",
  by: "Ann Holm",
};

/** Any decisions, one a finding. */
export const decisions = fc.uniqueArray(
  fc.record({
    finding: fc.string({ minLength: 1, maxLength: 40, unit: "binary" }),
    state: fc.constantFrom(...decisionStates),
    reason: fc.string({ minLength: 1, unit: "binary" }).filter((text) => text.trim() !== ""),
    note: fc.option(fc.string({ unit: "binary" })),
    decidedAt: fc
      .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString()),
    by: fc.option(fc.string()),
  }),
  { selector: ({ finding }) => finding },
);
