import type { Story } from "../../../domain/index.js";
import { alikeIn } from "../../align/alike.js";
import type { Fact } from "./fact.js";

/** How alike the sentences of two facts are, 0 to 1; 0 for a pair that the index did not bring together. */
export type Similarity = (a: Fact, b: Fact) => number;

export function readSimilarity(story: Story): Similarity {
  const alike = alikeIn(story);
  const placeOf = ({ document, sentence }: Fact) => ({ document, sentence: sentence.index });
  return (a, b) =>
    a.sentence === b.sentence && a.document === b.document ? 1 : alike(placeOf(a), placeOf(b));
}
