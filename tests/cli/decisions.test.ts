import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { writeDecisions } from "../../src/decisions/index.js";
import type { Decision, Report } from "../../src/domain/index.js";
import { runProgram } from "./run-program.js";
import { ferryFire, storyFolder } from "./story-folder.js";

const folder = storyFolder(ferryFire);
const check = (...options: string[]) =>
  runProgram(["check", "harbour-times.md", "coast-post.txt", ...options], { folder });

const decide = async (state: Decision["state"]): Promise<string> => {
  const report = JSON.parse((await check("--format", "json")).stdout) as Report;
  const decision = { state, reason: "a slip", note: null, decidedAt: "2024-03-03T10:00Z", by: null };
  const findings = [...report.findings.map(({ id }) => id), "000000000000"];
  const text = writeDecisions(findings.map((finding) => ({ ...decision, finding })));
  writeFileSync(join(folder, `${state}.json`), text);
  return `${state}.json`;
};

test.each([
  ["confirmed", 0, "1 finding: 1 confirmed, 0 dismissed, 0 to be called about, 0 open."],
  ["dismissed", 0, "1 finding: 0 confirmed, 1 dismissed, 0 to be called about, 0 open."],
  ["needs-call", 1, "1 finding: 0 confirmed, 0 dismissed, 1 to be called about, 0 open."],
  ["open", 1, "1 finding: 0 confirmed, 0 dismissed, 0 to be called about, 1 open."],
] as const)("a finding that is %s makes the exit code %i, and is counted", async (state, code, counted) => {
  const ran = await check("--fail-on", "low", "--decisions", await decide(state));
  expect(ran.code).toBe(code);
  const stdout = ran.stdout.replace(/\s+/g, " ");
  expect(stdout).toContain(counted);
  expect(stdout).toContain("1 decision in it belongs to no finding of this run");
  const json = await check("--format", "json", "--decisions", `${state}.json`);
  expect(json.stderr).toContain(counted);
  expect((JSON.parse(json.stdout) as Report).findings).toHaveLength(1);
});

test("a mistake in the file stops the run with its place", async () => {
  writeFileSync(
    join(folder, "bad.json"),
    '{ "schema": "crosscheck-decisions/1",\n  "decisions": [{ "finding": 7 }] }',
  );
  const { code, stdout, stderr } = await check("--decisions", "bad.json");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain('bad.json:2:30  "finding" must be a text');
  expect(stderr).toContain('  2 |   "decisions": [{ "finding": 7 }] }');
});

test("a file that is not there is named", async () => {
  const { code, stderr } = await check("--decisions", "nowhere.json");
  expect(code).toBe(2);
  expect(stderr).toContain("--decisions nowhere.json cannot be read");
});
