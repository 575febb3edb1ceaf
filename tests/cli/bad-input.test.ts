import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { Report } from "../../src/domain/index.js";
import { reporters } from "../../src/report/index.js";
import { bytesOf } from "../text-file.js";
import { runProgram } from "./run-program.js";
import { ferryFire, storyFolder } from "./story-folder.js";

/** Checks `folder` as JSON with its report written too: whatever is wrong, the JSON stays whole. */
async function check(folder: string, paths: readonly string[] = ["."]) {
  const { code, stdout, stderr } = await runProgram(
    ["check", ...paths, "--format", "json", "--out", "out/"],
    { folder },
  );
  const report = stdout === "" ? null : (JSON.parse(stdout) as Report);
  const written = existsSync(join(folder, "out")) ? readdirSync(join(folder, "out")).sort() : [];
  const told = stderr.replace(/^Wrote .*\n/gm, "");
  return { code, report, stderr: told, written, ids: report?.sources.map(({ id }) => id) };
}

const allFormats = reporters
  .filter(({ name }) => name !== "table")
  .map(({ extension }) => `report.${extension}`)
  .sort();

test("an empty file is left out with the reason, and the rest is checked", async () => {
  const { code, ids, report, stderr, written } = await check(storyFolder({ ...ferryFire, "empty.txt": "" }));
  expect({ code, ids, written }).toEqual({
    code: 0,
    ids: ["coast-post", "harbour-times"],
    written: allFormats,
  });
  expect(stderr).toMatch(/^warning: empty\.txt is empty; .*Check/m);
  expect(report?.diagnostics.map(({ source }) => source)).toContain("empty.txt");
});

test("a missing path is an error with the nearest name, and the rest is checked", async () => {
  const { code, ids, stderr, written } = await check(storyFolder(ferryFire), [
    "harbour-times.md",
    "cost-post.txt",
    "coast-post.txt",
  ]);
  expect({ code, ids, written }).toEqual({
    code: 2,
    ids: ["harbour-times", "coast-post"],
    written: allFormats,
  });
  expect(stderr).toBe(
    "error: cost-post.txt cannot be read: there is no such file or folder. Did you mean coast-post.txt?\n",
  );
});

test.each([
  ["none.txt", ["restore.txt", "phone.txt"], null],
  ["a.txt", ["b.txt"], null],
  ["wier.txt", ["fire.txt", "wire.txt"], "wire.txt"],
  ["cost-post.txt", ["coast-post.txt", "cast.txt"], "coast-post.txt"],
  ["wire.md", ["wire.txt", "wine.md"], "wire.txt"],
  ["wier.txt", ["wire.md", "wire.txt"], "wire.txt"],
])("%s, which is missing beside %j, means %s", async (given, there, meant) => {
  const folder = storyFolder(Object.fromEntries(there.map((name) => [name, "Nine boats sank."])));
  const { stderr } = await check(folder, [given]);
  expect(/Did you mean (\S+)\?$/m.exec(stderr)?.[1] ?? null).toBe(meant);
});

test("a folder without sources is an error that says what to put there, and writes nothing", async () => {
  const { code, report, stderr, written } = await check(storyFolder({ "photo.jpg": "x", ".hidden": "x" }));
  expect({ code, report, written }).toEqual({ code: 2, report: null, written: [] });
  expect(stderr).toContain("error: . holds no source that is text. Put the articles there as .txt");
});

test.each([
  ["a missing file", ["nowhere.txt"], /^error: nowhere\.txt cannot be read: .*\n/],
  ["a folder of PDFs", ["scans"], /^error: scans holds no source that is text\. .*\n/],
])("where %s is all that was named, no line says that nothing was named", async (_, paths, first) => {
  const folder = storyFolder({ "scans/a.pdf": "%PDF-1.7", "scans/b.pdf": "%PDF-1.7" });
  const { code, stderr } = await check(folder, paths);
  expect(code).toBe(2);
  expect(stderr).toMatch(first);
  expect(stderr.replace(first, "")).toBe(
    "error: none of the files could be read as a source. Name articles about one story, as .txt or .md.\n",
  );
});

test("files that are not text by their name are passed over, and named", async () => {
  const { code, ids, report } = await check(
    storyFolder({ ...ferryFire, "photo.jpg": "x", ".DS_Store": "x" }),
  );
  expect({ code, ids: ids?.length }).toEqual({ code: 0, ids: 2 });
  expect(report?.diagnostics.find(({ level }) => level === "info")?.message).toMatch(
    /2 passed over.*\.DS_Store, photo\.jpg/,
  );
});

