import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

/**
 * The real articles that this program is measured on are their publishers'. No sentence of them may stand here:
 * eight words in a row count as one. Short values ("26 countries") may.
 */
const stories = "../shared/stories";
const wordsInARow = 8;

const wordsOf = (line: string): string[] =>
  line
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function* runsOf(text: string): Generator<string> {
  for (const line of text.split("\n")) {
    const words = wordsOf(line);
    for (let i = 0; i + wordsInARow <= words.length; i++) yield words.slice(i, i + wordsInARow).join(" ");
  }
}

const projectFiles = (): string[] =>
  execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
    .split("\n")
    .filter((file) => /\.(?:ts|md|txt|ya?ml|json|mjs|html|css|svg)$/.test(file))
    .filter((file) => file !== "package-lock.json" && existsSync(file) && statSync(file).size < 2_000_000);

const present = existsSync(stories);

(present ? test : test.skip)(
  `no sentence of the real articles stands in the project${present ? "" : ` (skipped: ${stories} is not on this machine)`}`,
  () => {
    const known = new Map<string, string>();
    for (const story of readdirSync(stories))
      for (const name of readdirSync(join(stories, story)))
        for (const run of runsOf(readFileSync(join(stories, story, name), "utf8"))) known.set(run, story);
    expect(known.size).toBeGreaterThan(1_000);
    const copied = projectFiles().flatMap((file) =>
      [...runsOf(readFileSync(file, "utf8"))]
        .filter((run) => known.has(run))
        .map((run) => `${file}: "${run}" (${known.get(run)})`),
    );
    expect(copied).toEqual([]);
  },
);

test("eight words in a row are found whatever their case and marks", () => {
  const run = "one two threes four five six seven eight";
  expect([...runsOf("X\nOne, two: “three’s” four—five SIX seven (eight).\n")]).toEqual([run]);
});
