import type { Decision } from "../domain/index.js";
import { decisionsSchema } from "./read.js";

/** The decisions file, in the order of the findings' ids: two exports differ only where decisions do. */
export function writeDecisions(decisions: readonly Decision[]): string {
  const sorted = [...decisions].sort((a, b) => (a.finding < b.finding ? -1 : a.finding > b.finding ? 1 : 0));
  const ordered = sorted.map(({ finding, state, reason, note, decidedAt, by }) => ({
    finding,
    state,
    reason,
    note,
    decidedAt,
    by,
  }));
  return `${JSON.stringify({ schema: decisionsSchema, decisions: ordered }, null, 2)}\n`;
}