test("a binary file is an error that says what it is, and the rest is checked", async () => {
  const pdf = bytesOf("%PDF-1.7\n\u0000\u0001");
  const { code, ids, stderr, written } = await check(storyFolder({ ...ferryFire, "scan.txt": pdf }));
  expect({ code, ids: ids?.length, written }).toEqual({ code: 2, ids: 2, written: allFormats });
  expect(stderr).toMatch(/^error: scan\.txt is a PDF, not text\. Save/m);
});

test("a Windows-1252 file is read, with its quotation marks, and the report says so", async () => {
  const bytes = Uint8Array.from([
    ...Buffer.from("The mayor said: "),
    0x93,
    ...Buffer.from("All caf"),
    0xe9,
    ...Buffer.from("s reopen on Monday."),
    0x94,
  ]);
  const { code, ids, report, stderr } = await check(storyFolder({ ...ferryFire, "old.txt": bytes }));
  expect({ code, ids: ids?.length, stderr }).toEqual({ code: 0, ids: 3, stderr: "" });
  expect(report?.diagnostics[0]).toMatchObject({
    level: "info",
    message: expect.stringContaining("Windows-1252"),
  });
});

test("a file of 20 MB is refused by its size before it is read, and the rest is checked", async () => {
  const { code, ids, stderr, written } = await check(
    storyFolder({ ...ferryFire, "archive.txt": "All is well. ".repeat(1_600_000) }),
  );
  expect({ code, ids: ids?.length, written }).toEqual({ code: 2, ids: 2, written: allFormats });
  expect(stderr).toMatch(/^error: archive\.txt is 20\.8 MB; the limit is 5 MB a file\./m);
});

test("a front matter that does not parse is named by line and column, and the article is read", async () => {
  const { code, ids, stderr } = await check(
    storyFolder({
      ...ferryFire,
      "broken.md": "---\noutlet: [Harbour\npublished: x: y\n---\nNine boats sank.\n",
    }),
  );
  expect({ code, ids }).toEqual({ code: 0, ids: ["broken", "coast-post", "harbour-times"] });
  expect(stderr).toMatch(/^warning: broken\.md:\d+:\d+ /m);
});

test("one source alone is checked within itself, and the report says so", async () => {
  const { code, ids, report } = await check(storyFolder({ "only.txt": ferryFire["coast-post.txt"] }));
  expect({ code, ids }).toEqual({ code: 0, ids: ["only"] });
  expect(report?.diagnostics).toEqual([
    { level: "info", source: null, message: expect.stringContaining("only one source") },
  ]);
});

test("a file that is named twice is one source", async () => {
  const { ids } = await check(storyFolder(ferryFire), [".", "coast-post.txt", "./coast-post.txt"]);
  expect(ids).toEqual(["coast-post", "harbour-times"]);
});

test("a report that an earlier run wrote into the folder is no source", async () => {
  const folder = storyFolder(ferryFire);
  await check(folder);
  expect((await check(folder)).ids).toEqual(["coast-post", "harbour-times"]);
});

test("subfolders are read, in code-unit order of their paths", async () => {
  const folder = storyFolder({
    "b.txt": "B sank.",
    "a/z.txt": "Z sank.",
    "a/b/c.md": "C sank.",
    "B.txt": "Big B sank.",
  });
  expect((await check(folder)).report?.sources.map(({ path }) => path)).toEqual([
    "B.txt",
    "a/b/c.md",
    "a/z.txt",
    "b.txt",
  ]);
});

test("names and texts that hold terminal escapes reach no terminal", async () => {
  const folder = storyFolder({ "a\u001b[31m.txt": "", "b.txt": "B sank." });
  const { stdout, stderr } = await runProgram(["check", ".", "b\u001b[2J"], { folder });
  expect(stdout + stderr).toContain("b.txt".slice(0, 1));
  expect(stdout + stderr).not.toContain("\u001b");
});

test("JSON for a program does nothing in a terminal, and comes back as it was", async () => {
  const words = "Twelve people died in the\u009b31m \u202eferry fire, police said.";
  const folder = storyFolder({ "a.txt": words });
  for (const command of ["check", "claims"]) {
    const { stdout } = await runProgram([command, ".", "--format", "json"], { folder });
    expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Control}|\p{Bidi_Control}/u);
    if (command === "claims") expect(JSON.parse(stdout).claims[0].quote).toContain("\u009b31m \u202eferry");
  }
});

test("a pipe in a folder is left out and named: nobody may ever write to it", async () => {
  const folder = storyFolder(ferryFire);
  try {
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  } catch {
    return; // No such thing on this system.
  }
  const { code, stdout } = await runProgram(["check", "."], { folder });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^warning +pipe\.txt is a pipe or a device, and no file; it was left out\.$/m);
  expect(stdout).toContain("2 sources read");
});
