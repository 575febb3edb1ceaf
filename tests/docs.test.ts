import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { claimFormats } from "../src/cli/commands/claims.js";
import { commands } from "../src/cli/commands/index.js";
import { exitCodeMeanings } from "../src/cli/exit-codes.js";
import { causes, differenceTypes, severities } from "../src/domain/index.js";
import { formats } from "../src/ingest/index.js";
import { causeWords } from "../src/report/cause-words.js";
import { reporters } from "../src/report/index.js";
import { columns } from "../src/report/reporters/csv.js";
import { ruleSchema } from "../src/rules/index.js";
import { kinds } from "../src/rules/kinds/index.js";
import { commonPlaceholders } from "../src/rules/placeholders.js";
import { mutations } from "../src/selftest/index.js";
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
  expect(all(/`(\w+)`/g, row("fail-on"))).toEqual([...severities, "never"]);
  expect(rowsUnder("| cause").map(([cell, shown]) => [cell?.replaceAll("`", ""), shown])).toEqual(
    causes.map((cause) => [cause, causeWords[cause].short]),
  );
  expect(all(/`(\w+)`/g, /What can differ: [^\n]*?\. /.exec(readme)?.[0] ?? "")).toEqual([
    ...differenceTypes,
  ]);
  expect(all(/`(\.\w+)`/g, /or a folder: all [^\n]*/.exec(readme)?.[0] ?? "")).toEqual(
    formats.flatMap(({ extensions }) => extensions),
  );
  expect(readme).toContain(`(${claimFormats.map((name) => `\`${name}\``).join(" or ")})`);
});

test("the README names every placeholder of a message, and the kind that alone knows it", () => {
  const row = rowsUnder("| key").find(([cell]) => cell === "`message`")?.[1] ?? "";
  const own = Object.entries(kinds).flatMap(([kind, { placeholders }]) =>
    placeholders.length === 0 ? [] : [`of kind \`${kind}\` also`, ...placeholders.map(({ name }) => name)],
  );
  expect(all(/((?<=`\{)\w+(?=\}`)|of kind `\w+` also)/g, row)).toEqual([
    ...commonPlaceholders.map(({ name }) => name),
    ...own,
  ]);
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

/** Indented blocks of the README's chapter on rules, without their indent. */
const ruleBlocks = [
  ...(/^## Rules\n(.*?)^### How well/ms.exec(readme)?.[1] ?? "").matchAll(/(?:^ {4}.*\n)+/gm),
].map(([block]) => block.replace(/^ {4}/gm, ""));

/** Words of a command line; double quotes hold one together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([all, quoted]) => quoted ?? all);

test("the README's chapter on rules works to the letter, from an empty folder", async () => {
  const { storyFolder } = await import("./cli/story-folder.js");
  const folder = storyFolder({});
  const found: string[][] = [];
  const look = async (): Promise<void> => {
    const { stdout } = await runProgram(["check", "story", "--format", "json"], { folder });
    found.push(
      JSON.parse(stdout).findings.map((f: { rule: string; severity: string }) => `${f.rule} ${f.severity}`),
    );
  };
  for (const block of ruleBlocks) {
    const [, name] = /^# (\S+\.yaml)\n/.exec(block) ?? [];
    if (name !== undefined) {
      writeFileSync(join(folder, name), block);
      await look();
      continue;
    }
    for (const line of block.trim().split("\n")) {
      if (!line.startsWith("crosscheck ")) {
        expect(line).toMatch(/^(?:mkdir|echo) /);
        execFileSync("sh", ["-c", line], { cwd: folder });
        continue;
      }
      const ran = await runProgram(wordsOf(line).slice(1), { folder });
      expect([line, ran.code, ran.stderr]).toEqual([line, 0, ""]);
      if (line === "crosscheck check story") await look();
    }
  }
  const ours = ["house-rules/bus-fares high"];
  expect(found).toEqual([
    ["core/money medium", "core/spelling low"],
    ["core/money medium"],
    ["core/money high"],
    ...[ours, ours, ours],
  ]);
  const all = ["rules", "test", "house-rules", "--coverage"];
  expect(await runProgram(all, { folder })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("6 examples passed, 0 failed, in 3 rules."),
  });
});

test("the README names every key of a rule file and every part of a lexicon", () => {
  const { then: extending } = ruleSchema() as { then: { properties: Record<string, unknown> } };
  const keys = rowsUnder("| key").map(([cell]) => cell?.replaceAll("`", ""));
  expect(keys.sort()).toEqual([...Object.keys(extending.properties), "kind"].sort());
  const { lexicon } = extending.properties as { lexicon: { properties: Record<string, unknown> } };
  const shown = ruleBlocks.find((block) => block.includes("lexicon:")) ?? "";
  for (const part of Object.keys(lexicon.properties)) expect(shown).toContain(`  ${part}:`);
});

test("the README's figures of the selftest are whole, and alarms stay within one in twenty", () => {
  const [, caught, seeded, alarms, made] =
    /With seed \d+, (\d+) of (\d+) errors are caught .*?, and (\d+) of (\d+) neutral rewrites/.exec(readme) ??
    [];
  const sum = (head: string, column: number) =>
    rowsUnder(head).reduce((total, cells) => total + Number(cells[column]), 0);
  expect([sum("| seeded error", 1), sum("| seeded error", 2)]).toEqual([Number(seeded), Number(caught)]);
  expect([sum("| neutral rewrite", 1), sum("| neutral rewrite", 2)]).toEqual([Number(made), Number(alarms)]);
  expect(sum("| rule | seeded", 1)).toBe(Number(seeded));
  expect(rowsUnder("| seeded error")).toHaveLength(
    mutations.filter(({ caughtBy }) => caughtBy.length > 0).length,
  );
  expect(Number(alarms)).toBeLessThanOrEqual(0.05 * Number(made));
});

test("the architecture page lists every part of src/, and nothing else", () => {
  const page = readFileSync("src/ARCHITECTURE.md", "utf8");
  const parts = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(".ts"))
    .map((entry) => `src/${entry.name}${entry.isDirectory() ? "/" : ""}`);
  expect(all(/^\| `(src\/[\w.]+\/?)` \|/gm, page).sort()).toEqual(parts.sort());
});
