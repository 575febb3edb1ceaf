import { describe, expect, test } from "@jest/globals";
import type { Difference } from "../../src/domain/index.js";
import { applyRules, formatProblem, loadRules } from "../../src/rules/index.js";
import { makeDifference, makeStory, ruleText } from "./make-story.js";

const examples = ruleText().slice(ruleText().indexOf("examples:"));
const extension = (id: string, base: string, more = "") => ({
  path: `rules/${id}.yaml`,
  text: `id: ${id}\nextends: ${base}\n${more}${examples}`,
});
const core = {
  path: "rules/core/toll.yaml",
  text: ruleText({ id: "core/toll", check: "Call them.", params: "{ measure: death, toleranceRatio: 0.1 }" }),
};
const shown = (...files: Parameters<typeof loadRules>[0]) =>
  loadRules(files).problems.map(formatProblem).join("\n");

const story = makeStory({ a: { text: "12" }, b: { text: "15" } });
const toll = (other: Partial<Difference>) =>
  makeDifference(story, { "12": [["a", "12"]], "15": [["b", "15"]] }, other);
const findings = (files: Parameters<typeof loadRules>[0], other: Partial<Difference>) =>
  applyRules(loadRules(files).rules, { differences: [toll(other)], nearMisses: [] }, story).findings;

describe("a rule that extends another", () => {
  const own = extension("desk/toll", "core/toll", "severity: low\nparams: { toleranceRatio: 0 }\n");

  test("says what is its own, and takes over the rest", () => {
    const [finding] = findings([core, own], { gapRatio: 0.05 });
    expect(finding).toMatchObject({ rule: "desk/toll", severity: "low", toSettle: ["Call them."] });
    expect(finding?.message).toBe("Sources differ on the death toll: 12 (a) and 15 (b).");
    expect(findings([core, own], { measure: "injury" })).toEqual([]);
  });

  test("may ask for other measures in place of the base's", () => {
    const wider = extension("desk/toll", "core/toll", "params: { measures: [injury] }\n");
    expect(findings([core, wider], { measure: "injury" })[0]?.rule).toBe("desk/toll");
    expect(findings([core, wider], {})[0]?.rule).toBe("core/toll");
  });

  test("is asked before its base in the same pack, whatever their names and the order of the files", () => {
    const same = extension("core/z", "core/toll");
    const further = extension("core/zz", "core/z");
    for (const files of [
      [core, same, further],
      [further, same, core],
    ])
      expect(loadRules(files).rules.rules.map(({ id }) => id)).toEqual(["core/zz", "core/z", "core/toll"]);
  });

  test.each([
    [
      "an unknown base",
      [core, extension("desk/toll", "core/tol")],
      '2:10  unknown rule "core/tol"',
      'Did you mean "core/toll"?',
    ],
    [
      "a base with mistakes",
      [{ ...core, text: core.text.replace("why:", "wy:") }, own],
      "2:10  core/toll has mistakes",
      "",
    ],
    ["itself", [extension("desk/toll", "desk/toll")], "2:10  desk/toll has mistakes, or leads back", ""],
    [
      "a circle",
      [extension("desk/a", "desk/b"), extension("desk/b", "desk/a")],
      "leads back to this rule",
      "",
    ],
    [
      "a kind of its own",
      [core, extension("desk/toll", "core/toll", "kind: date\n")],
      '3:1  unknown key "kind"',
      "",
    ],
    [
      "a parameter of another kind",
      [core, extension("desk/toll", "core/toll", "params: { toleranceDays: 1 }\n")],
      '3:11  unknown parameter "toleranceDays"',
      "",
    ],
    [
      "no examples",
      [core, { path: "rules/desk/toll.yaml", text: "id: desk/toll\nextends: core/toll\n" }],
      'needs "examples"',
      "",
    ],
  ])("%s is refused", (_, files, message, hint) => {
    expect(shown(...files)).toContain(message);
    expect(shown(...files)).toContain(hint);
  });

  test("is checked as far as it can be where its base is broken", () => {
    expect(shown(extension("desk/toll", "core/no", "severity: hihg\nwy: x\n"))).toMatch(
      /unknown rule.*hihg.*"wy"/s,
    );
  });
});
