import { describe, expect, test } from "@jest/globals";
import { applyRules, configure, foldersOf, formatProblem, loadRules } from "../../src/rules/index.js";
import { makeDifference, makeStory, ruleText } from "./make-story.js";

const path = "crosscheck.config.yaml";
const { rules } = loadRules(
  [
    { id: "core/toll", params: "{ measure: death, toleranceRatio: 0.1 }" },
    { id: "core/count" },
    { id: "desk/money", params: "{ measure: money }" },
  ].map((parts) => ({ path: `rules/${parts.id}.yaml`, text: ruleText(parts) })),
);
const shown = (text: string) => configure(rules, { path, text }).problems.map(formatProblem).join("\n");

const story = makeStory({ a: { text: "12" }, b: { text: "15" } });
function outcome(text: string, other: Parameters<typeof makeDifference>[2] = {}) {
  const configured = configure(rules, { path, text });
  expect(configured.problems).toEqual([]);
  const difference = makeDifference(story, { "12": [["a", "12"]], "15": [["b", "15"]] }, other);
  const { findings, nearMisses } = applyRules(
    configured.rules,
    { differences: [difference], nearMisses: [] },
    story,
  );
  return findings[0] === undefined ? nearMisses[0]?.reason : `${findings[0].rule} ${findings[0].severity}`;
}

describe("settings change", () => {
  test.each([
    ["nothing where they say nothing", "# later\n", {}, "core/toll high"],
    ["a severity", "rules: { core/toll: low }", {}, "core/toll low"],
    [
      "a severity by cause",
      "rules: { core/toll: { severity: { otherwise: low, cause: { update: medium } } } }",
      { cause: "update" },
      "core/toll medium",
    ],
    ["a rule to silence", "rules: { core/toll: off }", {}, "switched off (core/toll, severity otherwise)"],
    [
      "a tolerance",
      "rules: { core/toll: { params: { toleranceRatio: 0.3 } } }",
      { gapRatio: 0.2 },
      "the amounts lie within 30 percent of each other (core/toll)",
    ],
    [
      "a parameter and leave the others",
      "rules: { core/toll: { params: { maxDaysApart: 3 } } }",
      { gapRatio: 0.1 },
      "the amounts lie within 10 percent of each other (core/toll)",
    ],
    [
      "what a rule speaks of",
      "rules: { core/toll: { params: { measures: [injury] } } }",
      {},
      "core/count high",
    ],
    [
      "which rule is the narrower one",
      "rules: { core/count: { params: { measure: death, causes: [contradiction] } } }",
      {},
      "core/count high",
    ],
    ["a pack, switched off", "packs: { core: off }", {}, "no rule speaks of such a difference"],
  ] as const)("%s", (_, text, other, expected) => expect(outcome(text, other)).toBe(expected));

  test("and a rule knows what was changed, and where", () => {
    const text = "rules: { core/toll: { severity: low, params: { maxDaysApart: 3 } } }";
    expect(
      configure(rules, { path, text }).rules.rules.map(({ id, overridden }) => [id, overridden]),
    ).toEqual([
      ["desk/money", undefined],
      ["core/toll", { path, parts: ["severity", "params.maxDaysApart"] }],
      ["core/count", undefined],
    ]);
  });
});

describe("a mistake in the settings is told with its place", () => {
  test.each([
    ["unknown key", "pack: { core: off }", '1:1  unknown key "pack"', 'Did you mean "packs"?'],
    ["unknown pack", "packs: { cor: off }", '1:10  unknown pack "cor"', 'Did you mean "core"?'],
    ["unknown switch", "packs: { core: false }", "1:16  switch: a name", "on, off"],
    [
      "unknown rule",
      "rules: { core/tol: off }",
      '1:10  unknown rule "core/tol"',
      'Did you mean "core/toll"?',
    ],
    [
      "unknown severity",
      "rules: { core/toll: none }",
      '1:21  unknown severity "none"',
      "high, medium, low, off",
    ],
    [
      "unknown parameter",
      "rules: { core/toll: { params: { tolerance: 1 } } }",
      '1:33  unknown parameter "tolerance"',
      '"toleranceRatio"',
    ],
    ["nothing to change", "rules: { core/toll: {} }", "1:21  nothing is overridden", ""],
    [
      "a message, which is the rule's",
      "rules: { core/toll: { message: x } }",
      '1:23  unknown key "message"',
      "",
    ],
    ["a folder that climbs out", "folders: [../../etc]", "1:11  a folder stands beside", ""],
    ["an absolute folder", "folders: [/etc]", "1:11  a folder stands beside", ""],
    ["a folder of another drive", "folders: ['C:\\x']", "1:11  a folder stands beside", ""],
    [
      "all at once",
      "pack: 1\nrules: { core/tol: off, core/toll: { params: { x: 1 } } }",
      '2:48  unknown parameter "x"',
      "core/tol",
    ],
  ] as const)("%s", (_, text, message, hint) => {
    expect(shown(text)).toContain(`${path}:${message}`);
    expect(shown(text)).toContain(hint);
  });
});

test("folders are known before the rules are", () => {
  const text = "folders: [newsroom, desk/rules]\nrules: { newsroom/x: off }";
  expect(foldersOf({ path, text })).toEqual(["newsroom", "desk/rules"]);
  expect(foldersOf({ path, text: "folders: [../up]" })).toEqual([]);
  expect(foldersOf({ path, text: "[" })).toEqual([]);
});
