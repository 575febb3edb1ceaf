import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { writeWhole } from "../../src/cli/write-whole.js";
import { reporters } from "../../src/report/index.js";
import { runProgram } from "./run-program.js";
import { ferryFire, storyFolder } from "./story-folder.js";

test.each(reporters.map(({ name }) => name))(
  "--format %s prints that format and nothing else",
  async (format) => {
    const { code, stdout, stderr } = await runProgram(["check", ".", "--format", format], {
      folder: storyFolder(ferryFire),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const opening = {
      table: /^(?:Severity|2 sources read)/,
      json: /^\{\n {2}"schema": "crosscheck-report\/1"/,
      markdown: /^# /,
      html: /^<!doctype html>/i,
      csv: /^\ufefffinding,/,
      sarif: /^\{\n {2}"\$schema": "https:[^"]*sarif-schema-2\.1\.0\.json"/,
      jsonld: /^\{\n {2}"@context": "https:\/\/schema\.org"/,
    };
    expect(stdout).toMatch(opening[format as keyof typeof opening]);
    if (format === "json") expect(() => JSON.parse(stdout)).not.toThrow();
  },
);

test("without --format the table is printed, with what was read and compared", async () => {
  const { stdout } = await runProgram(["check", "."], { folder: storyFolder(ferryFire) });
  expect(stdout).toMatch(/\n\d+ words in \d+ sentences, \d+ claims, \d+ pairs? of sentences compared\.\n$/);
});

test.each([
  ["report.html", null, /^<!doctype html>/i],
  ["deep/er/report.md", null, /^# /],
  ["report.json", null, /^\{/],
  ["report.txt", null, /sources read/],
  ["report.csv", null, /^\ufefffinding,/],
  ["report.sarif", null, /^\{/],
  ["report.jsonld", null, /^\{/],
  ["report.anything", "json", /^\{/],
])("--out %s --format %s writes one file", async (out, format, opening) => {
  const folder = storyFolder(ferryFire);
  const args = ["check", ".", "--out", out, ...(format === null ? [] : ["--format", format])];
  const { code, stdout, stderr } = await runProgram(args, { folder });
  expect(code).toBe(0);
  expect(readFileSync(join(folder, out), "utf8")).toMatch(opening);
  expect(stdout + stderr).toContain(`Wrote ${out}\n`);
  // A file that --format names takes the place of standard output.
  if (format === null) expect(stdout).toContain("sources read");
  else expect(stdout).toBe("");
});

test("--out with a folder writes every file format and prints the table and the paths", async () => {
  const folder = storyFolder(ferryFire);
  const { stdout } = await runProgram(["check", ".", "--out", "reports"], { folder });
  const endings = ["csv", "html", "json", "jsonld", "md", "sarif"];
  expect(readdirSync(join(folder, "reports")).sort()).toEqual(endings.map((name) => `report.${name}`));
  for (const name of endings) expect(stdout).toContain(`Wrote reports/report.${name}\n`);
});

test("an ending that contradicts --format is refused before anything is read", async () => {
  const { code, stderr } = await runProgram(["check", ".", "--out", "report.html", "--format", "json"], {
    folder: storyFolder(ferryFire),
  });
  expect(code).toBe(2);
  expect(stderr).toContain("Use the ending .json, or --format html.");
});

test("a place that cannot be written is the user's to mend, and leaves no file behind", async () => {
  const folder = storyFolder({ ...ferryFire, taken: "a file" });
  const { code, stderr } = await runProgram(["check", "coast-post.txt", "--out", "taken/report.html"], {
    folder,
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /cannot write .*taken\/report\.html: a file has the name of one of its folders\n {2}Nothing was written\. Name another place with --out\./,
  );
});

test("files are written whole or not at all", () => {
  const folder = storyFolder({ "a.txt": "old a" });
  mkdirSync(join(folder, "b.txt"));
  const write = () =>
    writeWhole([
      { path: join(folder, "a.txt"), text: "new a" },
      { path: join(folder, "b.txt"), text: "new b" },
    ]);
  expect(write).toThrow("a folder has that name");
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old a");
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "b.txt"]);
});

test("--quiet prints nothing, and still writes, prints a named format and tells errors", async () => {
  const folder = storyFolder({ ...ferryFire, "empty.txt": "" });
  expect(await runProgram(["check", ".", "--quiet", "--out", "r.json"], { folder })).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
  expect(existsSync(join(folder, "r.json"))).toBe(true);
  expect((await runProgram(["check", ".", "--quiet", "--format", "json"], { folder })).stdout).toMatch(/^\{/);
  expect((await runProgram(["check", ".", "nope.txt", "--quiet"], { folder })).stderr).toMatch(
    /^error: nope\.txt/,
  );
});

test.each([
  ["a pipe", false, {}, [], false],
  ["a terminal", true, {}, [], true],
  ["a terminal that shows none", true, { TERM: "dumb" }, [], false],
  ["NO_COLOR", true, { NO_COLOR: "1" }, [], false],
  ["an empty NO_COLOR", true, { NO_COLOR: "" }, [], true],
  ["FORCE_COLOR in a pipe", false, { FORCE_COLOR: "1" }, [], true],
  ["FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, [], false],
  ["NO_COLOR beside FORCE_COLOR", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, [], false],
  ["--no-color", true, { FORCE_COLOR: "1" }, ["--no-color"], false],
])("colour for %s", async (_, terminal, env, args, coloured) => {
  const { stdout } = await runProgram(["check", ".", ...args], {
    folder: storyFolder(ferryFire),
    terminal,
    env,
  });
  expect(stdout.includes("\u001b[")).toBe(coloured);
});

test("no line of the table is wider than the terminal", async () => {
  for (const columns of [60, 80, 140]) {
    const { stdout } = await runProgram(["check", "seeds"], { columns });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  }
});

test("the same input gives the same bytes", async () => {
  const run = () => runProgram(["check", "seeds", "--format", "json"]);
  expect((await run()).stdout).toBe((await run()).stdout);
});

test("a bug of ours looks like one: exit code 3, what to do, and where it happened", async () => {
  const { code, stderr } = await runProgram(["check", "."], {
    folder: storyFolder(ferryFire),
    terminal: true,
    now: () => {
      throw new TypeError("clock is not there");
    },
  });
  expect(code).toBe(3);
  expect(stderr).toContain("It is a bug, not your files");
  expect(stderr).toContain("open an issue");
  expect(stderr).toContain("TypeError: clock is not there");
});

test("an unreadable file is the user's to mend", async () => {
  if (process.getuid?.() === 0) return;
  const folder = storyFolder(ferryFire);
  writeFileSync(join(folder, "secret.txt"), "x");
  chmodSync(join(folder, "secret.txt"), 0);
  const { code, stderr } = await runProgram(["check", "."], { folder });
  expect(code).toBe(2);
  expect(stderr).toContain("check its permissions");
});

test("claims calls a source what a report calls it, and its JSON names every source once", async () => {
  const folder = storyFolder({
    "wire.md": "---\noutlet: Metro Wire\n---\nThe fire killed 12 people.\n",
    "post.txt": "The fire killed 15 people.\n",
  });
  const table = await runProgram(["claims", "."], { folder });
  expect(table.stdout).toMatch(/^Metro Wire, 1 claim$/m);
  expect(table.stdout).toMatch(/^post, 1 claim$/m);
  const { sources, claims } = JSON.parse(
    (await runProgram(["claims", ".", "--format", "json"], { folder })).stdout,
  );
  expect(sources.map(({ id, outlet }: { id: string; outlet: string | null }) => [id, outlet])).toEqual([
    ["post", null],
    ["wire", "Metro Wire"],
  ]);
  expect(claims.map(({ source }: { source: string }) => source)).toEqual(["post", "wire"]);
});
