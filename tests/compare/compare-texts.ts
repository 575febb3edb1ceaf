import type { Comparer } from "../../src/compare/comparer.js";
import type { Comparison, Story } from "../../src/domain/index.js";
import { extract } from "../../src/extract/index.js";
import { ingest } from "../../src/ingest/index.js";
import { buildStory } from "../../src/topics/index.js";
import { textFile } from "../text-file.js";

/** A story of the given texts, one source each, all published on one day. */
export function storyOfTexts(texts: readonly string[], published: string | null = "2024-03-02"): Story {
  const files = texts.map((text, i) => textFile(`source-${i}.txt`, text));
  return buildStory(ingest(files, { published }).sources.map(extract));
}

export const compareTexts = (comparer: Comparer, texts: readonly string[]): Comparison =>
  comparer.compare(storyOfTexts(texts));
