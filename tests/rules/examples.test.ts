import { expect, test } from "@jest/globals";
import { type Examine, loadRules, runExamples } from "../../src/rules/index.js";
import { makeDifference, makeStory, ruleText } from "./make-story.js";

/** Stands in for the stages before the rules: the first number of each source is its value. */
const examine: Examine = (files) => {
  const texts = files.map(
    ({ path, bytes }) => [path.replace(".txt", ""), new TextDecoder().decode(bytes)] as const,
  );
  const story = makeStory(Object.fromEntries(texts.map(([id, text]) => [id, { text }])));
  const values = Object.fromEntries(
    texts.flatMap(([id, text]) => (/\d+/.exec(text) ?? []).map((number) => [number, [[id, number]]])),
  ) as Parameters<typeof makeDifference>[1];
  const differences =
    Object.keys(values).length > 1 ? [makeDifference(story, values, { gapRatio: 0.2 })] : [];
  return { story, comparison: { differences, nearMisses: [] } };
};

const quiet = "\n  - name: quiet\n    sources: { a: { text: No number. } }\n    expect: []";
const example = (expected: string, sources = "{ a: { text: It was 12. }, b: { text: It was 15. } }") =>
  `\n  - name: one\n    sources: ${sources}\n    expect: ${expected}${quiet}`;

function failuresOf(
  parts: Readonly<Record<string, string>>,
  ...more: readonly Readonly<Record<string, string>>[]
) {
  const { rules, problems } = loadRules(
    [parts, ...more].map((each) => ({ path: `rules/${each.id ?? "desk/toll"}.yaml`, text: ruleText(each) })),
  );
  expect(problems).toEqual([]);
  return runExamples(
    rules,
    examine,
    rules.rules.filter(({ id }) => id === "desk/toll"),
  ).flatMap((run) => run.failures);
}

test("an example that comes out as written fails in nothing", () => {
  expect(
    failuresOf({
      examples: example('[{ quotes: ["12", "It was 15"], cause: contradiction, severity: high }]'),
    }),
  ).toEqual([]);
});

test.each([
  [
    "another cause",
    example('[{ quotes: ["12", "15"], cause: update }]'),
    /^update difference in "12" and "15" was expected/,
  ],
  ["another severity", example('[{ quotes: ["12", "15"], severity: low }]'), /^low difference/],
  ["words beside those in dispute", example('[{ quotes: ["It was", "15"] }]'), /^difference in "It was"/],
  ["twice the words of one side", example('[{ quotes: ["12", "was 12"] }]'), /was expected, and not found/],
  [
    "two findings where there is one",
    example('[{ quotes: ["12", "15"] }, { quotes: ["12", "15"] }]'),
    /not found/,
  ],
  [
    "a look-alike that fires",
    `${example('[{ quotes: ["12", "15"] }]')}\n  - name: two\n    sources: { a: { text: It is 1. }, b: { text: It is 2. } }\n    expect: []`,
    /^not expected: Sources differ on the death toll: 1 \(a\) and 2 \(b\)\. \(contradiction\)/,
  ],
])("%s fails", (_, examples, message) => expect(failuresOf({ examples })[0]).toMatch(message));

test("a failure names the rule that spoke instead, and what was held back", () => {
  const examples = example('[{ quotes: ["12", "15"] }]');
  expect(failuresOf({ examples }, { id: "desk/narrow", params: "{ measure: death }" })[1]).toMatch(
    /^desk\/narrow says: Sources differ/,
  );
  expect(failuresOf({ examples, params: "{ toleranceRatio: 0.5 }" })[1]).toMatch(
    /^held back: the amounts lie/,
  );
});

test("sources reach the pipeline with their front matter", () => {
  let read = "";
  const spy: Examine = (files, lexicon) => {
    read ||= new TextDecoder().decode(files[0]?.bytes);
    return examine(files, lexicon);
  };
  const sources =
    '{ a: { text: It was 12., outlet: "The \\"Sun\\"", published: 2024-03-02 }, b: { text: It was 15. } }';
  const { rules } = loadRules([
    {
      path: "rules/desk/toll.yaml",
      text: ruleText({ examples: example('[{ quotes: ["12", "15"] }]', sources) }),
    },
  ]);
  runExamples(rules, spy);
  expect(read).toBe('---\noutlet: "The \\"Sun\\""\npublished: "2024-03-02"\n---\n\nIt was 12.\n');
});
