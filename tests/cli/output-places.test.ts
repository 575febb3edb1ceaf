import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { isOwnReport, reporters } from "../../src/report/index.js";
import { ferryFire as report, ferryView as view } from "../report/ferry-fire.js";
import { runProgram } from "./run-program.js";
import { ferryFire, storyFolder } from "./story-folder.js";

const article = ferryFire["harbour-times.md"];

/** What a refusal says, and that nothing changed. */
async function expectRefused(args: readonly string[], folder: string, message: string | RegExp) {
  const before = readdirSync(folder, { recursive: true }).sort();
  const { code, stdout, stderr } = await runProgram(args, { folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).toContain("Nothing was written.");
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
}

test("a source is never written over, by whatever path or link it is named", async () => {
  const folder = storyFolder(ferryFire);
  symlinkSync("coast-post.txt", join(folder, "link.txt"));
  for (const out of ["coast-post.txt", "./coast-post.txt", "link.txt"])
    await expectRefused(
      ["check", "coast-post.txt", "harbour-times.md", "--out", out],
      folder,
      /^crosscheck: --out .*(?:coast-post|link)\.txt is one of the sources/,
    );
  expect(readFileSync(join(folder, "coast-post.txt"), "utf8")).toBe(ferryFire["coast-post.txt"]);
});

test("a report of ours that is named as a source is not written over either", async () => {
  const folder = storyFolder(ferryFire);
  await runProgram(["check", ".", "--out", "r.md"], { folder });
  await expectRefused(["check", "r.md", "coast-post.txt", "--out", "r.md"], folder, "is one of the sources");
});

test("an article called report.md in the folder of the sources is read, and not written over", async () => {
  const folder = storyFolder({ "story/report.md": article, "story/b.txt": ferryFire["coast-post.txt"] });
  await expectRefused(
    ["check", "story", "--out", "story"],
    folder,
    /^crosscheck: story\/report\.md is there already, and is no report of crosscheck's\n {2}.*--out, or move that file away\./,
  );
  expect(readFileSync(join(folder, "story/report.md"), "utf8")).toBe(article);
});

test.each(["notes.txt", "data.json", "page.html", "decisions.json"])(
  "%s that somebody else wrote stays as it is",
  async (name) => {
    const folder = storyFolder({ ...ferryFire, [name]: '{ "mine": true }' });
    await expectRefused(["check", "coast-post.txt", "--out", name], folder, "is no report of crosscheck's");
  },
);

test("a report of ours, or an empty file, is written anew, and a report is no source of the next run", async () => {
  const folder = storyFolder({ ...ferryFire, "empty.json": "" });
  for (const out of [".", ".", "empty.json", "table.txt", "table.txt"])
    expect(await runProgram(["check", ".", "--quiet", "--out", out], { folder })).toMatchObject({ code: 0 });
  const { stdout } = await runProgram(["check", "."], { folder });
  expect(stdout).toContain("2 sources read");
  expect(stdout.replace(/\s+/g, " ")).toMatch(/passed over, hidden, a report of crosscheck's or not text/);
  // Named itself, it is tried like any text.
  expect((await runProgram(["check", "report.md", "coast-post.txt"], { folder })).stdout).toContain(
    "2 sources read",
  );
});

test("a link stays a link, and what it leads to is written", async () => {
  const folder = storyFolder(ferryFire);
  mkdirSync(join(folder, "kept"));
  writeFileSync(join(folder, "kept/real.json"), "");
  symlinkSync("kept/real.json", join(folder, "latest.json"));
  await runProgram(["check", ".", "--quiet", "--out", "latest.json"], { folder });
  expect(readFileSync(join(folder, "kept/real.json"), "utf8")).toContain("crosscheck-report/1");
  await runProgram(["check", ".", "--quiet", "--out", "latest.json"], { folder });
  expect(readFileSync(join(folder, "latest.json"), "utf8")).toContain("crosscheck-report/1");
});

test.each([
  ["/proc/nowhere", "permission denied"],
  ["/proc/nowhere/deep/r.json", "permission denied"],
  ["coast-post.txt/r.json", "a file has the name of one of its folders"],
  ["coast-post.txt/deep/er/", "a file has the name of one of its folders"],
  ["coast-post.txt/", "asks for a folder, and a file has that name"],
  ["plain", "is a file, and its name has no ending that names a format"],
  ["loop.json", "it is a link that leads to itself"],
  ["astray.json", "it is a link that leads nowhere"],
  ["closed/r.json", "permission denied"],
  ["closed/deep/er/", "permission denied"],
  [`${"a".repeat(300)}.json`, "the name is too long"],
])("--out %s ends at once and says why", async (out, message) => {
  if (out.startsWith("/proc") && !existsSync("/proc/self")) return;
  // Nobody closes a folder to root.
  if (out.startsWith("closed") && process.getuid?.() === 0) return;
  const folder = storyFolder({ ...ferryFire, plain: "a file" });
  symlinkSync("loop.json", join(folder, "loop.json"));
  symlinkSync("gone/x.json", join(folder, "astray.json"));
  mkdirSync(join(folder, "closed"));
  chmodSync(join(folder, "closed"), 0o555);
  const { code, stderr } = await runProgram(["check", "harbour-times.md", "--out", out], { folder });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("rules new ends at once where no folder can be made", async () => {
  if (!existsSync("/proc/self")) return;
  const args = ["rules", "new", "--file", "/proc/nowhere/fares.yaml", "--kind", "quantity", "--why", "x"];
  const { code, stderr } = await runProgram(args);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      "crosscheck: cannot write /proc/nowhere/fares.yaml: permission denied; check its permissions\n  Nothing was written.\n",
  });
});

test.each(reporters.map((reporter) => [reporter.name, reporter] as const))(
  "%s knows its own reports, also those that found nothing or were checked out with other line ends",
  (_, reporter) => {
    const none = { ...report, findings: [], nearMisses: [], diagnostics: [] };
    for (const each of [report, none]) {
      const text = reporter.render(each, view);
      expect(isOwnReport(text)).toBe(true);
      expect(isOwnReport(text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"))).toBe(true);
    }
  },
);

test.each([
  "",
  article,
  "# Cross-check report\n\nThe city's report on cross-checks was late.\n",
  '{ "schema": "another/1" }',
  "<!doctype html>\n<title>A page</title>\n",
  "finding,severity\n",
  "5 sources read the statement, police said.\n",
])("%j is no report of ours", (text) => expect(isOwnReport(text)).toBe(false));
