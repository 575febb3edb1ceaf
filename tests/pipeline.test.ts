import { expect, test } from "@jest/globals";
import type { Source } from "../src/domain/index.js";
import { ingest } from "../src/ingest/index.js";
import { checkStory } from "../src/pipeline.js";
import { loadRules } from "../src/rules/index.js";
import { textFile } from "./text-file.js";

/** Two papers that each tell of many harbours' wounded and dead: counts of one kind that are not one thing. */
function manyHarbours(harbours: number): readonly Source[] {
  const paper = (dead: number): string =>
    Array.from(
      { length: harbours },
      (_, i) => `A blast in the town of Harbour${i} killed ${dead + i} people.`,
    ).join("\n");
  const files = [paper(2), paper(40)].map((text, i) => textFile(`paper-${i}.txt`, text));
  return ingest(files, { published: null }).sources;
}

test("of thousands of kept-back pairs the report lists some and says how many there are", () => {
  const { rules } = loadRules([]);
  const { report } = checkStory(manyHarbours(120), rules, { version: "1.0.0", diagnostics: [] });
  expect(report.nearMisses).toHaveLength(1_000);
  expect(report.diagnostics.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^\d{4,} compared pairs were kept back; the report lists the first 1000\./),
  ]);
});
