import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runProgram } from "./run-program.js";
import { storyFolder } from "./story-folder.js";

const folder = storyFolder({
  "harbour.txt": "The guard opened the emergency gate.\nSchools stay closed.",
  "coast.txt": "The guard did not open the emergency gate.\nRain is expected.",
});
const explain = (...args: string[]) => runProgram(["explain", ".", ...args], { folder });

test("two places that were set against each other: what stands in them, and the rule that decided", async () => {
  const { code, stdout } = await explain("--at", "harbour:1", "--at", "coast:1");
  expect(code).toBe(0);
  expect(stdout).toContain("claim: The guard | opened | the emergency gate");
  expect(stdout).toContain("claim: The guard | did not open | the emergency gate (negated)");
  expect(stdout).toMatch(/So: They differ in .+, and rule core\/denial reports it\.\n$/);
});

test("two places that were not: why", async () => {
  const { stdout } = await explain("--at", "harbour:2", "--at", "coast:2");
  expect(stdout).toContain("Compared: not brought together");
  expect(stdout).toMatch(/So: They share no telling word, so they were never compared\.\n$/);
});

describe("a source may be named in each way that a reader knows it", () => {
  const wire = (day: string, act: string) =>
    `---\noutlet: Metro Wire\npublished: ${day}\n---\nThe guard ${act} the emergency gate.\n`;
  const named = storyFolder({
    "news/metro.txt": wire("2024-03-02", "opened").replace("Metro Wire", "Metro Herald"),
    "news/early.txt": wire("2024-03-02", "did not open"),
    "news/late.txt": wire("2024-03-03", "did not open"),
    "news/old/late.txt": "Rain is expected.\n",
    "news/Metro Wire.md": "The guard closed the emergency gate.\n",
  });
  const at = (name: string) =>
    runProgram(["explain", "news", "--at", "metro:5", "--at", name], { folder: named });

  test.each([
    ["early:5"],
    ["early.txt:5"],
    ["news/early.txt:5"],
    ["./news/early.txt:5"],
    [join(named, "news/early.txt:5")],
    ["Metro Wire, 2 March 2024:5"],
    ["Metro Wire, 2 March 2024:5:emergency"],
  ])("%s", async (name) => {
    const { code, stdout, stderr } = await at(name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Metro Wire, 2 March 2024, line 5: ");
    expect(stdout).toContain("The guard | did not open | the emergency gate (negated)");
  });

  test("an id comes before an outlet of the same name", async () => {
    expect((await at("Metro Wire:1")).stdout).toContain("The guard | closed | the emergency gate");
  });

  test.each([
    ["late.txt:5", "2 sources are called late.txt", "Name one of them: late, late-2."],
    ["Metro Herold:5", "no source is called Metro Herold", "Did you mean Metro Herald?"],
  ])("%s is refused with the next step", async (name, message, nextStep) => {
    const { code, stdout, stderr } = await at(name);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`--at ${name}: ${message}`);
    expect(stderr).toContain(nextStep);
  });

  test("an outlet of two sources is refused with their ids", async () => {
    const twice = storyFolder({
      "early.txt": wire("2024-03-02", "opened"),
      "late.txt": wire("2024-03-03", "did not open"),
    });
    const { code, stderr } = await runProgram(["explain", ".", "--at", "Metro Wire:5", "--at", "early:5"], {
      folder: twice,
    });
    expect(code).toBe(2);
    expect(stderr).toContain("2 sources are called Metro Wire");
    expect(stderr).toContain("Name one of them: early, late.");
  });
});

test("a finding by its id explains its values", async () => {
  const checked = await runProgram(["check", ".", "--format", "json"], { folder });
  const { findings } = JSON.parse(checked.stdout) as { findings: { id: string; message: string }[] };
  const { stdout } = await explain("--finding", findings[0]?.id ?? "");
  expect(stdout.split("\n")[0]).toBe(findings[0]?.message);
  // Each place once, with its line, and the rule; no list of all that was read.
  expect(stdout).toMatch(/^ {2}polarity, contradiction, high: so decided by rule core\/denial$/m);
  expect(stdout).toMatch(/^ {2}harbour, line 1: The guard opened the emergency gate\.$/m);
  expect(stdout.match(/line 1/g)).toHaveLength(2);
  expect(stdout).not.toContain("claim:");
  const json = JSON.parse((await explain("--finding", findings[0]?.id ?? "", "--format", "json")).stdout);
  expect(json).toMatchObject({
    schema: "crosscheck-explanation/1",
    finding: { id: findings[0]?.id },
    pairs: [{}],
  });
});

test.each([
  [[], "explain needs a finding or two places"],
  [["--at", "harbour:1"], "--at was given 1 time"],
  [["--at", "harbour:1", "--at", "cost:1"], "no source is called cost"],
  [["--at", "harbour:1", "--at", "coast:9"], "nothing that states anything stands in line 9"],
  [["--at", "harbour", "--at", "coast:1"], "--at harbour is not a place"],
  [["--at", "harbour:1", "--at", "harbour:1"], "both --at name one sentence"],
  [["--finding", "nope"], "no finding has the id nope"],
])("%j is refused with the next step", async (args, message) => {
  const { code, stdout, stderr } = await explain(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("two roles of one person that nothing set against each other are named, and that nothing did", async () => {
  const roles = storyFolder({
    "a.txt": "Mayor Ann Holm opened the spring fair in Varnholm.\n",
    "b.txt": "The picture was bought by Ann Holm, a cousin of the painter.\n",
  });
  const { stdout } = await runProgram(["explain", ".", "--at", "a:1", "--at", "b:1"], { folder: roles });
  expect(stdout).toMatch(
    /So: Both give a role of Ann Holm: “mayor” and “cousin”\. Nothing showed that the two answer one question, so they were not set against each other; the sentences /,
  );
});
