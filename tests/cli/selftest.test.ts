import { expect, test } from "@jest/globals";
import { runProgram } from "./run-program.js";
import { storyFolder } from "./story-folder.js";

const story = {
  "harbour-times.md": [
    "---",
    "outlet: Harbour Times",
    "published: 2024-03-08",
    "---",
    "The fire on the ferry Aurora killed 12 people in Bergen on 6 March 2024.",
    "",
    "Inspectors checked the ferry last year. “The crew did everything it could that night,” Captain Anna Holm said.",
    "",
  ].join("\n"),
};
const selftest = (args: readonly string[], columns = 80) =>
  runProgram(["selftest", ".", "--per-kind", "3", ...args], { folder: storyFolder(story), columns });

test("shows what was seeded and caught, by kind of error and by rule, in 80 columns", async () => {
  const { code, stdout, stderr } = await selftest([]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Seeded errors +made +caught\n/);
  expect(stdout).toMatch(/\n {2}number +another number +1 +1 100 %\n/);
  expect(stdout).toMatch(/\n {2}core\/death-toll +1 +1 100 % +0\n/);
  expect(stdout).toMatch(/\nNothing to catch in these sources for [^\n]*core\/action/);
  expect(stdout).toMatch(
    /\n1 source, seed 1: \d+ of \d+ errors caught, 0 alarms on \d+ neutral rewrites\.\n$/,
  );
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("fits a narrow terminal, and lists what was missed", async () => {
  const { stdout } = await selftest(["--missed"], 46);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(46);
  expect(stdout).toMatch(/\nMissed:/);
  expect(stdout).toMatch(/\nAlarms: none\n/);
});

test("as JSON the figures are those of the trials, and the same seed gives the same bytes", async () => {
  const { stdout, stderr } = await selftest(["--format", "json", "--seed", "7"]);
  expect(stderr).toBe("");
  const run = JSON.parse(stdout);
  expect(run).toMatchObject({ schema: "crosscheck-selftest/1", seed: 7, sources: ["harbour-times.md"] });
  for (const { name, seeded, caught } of run.errors) {
    const own = run.trials.filter(({ kind }: { kind: string }) => kind === name);
    expect([name, seeded]).toEqual([name, own.length]);
    expect(caught).toBe(own.filter(({ spoke }: { spoke: string[] }) => spoke.length > 0).length);
  }
  expect((await selftest(["--format", "json", "--seed", "7"])).stdout).toBe(stdout);
  expect((await selftest(["--format", "json", "--seed", "8"])).stdout).not.toBe(stdout);
});

test("a rule that is switched off catches nothing", async () => {
  const settings = { "crosscheck.config.yaml": "rules: { core/death-toll: off }\n" };
  const { stdout } = await runProgram(["selftest", "."], { folder: storyFolder({ ...story, ...settings }) });
  expect(stdout).toMatch(/\n {2}core\/death-toll +1 +0 {3}0 % +0\n/);
});

test.each([
  [["--seed", "-1"], "--seed -1 is no whole number"],
  [["--seed", "x"], "--seed x is no whole number from 0 to 4294967295"],
  [["--per-kind", "0"], "--per-kind 0 is no whole number from 1 to 10000"],
  [["--format", "html"], "--format html is not known"],
  [["--sed", "1"], "selftest has no option --sed"],
])("%j is refused", async (args, message) => {
  const { code, stdout, stderr } = await selftest(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("nothing to read is an error", async () => {
  expect(await runProgram(["selftest", "."], { folder: storyFolder({}) })).toMatchObject({
    code: 2,
    stdout: "",
  });
});
