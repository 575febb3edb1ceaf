import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { processorClock } from "../processor-time.js";
import { ruleText } from "../rules/make-story.js";
import { runProgram } from "./run-program.js";
import { storyFolder } from "./story-folder.js";

/** Far above what any of them takes, far below forever, on a busy machine. */
const patience = 20_000;

const secret = "root:x:0:0:not for your eyes\n";
const bomb = ["a: &a [x, x]", ...Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*a, *a]`)].join("\n");
const evil = `${"(a+)+$".repeat(100)}${"a".repeat(5_000)}!`;

/** What a stranger's pack does, and what is said of it. */
const attacks: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
  ["an alias bomb", (folder) => writeFileSync(join(folder, "desk/toll.yaml"), bomb), /toll\.yaml:1:\d+ {2}/],
  [
    "a file of 50 MB",
    (folder) => {
      writeFileSync(join(folder, "desk/toll.yaml"), "id: desk/toll\n");
      truncateSync(join(folder, "desk/toll.yaml"), 50_000_000);
    },
    /desk\/toll\.yaml:1:1 {2}too long: more than 32768 characters/,
  ],
  [
    "brackets without end",
    (folder) => writeFileSync(join(folder, "desk/toll.yaml"), "[".repeat(30_000)),
    /desk\/toll\.yaml:1:1 {2}nested too deeply/,
  ],
  [
    "a link out of the pack",
    (folder) => symlinkSync(join(folder, "secret.txt"), join(folder, "desk/toll.yaml")),
    /desk\/toll\.yaml is a link that leads out of its folder/,
  ],
  [
    "a linked folder out of the pack",
    (folder) => symlinkSync(join(folder, "elsewhere"), join(folder, "desk/more")),
    /desk\/more is a link that leads out of its folder/,
  ],
  [
    "a link to nothing",
    (folder) => symlinkSync(join(folder, "gone.yaml"), join(folder, "desk/toll.yaml")),
    /cannot read desk\/toll\.yaml/,
  ],
  [
    "a link to itself",
    (folder) => symlinkSync("toll.yaml", join(folder, "desk/toll.yaml")),
    /cannot read desk\/toll\.yaml/,
  ],
  [
    "a pipe that never ends",
    (folder) => execFileSync("mkfifo", [join(folder, "desk/toll.yaml")]),
    /desk\/toll\.yaml is no file that can be read/,
  ],
  [
    "an unknown key that is a pattern",
    (folder) => writeFileSync(join(folder, "desk/toll.yaml"), ruleText({ pattern: '"(a+)+$"' })),
    /unknown key "pattern"/,
  ],
];

test.each(attacks)("%s is refused with its place, in bounded time", async (_, attack, message) => {
  const folder = storyFolder({
    "a.txt": "The fire killed 12 people.\n",
    "secret.txt": secret,
    "elsewhere/toll.yaml": secret,
    "desk/readme.txt": "no rule\n",
  });
  attack(folder);
  for (const args of [
    ["check", "a.txt", "--rules", "desk"],
    ["rules", "test", "desk"],
  ]) {
    const spent = processorClock();
    const { code, stdout, stderr } = await runProgram(args, { folder });
    expect(spent()).toBeLessThan(patience);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("not for your eyes");
    expect(stderr.length).toBeLessThan(20_000);
  }
});

test.each([
  [
    "climbs out by its name",
    "folders: [../elsewhere]\n",
    /crosscheck\.config\.yaml:1:11 {2}a folder stands beside/,
  ],
  ["climbs out by a link", "folders: [link]\n", /story\/link is a link that leads out of its folder/],
  ["is a file of 50 MB", null, /crosscheck\.config\.yaml:1:1 {2}too long/],
  ["is an alias bomb", bomb, /crosscheck\.config\.yaml:\d+:\d+ {2}/],
])("a settings file that %s is refused", async (_, text, message) => {
  const folder = storyFolder({
    "story/a.txt": "The fire killed 12 people.\n",
    "elsewhere/toll.yaml": secret,
  });
  symlinkSync(join(folder, "elsewhere"), join(folder, "story/link"));
  const place = join(folder, "story/crosscheck.config.yaml");
  writeFileSync(place, text ?? "rules:\n");
  if (text === null) truncateSync(place, 50_000_000);
  const spent = processorClock();
  const { code, stdout, stderr } = await runProgram(["check", "story"], { folder });
  expect(spent()).toBeLessThan(patience);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("not for your eyes");
});

/** Rules hold words and never patterns: what would make an expression backtrack without end is a text like any other. */
test("words that would be evil patterns are words", async () => {
  const examples = [
    "",
    "  - name: fires",
    "    sources:",
    `      one: { text: "The fire killed 12 people. ${evil}" }`,
    `      two: { text: "The fire killed 15 people. ${evil}" }`,
    "    expect: [{ quotes: [12 people, 15 people] }]",
    "  - name: quiet",
    `    sources: { one: { text: "${evil}" } }`,
    "    expect: []",
  ].join("\n");
  const folder = storyFolder({
    "desk/toll.yaml": ruleText({
      ...{ params: '{ units: ["(a+)+$", person], measure: death }', why: `"${evil}"`, examples },
      message: '"(a+)+$ {values}"',
    }),
  });
  mkdirSync(join(folder, "story"));
  const spent = processorClock();
  const ran = await runProgram(["rules", "test", "desk"], { folder });
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(spent()).toBeLessThan(patience);
});

test("one broken rule hides no other's mistakes, and a link inside the pack is followed", async () => {
  const folder = storyFolder({
    "desk/a.yaml": "id: [",
    "desk/b.yaml": ruleText({ id: "desk/b", kind: "quantty" }),
    "more/c.yaml": ruleText({ id: "more/c" }),
  });
  symlinkSync("b.yaml", join(folder, "desk/z.yaml"));
  symlinkSync("c.yaml", join(folder, "more/d.yaml"));
  const { stderr } = await runProgram(["rules", "list", "--rules", "desk", "--rules", "more"], { folder });
  expect(stderr).toContain("desk/a.yaml:1:");
  expect(stderr).toContain('desk/b.yaml:2:7  unknown kind "quantty"');
  expect(stderr).toContain('desk/z.yaml:2:7  unknown kind "quantty"');
  expect(stderr).toContain("more/d.yaml:1:5  a rule's id is its folder and file name");
});
