import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runProgram } from "./run-program.js";
import { storyFolder } from "./story-folder.js";

const path = "house-rules/bus-fares.yaml";
const needed = ["--file", path, "--kind", "quantity", "--measure", "money", "--why", "Riders pay them."];
const fares = (a: string, b: string) => [
  `The bus fare in Bergen is ${a}.`,
  `The bus fare in Bergen is ${b}.`,
];
const twice = (option: string, texts: readonly string[]) => texts.flatMap((text) => [option, text]);

async function newRule(
  args: readonly string[],
  answers?: readonly string[],
  files: Readonly<Record<string, string>> = {},
) {
  const folder = storyFolder({ "a.txt": "x", ...files });
  const ran = await runProgram(["rules", "new", ...args], {
    folder,
    columns: 72,
    ...(answers && { answers }),
  });
  const place = join(folder, path);
  return { ...ran, folder, text: existsSync(place) ? readFileSync(place, "utf8") : null };
}

test("options alone write a rule whose examples pass, and nothing beside it", async () => {
  const { code, stdout, stderr, text, folder } = await newRule([
    ...needed,
    ...["--severity", "high", "--tolerance", "0.2", "--check", "Ask the bus company."],
    ...["--message", "Fares differ: {values}."],
    ...twice("--differs", fares("4 euros", "6 euros")),
    ...twice("--agrees", fares("40 euros", "45 euros")),
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(text).toBe(`id: house-rules/bus-fares
kind: quantity
severity: high
message: "Fares differ: {values}."
why: Riders pay them.
check: Ask the bus company.
params:
  measure: money
  toleranceRatio: 0.2
examples:
  - name: two sources that differ
    sources:
      one:
        text: The bus fare in Bergen is 4 euros.
      two:
        text: The bus fare in Bergen is 6 euros.
    expect:
      - cause: contradiction
        quotes:
          - 4 euros
          - 6 euros
  - name: two sources that do not
    sources:
      one:
        text: The bus fare in Bergen is 40 euros.
      two:
        text: The bus fare in Bergen is 45 euros.
    expect: []
`);
  expect(stdout).toContain(`Wrote ${path}, a rule with 2 examples that pass.`);
  expect(readdirSync(join(folder, "house-rules"))).toEqual(["bus-fares.yaml"]);
  const again = await runProgram(["rules", "test", path, "--coverage"], { folder });
  expect(again).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("2 examples passed, 0 failed, in 1 rule."),
  });
});

test("what is left out has its usual answer, and the examples of the shipped rule", async () => {
  const { code, text } = await newRule(needed);
  expect(code).toBe(0);
  expect(text).toContain("severity: medium");
  expect(text).toContain("Sources differ on {label}: {values}.");
  expect(text).toContain("name: one price, written two ways");
});

test("every kind has a model whose examples fit", async () => {
  for (const kind of [
    "date",
    "attribution",
    "quote",
    "role",
    "name",
    "place",
    "polarity",
    "modality",
    "action",
    "citation",
  ]) {
    const { code, stderr, text } = await newRule(["--file", path, "--kind", kind, "--why", "It matters."]);
    expect([kind, code, stderr]).toEqual([kind, 0, ""]);
    expect(text).toContain(`kind: ${kind}\n`);
  }
});

test("on a terminal everything is asked, and a mistake is asked again", async () => {
  const [a, b] = fares("4 euros", "6 euros");
  const { code, stderr, text } = await newRule(
    [],
    [
      ...["fares.yaml", path, "quantty", "quantity", "monny", "money", "hi", "", "5", ""],
      ...["Fares differ: {value}.", "Fares differ: {values}.", "", "Riders pay them.", ""],
      ...[a ?? "", a ?? "", a ?? "", b ?? "", ""],
    ],
  );
  expect(code).toBe(0);
  for (const said of [
    "fares.yaml is no place for a rule",
    "Did you mean quantity?",
    "Did you mean money?",
    "there is no severity hi",
    "5 is no tolerance",
    'unknown placeholder "{value}"',
    "An answer is needed here.",
    "the rule finds no difference between these texts",
    "Enter for: medium",
  ])
    expect(stderr).toContain(said);
  for (const line of stderr.split("\n")) expect(line.length).toBeLessThanOrEqual(72);
  expect(text).toContain("name: two sources that differ");
  expect(text).toContain("name: one price, written two ways");
  expect(text).not.toContain("toleranceRatio");
});

test("an option that is given is not asked for", async () => {
  const { stderr, code } = await newRule(
    [...needed, "--severity", "low", "--tolerance", "0", "--message", "{values}", "--check", "x"],
    ["", ""],
  );
  expect(code).toBe(0);
  expect(stderr).not.toContain("How serious");
  expect(stderr).toContain("Two short texts that differ");
});

describe("nothing is written", () => {
  test.each<[string, readonly string[], string, readonly string[] | undefined]>([
    ["without a terminal and without answers", [], "give --file, --kind, --why", undefined],
    ["where the input ends", [], "stopped before the end", [path, "quantity"]],
    [
      "where the texts do not differ",
      [...needed, ...twice("--differs", fares("4 euros", "4 euros"))],
      "the rule finds no difference",
      undefined,
    ],
    [
      "where the quiet texts differ",
      [...needed, ...twice("--agrees", fares("4 euros", "6 euros"))],
      "not expected: ",
      undefined,
    ],
    [
      "for a measure of another kind",
      ["--file", path, "--kind", "date", "--measure", "money", "--why", "x"],
      "there is no measure of date money",
      undefined,
    ],
    [
      "for a message with a mistake",
      [...needed, "--message", "Fares differ: {value}."],
      'unknown placeholder "{value}"',
      undefined,
    ],
    [
      "for one text of two",
      [...needed, "--differs", "The fare is 4 euros."],
      "--differs is given twice",
      undefined,
    ],
    [
      "for a place without a pack",
      ["--file", "fares.yaml", "--kind", "quantity", "--why", "x"],
      "fares.yaml is no place for a rule",
      undefined,
    ],
  ])("%s", async (_, args, message, answers) => {
    const { code, stdout, stderr, folder } = await newRule(args, answers);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, "house-rules"))).toBe(false);
  });

  test("over a file that is there", async () => {
    const { code, stderr, text } = await newRule(needed, undefined, { [path]: "mine" });
    expect([code, text]).toEqual([2, "mine"]);
    expect(stderr).toContain(`${path} is there already, and stays as it is`);
  });

  test("beside a rule of that id in another place", async () => {
    const other = (await newRule(needed)).text ?? "";
    const settings = "folders: [desk]\n";
    const { code, stderr, text } = await newRule(needed, undefined, {
      "crosscheck.config.yaml": settings,
      "desk/house-rules/bus-fares.yaml": other,
    });
    expect([code, text]).toEqual([2, null]);
    expect(stderr).toContain("another rule has the id house-rules/bus-fares");
  });
});

test.each([
  [["list", "--kind", "date"], "--kind belongs to rules new"],
  [["new", "house-rules/x.yaml"], "rules new takes options alone"],
])("%j is refused", async (args, message) => {
  const { code, stderr } = await runProgram(["rules", ...args], { folder: storyFolder({}) });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
