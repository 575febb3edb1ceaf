import { expect, test } from "@jest/globals";
import { ruleText } from "../rules/make-story.js";
import { deskRule } from "./desk-rule.js";
import { runProgram } from "./run-program.js";
import { storyFolder } from "./story-folder.js";

const own = deskRule;
const rules = (args: readonly string[], files: Readonly<Record<string, string>> = {}) =>
  runProgram(["rules", ...args], {
    folder: storyFolder({ "a.txt": "x", ...files }),
    columns: 100,
    terminal: true,
  });

test("list shows the rules in the order in which they are asked, and what settings changed", async () => {
  const { stdout, code } = await rules(["list", "--rules", "desk"], {
    "desk/denial.yaml": own,
    "crosscheck.config.yaml": "rules: { core/age: { severity: low, params: { toleranceRatio: 0.1 } } }",
  });
  expect(code).toBe(0);
  const lines = stdout.split("\n");
  expect(lines[0]).toMatch(/^desk\/denial +polarity · high$/);
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "core/age quantity: measure age · low · tolerates toleranceRatio 0.1 · severity, params.toleranceRatio by crosscheck.config.yaml",
  );
  expect(stdout).toMatch(
    /\d+ rules in 2 packs; the first that speaks of a difference decides\.\sTwo\sevents\sweigh\sone\slevel\sless[^.]+\.\n$/,
  );
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
});

test("list fits a narrow terminal", async () => {
  const { stdout } = await runProgram(["rules", "list"], { folder: storyFolder({}), columns: 44 });
  expect(stdout).toMatch(/^core\/age\n {4}quantity: measure age · medium\n/);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(44);
});

test("explain shows all that a rule's file says", async () => {
  const { stdout, code } = await rules(["explain", "desk/denial", "--rules", "desk"], {
    "desk/denial.yaml": own,
  });
  expect(code).toBe(0);
  const said = stdout.replace(/\s+/g, " ");
  for (const key of ["message", "why", "check", "notWhen"])
    expect(said).toContain(new RegExp(`^${key}: "?(.*?)"?$`, "m").exec(own)?.[1] ?? "missing");
  for (const [, name] of own.matchAll(/- name: (.*)/g)) expect(said).toContain(name);
  expect(stdout).toContain("desk/denial.yaml");
  expect(stdout).toContain("found: “checked” against “never checked”, contradiction, high");
});

test("explain tells the words that a rule brings", async () => {
  const lexicon =
    "lexicon: { opposites: [[check, skip]], aliases: { Harbour Board: [HB] }, units: { fathom: { is: m, times: 1.8288 } }, offices: [{ same: [harbourmaster], not: [pilot] }] }\n";
  const { stdout } = await rules(["explain", "desk/denial", "--rules", "desk"], {
    "desk/denial.yaml": own.replace("examples:", `${lexicon}examples:`),
  });
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "brings check against skip; Harbour Board, also called HB; fathom is 1.8288 m; harbourmaster, not pilot",
  );
});

test("a pack's name stands for all its rules", async () => {
  const { stdout } = await rules(["explain", "desk", "--rules", "desk"], {
    "desk/denial.yaml": own,
    "desk/denied.yaml": own.replace("desk/denial", "desk/denied"),
  });
  expect(stdout).toContain("\ndesk/denied\n");
});

test("test runs the examples, and says why one fails", async () => {
  expect(await rules(["test", "core/denial", "core/age"])).toMatchObject({ code: 0, stderr: "" });
  const wrong = own.replace("cause: contradiction, severity: high", "cause: update, severity: high");
  const { code, stdout } = await rules(["test", "desk", "--rules", "desk"], { "desk/denial.yaml": wrong });
  expect(code).toBe(2);
  expect(stdout).toContain("desk/denial: checked, and never checked\n    high update difference in");
  expect(stdout).toMatch(/\n3 examples passed, 1 failed, in 1 rule\.\n$/);
});

test("--coverage names the branches that no example shows", async () => {
  const unshown = own.replace("severity: high\n", "severity: { otherwise: high, cause: { update: low } }\n");
  const files = { "desk/denial.yaml": unshown };
  expect((await rules(["test", "desk", "--rules", "desk"], files)).code).toBe(0);
  const { code, stdout } = await rules(["test", "desk", "--rules", "desk", "--coverage"], files);
  expect(code).toBe(2);
  expect(stdout).toContain("desk/denial: no example shows severity: cause update\n");
});

test.each([
  [["lits"], 'rules does not know "lits"', "Did you mean list?"],
  [[], "rules needs list | explain ID | test [ID or PATH] | new", "crosscheck rules list"],
  [["explain"], "rules explain needs a rule's id", "crosscheck rules list"],
  [["explain", "core/denail"], "there is no rule core/denail", "Did you mean core/denial?"],
  [["list", "--coverage"], "--coverage belongs to rules test", ""],
])("%j is refused with the next step", async (args, message, next) => {
  const { code, stdout, stderr } = await rules(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toContain(next);
});

test("a broken rule is told with its place, whatever was asked", async () => {
  const { code, stderr } = await rules(["list", "--rules", "desk"], {
    "desk/toll.yaml": ruleText({ params: "{ measure: deaths }" }),
  });
  expect(code).toBe(2);
  expect(stderr).toContain('desk/toll.yaml:15:20  unknown measure "deaths"');
});

test.each([
  ["core/nope", ""],
  ["core/deth-toll", "Did you mean core/death-toll? "],
  ["deth-toll", "Did you mean core/death-toll? "],
  ["croe/death-toll", "Did you mean core/death-toll? "],
])("an unknown rule %s is answered with a near one or none", async (name, near) => {
  const { code, stderr } = await runProgram(["rules", "explain", name], { folder: storyFolder({}) });
  expect(code).toBe(2);
  expect(stderr).toBe(`crosscheck: there is no rule ${name}\n  ${near}crosscheck rules list shows them.\n`);
});
