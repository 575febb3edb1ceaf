import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatProblem, loadRules } from "../../src/rules/index.js";
import { processorClock } from "../processor-time.js";
import { ruleText } from "./make-story.js";

const path = "rules/desk/toll.yaml";
const problemsOf = (text: string, at = path) => loadRules([{ path: at, text }]).problems;
const shown = (text: string) => problemsOf(text).map(formatProblem).join("\n\n");

describe("a mistake is told with its place, its line and what would be right", () => {
  test("an unknown parameter", () => {
    expect(shown(ruleText({ params: "{ measure: death, tolerenceRatio: 0 }" }))).toBe(
      [
        'rules/desk/toll.yaml:15:27  unknown parameter "tolerenceRatio"',
        "  15 | params: { measure: death, tolerenceRatio: 0 }",
        "     |                           ^^^^^^^^^^^^^^",
        '  quantity accepts: measure, measures, causes, units, toleranceRatio, maxDaysApart. Did you mean "toleranceRatio"?',
      ].join("\n"),
    );
  });

  test("a placeholder inside a quoted message", () => {
    expect(shown(ruleText({ message: '"Tolls: {valeus}."' }))).toBe(
      [
        'rules/desk/toll.yaml:4:18  unknown placeholder "{valeus}"',
        '  4 | message: "Tolls: {valeus}."',
        "    |                  ^^^^^^^^",
        '  quantity messages may use: {values}, {quoted}, {label}, {sources}, {count}, {lowest}, {highest}. Did you mean "{values}"?',
      ].join("\n"),
    );
  });

  const example = (name: string, words: string, expected: string): string =>
    `\n  - name: ${name}\n    sources: { one: { text: ${words} } }\n    expect: ${expected}`;
  const fires = example("fires", "12 and 15 people", "[{ quotes: ['12', '15'] }]");
  const quiet = example("quiet", "12 people", "[]");

  test.each([
    ["unknown key", { wy: "x" }, '15:1  unknown key "wy"', 'Did you mean "why"?'],
    [
      "wrong measure",
      { params: "{ measure: deaths }" },
      '15:20  unknown measure "deaths"',
      'Did you mean "death"?',
    ],
    [
      "measure of another kind",
      { params: "{ measure: speaker }" },
      '15:20  unknown measure "speaker"',
      "death, injury",
    ],
    ["too large a number", { params: "{ toleranceRatio: 20 }" }, "15:27  a number from 0 to 1", null],
    ["a text for a number", { params: '{ toleranceRatio: "0.2" }' }, "15:27  a number from 0 to 1", null],
    ["half a day", { params: "{ maxDaysApart: 0.5 }" }, "15:25  a whole number", null],
    ["a text for a list", { params: "{ causes: update }" }, "15:19  a list is expected", "[a, b]"],
    ["an empty list", { params: "{ causes: [] }" }, "15:19  at least 1 item", null],
    [
      "two parameters for one thing",
      { params: "{ measure: death, measures: [injury] }" },
      "15:9  both measure and",
      null,
    ],
    ["no value", { why: "" }, '5:1  "why" has no value', "Give a text."],
    ["a number for a text", { why: "12" }, "5:6  a text is expected", 'Put "12" in quotation marks.'],
    ["a blank text", { why: '" "' }, "5:6  a text is expected here, and this is blank", null],
    ["unknown severity", { severity: "hihg" }, '3:11  unknown severity "hihg"', 'Did you mean "high"?'],
    [
      "severity by an unknown cause",
      { severity: "{ otherwise: low, cause: { updte: high } }" },
      "3:38  unknown cause",
      '"update"?',
    ],
    [
      "severity without a rest",
      { severity: "{ cause: { update: high } }" },
      '3:13  a severity needs "otherwise"',
      null,
    ],
    [
      "severity by half an origin",
      { severity: "{ otherwise: low, origins: { 1.5: high } }" },
      "3:40  unknown number of origins",
      null,
    ],
    ["lone brace", { message: '"Tolls {values} {"' }, '4:26  "{" without its partner', null],
    ["nameless placeholder", { message: '"Tolls {values} {}"' }, "4:26  a placeholder without a name", null],
    [
      "a message that keeps the values back",
      { message: '"Tolls differ."' },
      "4:10  a message without {values}",
      null,
    ],
    ["an id that is not the file's", { id: "desk/tol" }, "1:5  a rule's id is its folder", "desk/toll."],
    ["an id without a pack", { id: "toll" }, "1:5  a rule's id is a pack and a name", null],
    ["misspelt kind", { kind: "quantities" }, '2:7  unknown kind "quantities"', 'Did you mean "quantity"?'],
    [
      "no example that fires",
      { examples: quiet + quiet.replace("quiet", "still").replace("12", "13") },
      "7:3  no example fires",
      null,
    ],
    [
      "no example that stays quiet",
      { examples: fires + fires.replace("fires", "again").replace("12 ", "12  ") },
      "7:3  no example stays quiet",
      null,
    ],
    ["one example", { examples: fires }, "7:3  at least 2 items", null],
    [
      "one name twice",
      { examples: fires + quiet.replace("quiet", "fires") },
      '10:11  another example is called "fires"',
      null,
    ],
    [
      "one story twice",
      { examples: fires + quiet.replace("12 people", "12 and 15 people") },
      '10:11  the sources are those of "fires"',
      null,
    ],
    [
      "words that no source says",
      { examples: fires.replace("'15'", "'16'") + quiet },
      "9:31  no source of this example says so",
      null,
    ],
    ["one word only", { examples: fires.replace(", '15'", "") + quiet }, "9:24  at least 2 items", null],
    [
      "unknown key in an example",
      { examples: `${fires}\n    expects: []${quiet}` },
      '10:5  unknown key "expects"',
      '"expect"?',
    ],
    [
      "no date",
      { examples: fires + quiet.replace("text:", "published: 2024-13-01, text:") },
      '11:34  "2024-13-01" is no publication date',
      null,
    ],
    [
      "a name that climbs out",
      { examples: fires + quiet.replace("one:", "../one:") },
      '11:14  "../one" cannot be',
      null,
    ],
  ] as const)("%s", (_, parts, message, hint) => {
    const text = shown(ruleText(parts));
    expect(text).toContain(`${path}:${message}`);
    if (hint !== null) expect(text).toContain(hint);
    expect(loadRules([{ path, text: ruleText(parts) }]).rules.rules).toEqual([]);
  });

  test("units have a place in the severity of quantities alone", () => {
    const severity = "{ otherwise: low, unit: { EUR: high } }";
    expect(problemsOf(ruleText({ severity }))).toEqual([]);
    expect(shown(ruleText({ severity, kind: "date" }))).toContain('unknown key "unit"');
  });

  test("a key given twice", () => {
    expect(shown(`${ruleText()}why: again\n`)).toContain('15:1  "why" is given twice');
  });
});

