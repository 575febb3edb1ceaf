import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { claimFormats } from "../src/cli/commands/claims.js";
import { commands } from "../src/cli/commands/index.js";
import { exitCodeMeanings } from "../src/cli/exit-codes.js";
import { causes, differenceTypes, severities } from "../src/domain/index.js";
import { formats } from "../src/ingest/index.js";
import { reporters } from "../src/report/index.js";
import { columns } from "../src/report/reporters/csv.js";
import { runProgram } from "./cli/run-program.js";

const documents = ["README.md", "src/ARCHITECTURE.md", ".github/CONTRIBUTING.md"] as const;
const readme = readFileSync("README.md", "utf8");

const all = (pattern: RegExp, text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? "")),
];

/** Cells of the table under the line that opens with `head`, without its two head lines. */
function rowsUnder(head: string): string[][] {
  const lines = readme.split("\n");
  const first = lines.findIndex((line) => line.startsWith(head));
  expect(first).toBeGreaterThan(-1);
  const rows = lines.slice(first + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith("|")),
    )
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const check = commands.find(({ name }) => name === "check");
const claims = commands.find(({ name }) => name === "claims");

test("the README's options are those of the commands, and every one of them", () => {
  const described = rowsUnder("| option of `check`").map(([cell]) => /--[\w-]+/.exec(cell ?? "")?.[0]);
  expect(described.sort()).toEqual(
    Object.keys(check?.options ?? {})
      .map((name) => `--${name}`)
      .sort(),
  );
  const sentence = /`claims` takes [^\n]*?\. /.exec(readme)?.[0] ?? "";
  expect(all(/`(--[\w-]+)`/g, sentence).sort()).toEqual(
    Object.keys(claims?.options ?? {})
      .map((name) => `--${name}`)
      .sort(),
  );
  const known = commands.flatMap(({ options }) => Object.keys(options)).concat("help", "version");
  for (const document of documents)
    for (const name of all(/`--([\w-]+)/g, readFileSync(document, "utf8"))) expect(known).toContain(name);
});

test("the README's commands are those of the program, and every one of them", () => {
  expect(all(/^ {4}crosscheck (\w+) /gm, readme)).toEqual(commands.map(({ name }) => name));
});

test("the README's exit codes are those of the program, in its words", () => {
  expect(rowsUnder("| exit code")).toEqual(Object.entries(exitCodeMeanings));
});

test("the README names every format, level, cause, type and file ending", () => {
  const row = (name: string) =>
    rowsUnder("| option of `check`").find(([cell]) => cell?.includes(`--${name}`))?.[1] ?? "";
  expect(all(/`(\w+)`/g, row("format"))).toEqual(reporters.map(({ name }) => name));
  expect(all(/`(\w+)`/g, row("fail-on"))).toEqual([...severities]);
  expect(rowsUnder("| cause").map(([cell]) => cell?.replaceAll("`", ""))).toEqual([...causes]);
  expect(all(/`(\w+)`/g, /What can differ: [^\n]*?\. /.exec(readme)?.[0] ?? "")).toEqual([
    ...differenceTypes,
  ]);
  expect(all(/`(\.\w+)`/g, /or a folder: all [^\n]*/.exec(readme)?.[0] ?? "")).toEqual(
    formats.flatMap(({ extensions }) => extensions),
  );
  expect(readme).toContain(`(${claimFormats.map((name) => `\`${name}\``).join(" or ")})`);
});

test("the README's chapter on reports has every format with its file, and every column of the CSV", () => {
  expect(rowsUnder("| `--format` | file").map(([name, file]) => [name, file])).toEqual(
    reporters.map(({ name, extension }) => [`\`${name}\``, `\`report.${extension}\``]),
  );
  expect(rowsUnder("| column | holds")).toEqual(columns.map(([name, holds]) => [`\`${name}\``, holds]));
});

test.each(documents)("every path and script that %s names exists", (document) => {
  const text = readFileSync(document, "utf8");
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const name of all(/npm run ([\w-]+)/g, text)) expect(Object.keys(scripts)).toContain(name);
  for (const link of all(/\]\((?!https?:)([^)#]+)/g, text))
    expect([link, existsSync(join(dirname(document), link))]).toEqual([link, true]);
  for (const path of all(/`((?:src|tests|rules|seeds|reports|dist|\.ci|\.github)\/[\w./-]*)`/g, text))
    expect([path, existsSync(path)]).toEqual([path, true]);
});

test("the two lines at the top of the README work", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  expect(readme).toContain("    npm ci && npm start\n    npm ci && npm test\n");
  expect(scripts.start).toBe("node dist/cli/main.js check seeds --out reports");
  expect(scripts.prepare).toBe("npm run build");
});

test("the README's settings are valid, and change what they say", async () => {
  const settings = /crosscheck\.config\.yaml` beside the sources:\n\n((?: {4}.*\n)+)/.exec(readme)?.[1] ?? "";
  expect(settings).toContain("core/denial: medium");
  const { storyFolder } = await import("./cli/story-folder.js");
  const folder = storyFolder({
    "crosscheck.config.yaml": settings.replace(/^ {4}/gm, "").replace(/^folders.*\n/m, ""),
    "harbour-times.txt": "Inspectors checked the crane last year.",
    "coast-post.txt": "Inspectors never checked the crane, a worker said.",
  });
  const { stdout, stderr } = await runProgram(["check", ".", "--format", "json"], { folder });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout).findings).toMatchObject([{ rule: "core/denial", severity: "medium" }]);
});

test("the README's rule passes its own examples", async () => {
  const rule = / {4}# house-rules\/toll\.yaml\n((?: {4}.*\n)+)/.exec(readme)?.[1] ?? "";
  const { storyFolder } = await import("./cli/story-folder.js");
  const folder = storyFolder({ "house-rules/toll.yaml": rule.replace(/^ {4}/gm, "") });
  const args = ["rules", "test", "house-rules", "--rules", "house-rules", "--coverage"];
  expect(await runProgram(args, { folder })).toMatchObject({ code: 0, stderr: "" });
});

test("the architecture page lists every part of src/, and nothing else", () => {
  const page = readFileSync("src/ARCHITECTURE.md", "utf8");
  const parts = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(".ts"))
    .map((entry) => `src/${entry.name}${entry.isDirectory() ? "/" : ""}`);
  expect(all(/^\| `(src\/[\w.]+\/?)` \|/gm, page).sort()).toEqual(parts.sort());
});
