import type { Comparison, Difference, Story } from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { readDigest } from "./citation/digest.js";
import { findDisagreeing } from "./citation/disagreeing.js";
import { findShifted, numberingDifference } from "./citation/numbering.js";
import { findUnsupported } from "./citation/unsupported.js";

/** Whether the numbered citations of a digest point to sources that carry what is said. */
export const citation: Comparer = {
  type: "citation",
  measures: ["numbering", "unsupported"],
  compare: compareCitations,
};

export function compareCitations(story: Story): Comparison {
  const differences: Difference[] = [];
  story.documents.forEach((document, index) => {
    const digest = readDigest(story, document);
    if (digest === null) return;
    const shifted = findShifted(digest);
    differences.push(...shifted.map((part) => numberingDifference(story, document, digest, part)));
    // Single numbers mean nothing where the whole numbering is off.
    if (shifted.length === 0)
      differences.push(...findUnsupported(story, index, digest), ...findDisagreeing(story, index, digest));
  });
  return { differences, nearMisses: [] };
}