test("all mistakes of a file are told at once, from top to bottom", () => {
  const text = ruleText({
    severity: "hi",
    message: "no values {}",
    wy: "x",
    params: "{ mesure: death }",
    id: "desk/x",
  });
  expect(problemsOf(text).map(({ line, column }) => `${line}:${column}`)).toEqual([
    "1:5",
    "3:11",
    "4:20",
    "15:1",
    "16:11",
  ]);
});

test("a broken file hides no other's mistakes, and takes no other's rules away", () => {
  const { rules, problems } = loadRules([
    { path: "rules/desk/one.yaml", text: "id: [" },
    { path: "rules/desk/two.yaml", text: ruleText({ id: "desk/two" }) },
    { path: "rules/desk/three.yaml", text: ruleText({ id: "desk/three", severity: "none" }) },
  ]);
  expect(problems.map((problem) => problem.path)).toEqual(["rules/desk/one.yaml", "rules/desk/three.yaml"]);
  expect(rules.rules.map(({ id }) => id)).toEqual(["desk/two"]);
});

test("an id that is taken is refused, and says by which file", () => {
  const { rules, problems } = loadRules([
    { path: "a/desk/toll.yaml", text: ruleText() },
    { path: "b/desk/toll.yaml", text: ruleText() },
  ]);
  expect(rules.rules).toHaveLength(1);
  expect(problems.map(formatProblem)[0]).toContain("It stands in a/desk/toll.yaml.");
});

describe("a hostile file is refused in bounded time", () => {
  const bomb = ["a: &a [x, x]", ...Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [*a, *a]`)].join("\n");
  test.each([
    ["an alias bomb", bomb],
    ["an alias in a place for text", ruleText({ why: "*a" })],
    ["an anchor", ruleText({ why: "&a x" })],
    ["a tag", ruleText({ why: "!!binary aGk=" })],
    ["a file of 50 MB", "a".repeat(50_000_000)],
    ["brackets without end", "[".repeat(30_000)],
    ["keys without end", Array.from({ length: 3000 }, (_, i) => `k${i}: 1`).join("\n")],
    ["examples without end", ruleText({ examples: "\n  - x".repeat(4000) })],
    ["a merge key", ruleText({ "<<": "{ id: x/y }" })],
    ["a prototype", ruleText({ __proto__x: "1", constructor: "2" })],
  ])("%s", (_, text) => {
    const spent = processorClock();
    const { rules, problems } = loadRules([{ path, text }]);
    expect(rules.rules).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
    for (const problem of problems) expect(formatProblem(problem).length).toBeLessThan(1000);
    expect(spent()).toBeLessThan(15_000);
  });

  test("escape sequences and reversed text reach no terminal", () => {
    const text = formatProblem(
      problemsOf(ruleText({ kind: '"\\e[31m\\u202e"', why: "\u009b31m" }))[0] ?? fail(),
    );
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});

const fail = (): never => {
  throw new Error("a problem was expected");
};

test("whatever is done to a rule file, every problem points into it", () => {
  const whole = ruleText({ params: "{ measure: death }" });
  const edit = fc.record({
    at: fc.nat(whole.length),
    cut: fc.nat(12),
    put: fc.string({ unit: fc.constantFrom(..."{}[]:,-\"'&*!|> \nab0"), maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edits.reduce((t, { at, cut, put }) => t.slice(0, at) + put + t.slice(at + cut), whole);
      const lines = text.split("\n");
      for (const problem of problemsOf(text)) {
        expect(lines[problem.line - 1]?.replace(/\r$/, "")).toBe(problem.sourceLine);
        expect(problem.column - 1).toBeLessThanOrEqual(problem.sourceLine.length);
        expect(formatProblem(problem)).toContain(`${path}:${problem.line}:${problem.column}`);
      }
    }),
  );
});

test("a text that its comma cut in two is told what it needs", () => {
  const text = ruleText({
    examples: "\n  - { name: x, sources: { a: { text: It sank, police said } }, expect: [] }",
  });
  expect(shown(text)).toContain("A text with a comma or a colon inside { } needs quotation marks.");
});
