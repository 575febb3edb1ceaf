import { expect, test } from "@jest/globals";
import { runProgram } from "./run-program.js";
import { storyFolder } from "./story-folder.js";

const folder = storyFolder({
  "harbour.txt": "The guard opened the emergency gate.\nSchools stay closed.",
  "coast.txt": "The guard did not open the emergency gate.\nRain is expected.",
});
const explain = (...args: string[]) => runProgram(["explain", ".", ...args], { folder });

test("two places that were set against each other: what stands in them, and the rule that decided", async () => {
  const { code, stdout } = await explain("--at", "harbour:1", "--at", "coast:1");
  expect(code).toBe(0);
  expect(stdout).toContain("claim: The guard | opened | the emergency gate");
  expect(stdout).toContain("claim: The guard | did not open | the emergency gate (negated)");
  expect(stdout).toMatch(/So: They differ in .+, and rule core\/denial reports it\.\n$/);
});

test("two places that were not: why", async () => {
  const { stdout } = await explain("--at", "harbour:2", "--at", "coast:2");
  expect(stdout).toContain("Compared: not brought together");
  expect(stdout).toMatch(/So: They share no telling word, so they were never compared\.\n$/);
});

test("a finding by its id explains its values", async () => {
  const checked = await runProgram(["check", ".", "--format", "json"], { folder });
  const { findings } = JSON.parse(checked.stdout) as { findings: { id: string; message: string }[] };
  const { stdout } = await explain("--finding", findings[0]?.id ?? "");
  expect(stdout.split("\n")[0]).toBe(findings[0]?.message);
  const json = JSON.parse((await explain("--finding", findings[0]?.id ?? "", "--format", "json")).stdout);
  expect(json).toMatchObject({
    schema: "crosscheck-explanation/1",
    finding: { id: findings[0]?.id },
    pairs: [{}],
  });
});

test.each([
  [[], "explain needs a finding or two places"],
  [["--at", "harbour:1"], "--at was given 1 time"],
  [["--at", "harbour:1", "--at", "cost:1"], "no source is called cost"],
  [["--at", "harbour:1", "--at", "coast:9"], "nothing that states anything stands in line 9"],
  [["--at", "harbour", "--at", "coast:1"], "--at harbour is not a place"],
  [["--finding", "nope"], "no finding has the id nope"],
])("%j is refused with the next step", async (args, message) => {
  const { code, stdout, stderr } = await explain(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});
