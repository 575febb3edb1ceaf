import { formOf } from "../quote/words.js";
import type { Statement } from "./statements.js";

/** Words in a row that two people seldom begin or end a sentence with. */
const runLength = 4;
/** A run that more statements share is a set phrase: each is set against its nearest before it only. */
const longPosting = 40;

/**
 * Pairs of quoted statements that begin or end with the same words, across sources. Sentences are brought together
 * by their rare words; a quotation of plain words has none, and the ages and posts of two speakers set it further apart.
 */
export function* sameOpenings(statements: readonly Statement[]): Generator<readonly [Statement, Statement]> {
  const postings = new Map<string, number[]>();
  for (const [i, statement] of statements.entries()) {
    const met = new Set<number>();
    for (const run of runsOf(statement)) {
      const posting = postings.get(run) ?? [];
      for (const other of posting.slice(-longPosting)) met.add(other);
      posting.push(i);
      postings.set(run, posting);
    }
    for (const other of met) {
      const earlier = statements[other];
      if (earlier !== undefined && earlier.document !== statement.document) yield [earlier, statement];
    }
  }
}

function runsOf({ attribution, tokens }: Statement): string[] {
  const words = attribution.direct ? tokens.filter(({ stem }) => stem !== "").map(formOf) : [];
  if (words.length < runLength) return [];
  return [words.slice(0, runLength), words.slice(-runLength)].map((run, i) => `${i} ${run.join(" ")}`);
}
