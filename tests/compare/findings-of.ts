import type { Finding } from "../../src/domain/index.js";
import { ingest } from "../../src/ingest/index.js";
import { checkStory } from "../../src/pipeline.js";
import { everyDifference } from "../rules/every-difference.js";
import { textFile } from "../text-file.js";

/** What two sources of one sentence each are said to differ in, whole way through, by the general rules. */
export function findingsOf(one: string, other: string): readonly Finding[] {
  const files = [textFile("harbor-times.txt", one), textFile("coast-post.txt", other)];
  const { sources } = ingest(files, { published: null });
  return checkStory(sources, everyDifference, { version: "0", diagnostics: [] }).report.findings;
}
