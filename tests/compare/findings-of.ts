import type { Finding } from "../../src/domain/index.js";
import { ingest } from "../../src/ingest/index.js";
import { checkStory } from "../../src/pipeline.js";
import { everyDifference } from "../rules/every-difference.js";

/** What two sources of one sentence each are said to differ in, whole way through, by the general rules. */
export function findingsOf(one: string, other: string): readonly Finding[] {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const { sources } = ingest(
    [
      { path: "harbor-times.txt", bytes: bytes(one) },
      { path: "coast-post.txt", bytes: bytes(other) },
    ],
    { published: null },
  );
  return checkStory(sources, everyDifference, { version: "0", diagnostics: [] }).report.findings;
}
