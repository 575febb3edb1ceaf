import type { Story } from "../../../domain/index.js";
import type { Utterance } from "./utterance.js";

/** Rarest stems of a quotation under which it is looked up. */
const blockingStems = 12;
/** A stem in more quotations than this brings only its nearest neighbours together: the cost stays linear. */
const longPosting = 60;

/** Distinct wordings that share a rare stem, as positions; each pair once, never all pairs. */
export function candidatePairs(story: Story, wordings: readonly Utterance[]): [number, number][] {
  const postings = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  wordings.forEach((wording, i) => {
    const met = new Set<number>();
    for (const stem of rarest(story, wording)) {
      const posting = postings.get(stem) ?? [];
      for (const other of posting.slice(-longPosting)) met.add(other);
      posting.push(i);
      postings.set(stem, posting);
    }
    for (const other of [...met].sort((a, b) => a - b)) pairs.push([other, i]);
  });
  return pairs;
}

function rarest(story: Story, { words }: Utterance): string[] {
  const stems = [...new Set(words.filter((word) => word.content).map((word) => word.token.stem))];
  return stems.sort((a, b) => story.idf(b) - story.idf(a) || (a < b ? -1 : 1)).slice(0, blockingStems);
}
