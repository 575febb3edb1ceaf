import { expect, test } from "@jest/globals";
import { type Examine, findUntested, loadRules, runExamples } from "../../src/rules/index.js";
import { makeDifference, makeStory, ruleText } from "./make-story.js";

/** Each source is "<value> <cause>"; sources with other values differ. */
const examine: Examine = (files) => {
  const texts = files.flatMap(({ path, bytes }) =>
    new TextDecoder()
      .decode(bytes)
      .trim()
      .split("\n")
      .map((line) => [path.replace(".txt", ""), line] as const),
  );
  const story = makeStory(
    Object.fromEntries(
      files.map(({ path, bytes }) => [path.replace(".txt", ""), { text: new TextDecoder().decode(bytes) }]),
    ),
  );
  const values = Object.fromEntries(
    texts.map(([id, line]) => [line.split(" ")[0] ?? "", [[id, line] as const]]),
  );
  const cause = texts[0]?.[1].split(" ")[1] as "update";
  return {
    story,
    comparison: {
      differences:
        Object.keys(values).length > 1 ? [makeDifference(story, values, { cause, gapRatio: 0.1 })] : [],
      nearMisses: [],
    },
  };
};

const example = (name: string, sources: string, quotes: string) =>
  `\n  - name: ${name}\n    sources: ${sources}\n    expect: [${quotes === "" ? "" : `{ quotes: [${quotes}] }`}]`;
const update = example("update", "{ a: { text: 1 update }, b: { text: 2 update } }", '"1", "2"');
const scope = example("scope", "{ a: { text: 1 scope }, b: { text: 2 scope } }", '"1", "2"');
const alone = example("alone", '{ a: { text: "3 update\\n4 update" } }', '"3", "4"');
const quiet = example("quiet", "{ a: { text: 1 update } }", "");

function untested(
  parts: Readonly<Record<string, string>>,
  ...more: readonly { path: string; text: string }[]
) {
  const { rules, problems } = loadRules([{ path: "rules/desk/toll.yaml", text: ruleText(parts) }, ...more]);
  expect(problems).toEqual([]);
  return findUntested(runExamples(rules, examine)).map(({ rule, branch }) => `${rule.id} ${branch}`);
}

const severity = "{ otherwise: low, cause: { update: high } }";
const messageInOneSource = '"{values}"';

test.each([
  ["a level, shown", { examples: update + quiet }, []],
  [
    "a branch by cause, not shown",
    { severity, examples: scope + quiet },
    ["desk/toll severity: cause update"],
  ],
  ["the rest, not shown", { severity, examples: update + quiet }, ["desk/toll severity: otherwise"]],
  ["both shown", { severity, examples: update + scope + quiet }, []],
  [
    "a message for one source, not shown",
    { messageInOneSource, examples: update + quiet },
    ["desk/toll messageInOneSource"],
  ],
  ["a message for one source, shown", { messageInOneSource, examples: update + alone + quiet }, []],
  [
    "a tolerance that holds nothing back",
    { params: "{ toleranceRatio: 0.05 }", examples: update + quiet },
    ["desk/toll params: toleranceRatio"],
  ],
  ["no tolerance", { params: "{ toleranceRatio: 0 }", examples: update + quiet }, []],
  [
    "a tolerance that holds back, and so hides the level",
    { params: "{ toleranceRatio: 0.2 }", examples: update + quiet },
    ["desk/toll severity: otherwise"],
  ],
] as const)("%s", (_, parts, expected) => expect(untested(parts)).toEqual(expected));

test("what a rule takes over is for its base to show", () => {
  const own = {
    path: "rules/own/toll.yaml",
    text: `id: own/toll\nextends: desk/toll\nexamples:${update}${quiet}\n`,
  };
  expect(untested({ severity, examples: scope + quiet }, own)).toEqual([
    "desk/toll severity: cause update",
    "desk/toll severity: otherwise",
  ]);
});
