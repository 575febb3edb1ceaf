import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { differenceTypes, type TextFile } from "../src/domain/index.js";
import { ingest } from "../src/ingest/index.js";
import { compareSources } from "../src/pipeline.js";
import { type Examine, findUntested, formatProblem, loadRules, runExamples } from "../src/rules/index.js";

/** Every rule that ships: no mistake in its file, and every example does what it says. */
const files = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name): TextFile => ({ path: `rules/${name}`, text: readFileSync(`rules/${name}`, "utf8") }));
const { rules, problems } = loadRules(files);

const examine: Examine = (made, lexicon) =>
  compareSources(ingest(made, { published: null }).sources, lexicon);

test("the shipped rules have no mistake", () => {
  expect(problems.map(formatProblem).join("\n\n")).toBe("");
  expect(rules.rules).toHaveLength(files.length);
});

test.each(differenceTypes)(
  "every %s is spoken of: the core pack has one rule for it that asks nothing",
  (type) => {
    const open = rules.rules.filter(
      ({ pack, kind, params }) =>
        pack === "core" &&
        kind === type &&
        Object.values(params).every(({ selects }) => selects === undefined),
    );
    expect(open.map(({ id }) => id)).toHaveLength(1);
  },
);

describe.each(rules.rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.map((example) => [example.name, example] as const))("%s", (_, example) => {
    const [run] = runExamples(rules, examine, [{ ...rule, examples: [example] }]);
    expect(run?.failures).toEqual([]);
  });
});

test("no branch of a shipped rule is without an example that shows it", () => {
  const untested = findUntested(runExamples(rules, examine));
  expect(untested.map(({ rule, branch }) => `${rule.id} ${branch}`)).toEqual([]);
});
