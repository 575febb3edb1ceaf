import { expect, test } from "@jest/globals";
import { runProgram } from "./run-program.js";
import { ferryFire, storyFolder } from "./story-folder.js";

const verbose = (...args: readonly string[]) =>
  runProgram(["check", ".", "--verbose", ...args], { folder: storyFolder(ferryFire) });

test("--verbose tells on standard error what was read, compared, and how long it took", async () => {
  const { code, stderr } = await verbose("--format", "json");
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^read {6}harbour-times\.md: Harbour Times, 2 March 2024; \d+ words, 1 sentence, \d+ claims?$/m,
  );
  expect(stderr).toMatch(/^read {6}coast-post\.txt: coast-post, 2 March 2024 \(inferred\); /m);
  expect(stderr).toMatch(/^rules {5}\d+ rules of 1 pack$/m);
  expect(stderr).toMatch(
    /^compared {2}\d+ claims in \d+ topics?, .*: 1 difference reported, \d+ pairs? kept back$/m,
  );
  expect(stderr).toMatch(
    /^took {6}read \d+ ms, extract \d+ ms, topics \d+ ms, compare \d+ ms, rules \d+ ms, report \d+ ms$/m,
  );
});

test("timings are on standard error alone, and the report is the same bytes", async () => {
  const { stdout } = await verbose("--format", "json");
  const plain = await runProgram(["check", ".", "--format", "json"], { folder: storyFolder(ferryFire) });
  expect(stdout).toBe(plain.stdout);
  expect((await verbose()).stdout).not.toMatch(/\d ms/);
});

test.each([[[]], [["--verbose"]]])(
  "the table with %j names the id of each finding, as explain takes it",
  async (more) => {
    const folder = storyFolder(ferryFire);
    const { stdout } = await runProgram(["check", ".", ...more], { folder, columns: 120 });
    const id = /\bid\s+([0-9a-f]{12})/.exec(stdout)?.[1] ?? "";
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(stdout.includes("core/death-toll")).toBe(more.length > 0);
    expect((await runProgram(["explain", ".", "--finding", id], { folder })).code).toBe(0);
  },
);

test("what was compared and not reported is listed with its reason", async () => {
  const { stdout } = await runProgram(["check", "seeds", "--verbose"], { columns: 80 });
  expect(stdout).toMatch(/\nCompared, not reported\n- \w+: [A-Z]/);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("--quiet and --verbose together are refused", async () => {
  const { code, stdout, stderr } = await verbose("--quiet");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("opposite");
});
