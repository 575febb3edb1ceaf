import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { commands } from "../../src/cli/commands/index.js";
import { runProgram } from "./run-program.js";

const folder = mkdtempSync(join(tmpdir(), "crosscheck-usage-"));
writeFileSync(join(folder, "wire.txt"), "Twelve people died in the ferry fire, police said on Monday.\n");

describe("a mistyped line is refused with exit code 2 and the next step", () => {
  test.each([
    [["chekc", "x"], 'there is no command "chekc"', "Did you mean check?"],
    [["wire.txt"], 'there is no command "wire.txt"', "crosscheck check wire.txt"],
    [["check"], "check needs a file or folder", "crosscheck check"],
    [["check", "wire.txt", "--formt", "json"], "no option --formt", "Did you mean --format?"],
    [["check", "wire.txt", "--format", "jsno"], "--format jsno is not known", "Did you mean json?"],
    [["check", "wire.txt", "--format"], "--format needs a value", "--help"],
    [["check", "wire.txt", "--fail-on", "hihg"], "--fail-on hihg is not known", "Did you mean high?"],
    [["check", "wire.txt", "--published", "8.1.2026"], "--published 8.1.2026 is not a date", "2026-01-08"],
    [
      ["check", "wire.txt", "--published", "2026-02-30"],
      "--published 2026-02-30 is not a date",
      "2026-01-08",
    ],
    ...["2024-13-45", "2024-13-01", "2024-02-32", "2024-00-10", "2024-13-01T10:00Z"].flatMap((day) =>
      ["check", "claims"].map((command): [string[], string, string] => [
        [command, "wire.txt", "--published", day],
        `--published ${day} is not a date`,
        "2026-01-08",
      ]),
    ),
    [["check", "wire.txt", "--out", "report.docx"], "no report format has the ending .docx", ".json"],
    [["check", "wier.txt"], "wier.txt cannot be read", "Did you mean wire.txt?"],
    [["claims", "wire.txt", "--fail-on", "high"], "no option --fail-on", "It takes --format"],
  ])("%j", async (args, message, nextStep) => {
    const { code, stdout, stderr } = await runProgram(args, { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(nextStep);
  });
});

test("without a command the help goes to standard error, with exit code 2", async () => {
  const { code, stdout, stderr } = await runProgram([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("crosscheck COMMAND PATH");
});

test("--version prints the version alone", async () => {
  expect(await runProgram(["--version"])).toEqual({ code: 0, stdout: "9.9.9\n", stderr: "" });
});

test("--help names every command, and a command's help every option and example of it", async () => {
  const { code, stdout } = await runProgram(["--help"]);
  expect(code).toBe(0);
  for (const command of commands) {
    expect(stdout).toContain(`crosscheck ${command.name} `);
    const own = (await runProgram([command.name, "--help"], { columns: 110, terminal: true })).stdout;
    for (const option of Object.keys(command.options)) expect(own).toContain(`--${option}`);
    for (const [, does] of command.examples) expect(own).toContain(does);
  }
});

test("every example works as it stands", async () => {
  const place = mkdtempSync(join(tmpdir(), "crosscheck-examples-"));
  cpSync("seeds", join(place, "seeds"), { recursive: true });
  for (const { examples } of commands)
    for (const [line] of examples) {
      const [program, ...args] = line.split(" ");
      expect(program).toBe("crosscheck");
      const { code, stderr } = await runProgram(args, { folder: place });
      // An id of a finding changes with the story: the one in the help is a stand-in. `rules new` asks, and nobody answers.
      const excused = line.includes("--finding") || line === "crosscheck rules new";
      expect([line, excused || code <= 1, stderr]).toEqual([line, true, expect.any(String)]);
    }
  // The selftest checks the example story hundreds of times.
}, 300_000);

test("a path after -- may start with a dash", async () => {
  writeFileSync(join(folder, "--odd.txt"), "Nine people died.\n");
  const { code, stdout } = await runProgram(["check", "--format", "json", "--", "--odd.txt"], { folder });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).sources[0].path).toBe("--odd.txt");
});

test("the help of one action of rules tells of that action alone", async () => {
  const help = async (...args: readonly string[]) => (await runProgram([...args, "--help"])).stdout;
  expect(await help("rules", "new")).toMatch(
    /^crosscheck rules new \[options\][\s\S]*--differs[\s\S]*rules new --file/,
  );
  const list = await help("rules", "list");
  expect(list).toMatch(/^crosscheck rules list \[options\]/);
  expect(list).not.toMatch(/--differs|--coverage|rules new/);
  expect(await help("rules", "test")).toContain("--coverage");
  expect(await help("rules")).toContain("list | explain ID | test");
});

test("only a command with --fail-on tells of exit code 1", async () => {
  for (const { name, options } of commands) {
    const { stdout } = await runProgram([name, "--help"]);
    expect([name, /^ {2}1 {2}/m.test(stdout)]).toEqual([name, "fail-on" in options]);
    expect(stdout).toMatch(/^ {2}0 {2}/m);
  }
});
