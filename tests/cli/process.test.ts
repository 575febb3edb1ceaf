import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { ferryFire, storyFolder } from "./story-folder.js";

/** The built program as a user runs it: a process with real pipes and exit codes. */
const program = resolve("dist/cli/main.js");

beforeAll(() => {
  if (!existsSync(program))
    throw new Error("dist/ is missing: npm test builds it, plain jest needs npm run build first");
});

const run = (args: readonly string[], cwd: string) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd, encoding: "utf8" },
      (_, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
  });

test("standard output of --format json is the contract's document and nothing else", async () => {
  const { code, stdout, stderr } = await run(["check", ".", "--format", "json"], storyFolder(ferryFire));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(Object.keys(JSON.parse(stdout))).toEqual([
    "schema",
    "generator",
    "sources",
    "topics",
    "findings",
    "nearMisses",
    "diagnostics",
  ]);
});

test("wrong usage ends with exit code 2 and says nothing on standard output", async () => {
  const { code, stdout, stderr } = await run(["check", ".", "--fromat", "json"], storyFolder(ferryFire));
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("Did you mean --format?");
});

test("a reader that closes the pipe early is no error", async () => {
  const folder = storyFolder({ "long.txt": "The mayor said that 12 people came. ".repeat(4_000) });
  const child = spawn(process.execPath, [program, "claims", ".", "--format", "json"], { cwd: folder });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((done) => child.on("close", done));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
}, 60_000);
