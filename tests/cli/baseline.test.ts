import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { reporters } from "../../src/report/index.js";
import { runProgram } from "./run-program.js";
import { ferryFire, storyFolder } from "./story-folder.js";

/** A folder with the story and a report of it. */
async function checkedFolder(): Promise<string> {
  const folder = storyFolder(ferryFire);
  await runProgram(["check", ".", "--out", "earlier.json"], { folder });
  return folder;
}

const check = (folder: string, ...args: readonly string[]) =>
  runProgram(["check", ".", "--baseline", "earlier.json", ...args], { folder });

test("what an earlier report has told is left out of the table and does not fail the run", async () => {
  const folder = await checkedFolder();
  const { code, stdout } = await check(folder, "--fail-on", "low");
  expect(code).toBe(0);
  expect(stdout).not.toContain("12 people");
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "Since the earlier report: 1 unchanged. 1 difference is set aside: 1 unchanged. --verbose shows what is set aside.",
  );
  expect((await check(folder, "--verbose")).stdout).toMatch(/12 people[\s\S]*set aside: 1 unchanged\.\n/);
});

test("a value that changes is shown, and fails the run", async () => {
  const folder = await checkedFolder();
  writeFileSync(join(folder, "coast-post.txt"), ferryFire["coast-post.txt"].replace("15", "16"));
  const { code, stdout } = await check(folder, "--fail-on", "high");
  expect(code).toBe(1);
  expect(stdout).toMatch(/high\s[\s\S]*changed[\s\S]*16 people/);
  expect(stdout).toContain("Since the earlier report: 1 changed.");
});

test("a dispute that is gone is named", async () => {
  const folder = await checkedFolder();
  writeFileSync(join(folder, "coast-post.txt"), ferryFire["coast-post.txt"].replace("15", "12"));
  const { stdout } = await check(folder);
  expect(stdout).toContain("No longer found\n- high: ");
  expect(stdout).toContain("Since the earlier report: 1 gone.");
});

test.each([
  ["table", /changed\s[\s\S]*was 12 people \/ 15 people/],
  ["markdown", /changed · was 12 people \/ 15 people/],
  ["html", /<span>changed, was 12 people \/ 15 people<\/span>/],
])("a changed finding in the %s tells what it was", async (format, words) => {
  const folder = await checkedFolder();
  writeFileSync(join(folder, "coast-post.txt"), ferryFire["coast-post.txt"].replace("15", "17"));
  const { stdout } = await check(folder, "--format", format);
  expect(stdout.replace(/\s+/g, " ")).toMatch(words);
});

test("JSON tells the states by id; without a baseline it holds none", async () => {
  const folder = await checkedFolder();
  const before = JSON.parse(readFileSync(join(folder, "earlier.json"), "utf8"));
  expect(before).not.toHaveProperty("baseline");
  expect(JSON.parse((await check(folder, "--format", "json")).stdout)).toEqual({
    ...before,
    baseline: {
      path: "earlier.json",
      new: [],
      updated: [],
      unchanged: before.findings.map(({ id }: { id: string }) => id),
      absent: [],
    },
  });
});

test("a report can be its own next baseline", async () => {
  const folder = await checkedFolder();
  const { code } = await check(folder, "--out", "earlier.json");
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "earlier.json"), "utf8")).baseline.unchanged).toHaveLength(1);
  expect((await check(folder, "--fail-on", "low")).code).toBe(0);
});

test.each(reporters.map(({ name }) => name))(
  "--format %s can be written beside a baseline",
  async (format) => {
    const { code, stdout, stderr } = await check(await checkedFolder(), "--format", format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, "")).not.toMatch(/undefined|NaN/);
  },
);

test.each([
  ["nope.json", "cannot be read: there is no such file"],
  ["coast-post.txt", "is no JSON"],
])("a baseline that is none is refused before anything is read: %s", async (name, message) => {
  const folder = storyFolder(ferryFire);
  const { code, stdout, stderr } = await runProgram(["check", ".", "--baseline", name], { folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`--baseline ${name} ${message}`);
  expect(stderr).toContain("--out report.json");
});
