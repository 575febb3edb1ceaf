import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { deskRule } from "./desk-rule.js";
import { runProgram } from "./run-program.js";
import { storyFolder } from "./story-folder.js";

const crane = {
  "story/harbor-times.txt": "Inspectors checked the crane last year.\n",
  "story/coast-post.txt": "Inspectors never checked the crane, a worker said.\n",
};
const settings = (text: string) => ({ "crosscheck.config.yaml": text });

async function findingsOf(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const ran = await runProgram(["check", "story", "--format", "json", ...args], {
    folder: storyFolder(files),
  });
  const report = ran.stdout === "" ? null : JSON.parse(ran.stdout);
  return {
    ...ran,
    found: report?.findings.map((f: { rule: string; severity: string }) => `${f.rule} ${f.severity}`),
  };
}

const own = deskRule.replace("severity: high", "severity: low").replaceAll(", severity: high", "");

test.each([
  ["no settings", {}, ["core/denial high"]],
  ["a severity", settings("rules: { core/denial: medium }"), ["core/denial medium"]],
  ["a rule switched off", settings("rules: { core/denial: off }"), []],
  ["the shipped pack switched off", settings("packs: { core: off }"), []],
  [
    "the shipped pack switched off beside one's own",
    { ...settings("folders: [desk]\npacks: { core: off }"), "desk/denial.yaml": own },
    ["desk/denial low"],
  ],
  ["a pack of one's own", { ...settings("folders: [desk]"), "desk/denial.yaml": own }, ["desk/denial low"]],
  [
    "settings beside the sources, before those above",
    {
      ...settings("rules: { core/denial: off }"),
      "story/crosscheck.config.yaml": "rules: { core/denial: low }",
    },
    ["core/denial low"],
  ],
])("%s", async (_, files, expected) => {
  const { found, code } = await findingsOf({ ...crane, ...files });
  expect({ found, code }).toEqual({ found: expected, code: 0 });
});

test("settings change rules that --rules names too", async () => {
  const files = { ...crane, ...settings("rules: { desk/denial: medium }"), "desk/denial.yaml": own };
  expect((await findingsOf(files, ["--rules", "desk"])).found).toEqual(["desk/denial medium"]);
});

test.each([
  [
    "a rule that is not there",
    settings("rules: { core/denail: off }"),
    'crosscheck.config.yaml:1:10  unknown rule "core/denail"',
  ],
  ["a folder that is not there", settings("folders: [desk]"), "there is no desk"],
  [
    "a folder that climbs out",
    settings("folders: [../desk]"),
    "crosscheck.config.yaml:1:11  a folder stands beside",
  ],
  [
    "a broken rule in a folder",
    { ...settings("folders: [desk]"), "desk/denial.yaml": `${own}wy: x\n` },
    "desk/denial.yaml:",
  ],
])("%s stops the run with its place", async (_, files, message) => {
  const { code, stderr, stdout } = await findingsOf({ ...crane, ...files });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("claims are read with the units that the project's rules bring", async () => {
  const depth = readFileSync("rules/core/length.yaml", "utf8")
    .replace("core/length", "desk/depth")
    .replace("examples:", "lexicon: { units: { fathom: { is: m, times: 1.8288 } } }\nexamples:");
  const files = { "story/a.txt": "The wreck of the ferry lies 40 fathoms deep.\n" };
  const claims = async (settings: Readonly<Record<string, string>>) =>
    (await runProgram(["claims", "story"], { folder: storyFolder({ ...files, ...settings }) })).stdout;
  expect(await claims({})).toContain("40 fathoms = 40 fathom");
  expect(await claims({ ...settings("folders: [desk]"), "desk/depth.yaml": depth })).toContain("= 73.152");
});
