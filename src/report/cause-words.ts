import type { Cause } from "../domain/index.js";

/** A cause in an editor's words, and as the answer to "why may they differ?". */
interface CauseWords {
  /** For a column: words of at most 13 letters. */
  readonly short: string;
  readonly long: string;
}

export const causeWords: Readonly<Record<Cause, CauseWords>> = {
  contradiction: {
    short: "contradiction",
    long: "Both cannot be right, and nothing in the sources explains the difference.",
  },
  update: { short: "update", long: "A changing figure or account: one may tell an earlier stage of it." },
  event: { short: "two events", long: "They may speak of two different events or statements." },
  scope: {
    short: "not like for like",
    long: "They may count or describe a different group, place or measure.",
  },
  precision: { short: "less exact", long: "One may round, hedge or bound what the other states." },
  wording: { short: "wording", long: "The same matter in words that say more or less." },
  spelling: { short: "spelling", long: "The same name, written differently." },
  "source-error": {
    short: "slip in a source",
    long: "A slip that shows inside one of the documents.",
  },
};
