import type { Cause } from "../domain/index.js";

/** A cause for a narrow column, and as the answer to "why may they differ?". */
interface CauseWords {
  readonly short: string;
  readonly long: string;
}

export const causeWords: Readonly<Record<Cause, CauseWords>> = {
  contradiction: {
    short: "contradiction",
    long: "Both cannot be right, and nothing in the sources explains the difference.",
  },
  update: { short: "update", long: "A changing figure or account: one may tell an earlier stage of it." },
  event: { short: "other event", long: "They may speak of two different events or statements." },
  scope: { short: "other scope", long: "They may count or describe a different group, place or measure." },
  precision: { short: "precision", long: "One may round, hedge or bound what the other states." },
  wording: { short: "wording", long: "The same matter in words that say more or less." },
  spelling: { short: "spelling", long: "The same name, written differently." },
  "source-error": { short: "source error", long: "A slip that shows inside one of the documents." },
};
