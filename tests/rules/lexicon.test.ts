import { describe, expect, test } from "@jest/globals";
import { emptyLexicon } from "../../src/domain/index.js";
import { ingest } from "../../src/ingest/index.js";
import { compareSources } from "../../src/pipeline.js";
import { type Examine, formatProblem, lexiconOf, loadRules, runExamples } from "../../src/rules/index.js";
import { textFile } from "../text-file.js";

const examine: Examine = (files, lexicon) =>
  compareSources(ingest(files, { published: null }).sources, lexicon);

const strike = (lexicon: string, id = "desk/strike-end") => ({
  path: `rules/${id}.yaml`,
  text: `id: ${id}
kind: action
severity: high
message: "Sources differ on {label}: {quoted}."
why: A strike that is suspended goes on.
params: { sets: [strike-end] }
lexicon:
  exclusive:
    - ${lexicon}
examples:
  - name: suspended or ended
    sources:
      one: { text: The union suspended the harbour strike on Monday. }
      two: { text: The union ended the harbour strike on Monday. }
    expect: [{ cause: contradiction, quotes: [suspended, ended] }]
  - name: two words of one level
    sources:
      one: { text: The union suspended the harbour strike on Monday. }
      two: { text: The union paused the harbour strike on Monday. }
    expect: []
  - name: what the shipped sets tell apart is another rule's
    sources:
      one: { text: The coach was sacked on Friday. }
      two: { text: The coach resigned on Friday. }
    expect: []
`,
});
const set = "{ name: strike-end, question: how the strike ended, levels: [[suspend, pause], [end, finish]] }";

test("words that a rule brings are compared, and its sets select what it speaks of", () => {
  const { rules, problems } = loadRules([strike(set)]);
  expect(problems).toEqual([]);
  for (const { example, failures } of runExamples(rules, examine))
    expect([example.name, failures]).toEqual([example.name, []]);
});

test("without the rule the words mean nothing", () => {
  const files = ["The board dredged the harbour canal.", "The board filled the harbour canal."].map(
    (text, i) => textFile(`${i}.txt`, text),
  );
  expect(examine(files, lexiconOf({ rules: [], packs: [] })).comparison.differences).toEqual([]);
});

test("a set of a shipped set's name takes its place, and the rule that is asked first has its way", () => {
  const own = set.replace("name: strike-end", "name: departure");
  const { rules } = loadRules([
    strike(set, "a/strike-end"),
    strike(own, "b/strike-end"),
    strike(own.replace("pause", "halt"), "c/strike-end"),
  ]);
  const { exclusiveSets } = lexiconOf(rules);
  expect(exclusiveSets.map(({ name, levels }) => [name, levels[0]])).toEqual([
    ["departure", ["suspend", "halt"]],
    ["strike-end", ["suspend", "pause"]],
  ]);
  const departures = ["The coach was sacked on Friday.", "The coach resigned on Friday."].map((text, i) =>
    textFile(`${i}.txt`, text),
  );
  const found = (lexicon: ReturnType<typeof lexiconOf>) =>
    examine(departures, lexicon).comparison.differences.length;
  expect(found(lexiconOf(rules))).toBe(0);
  expect(found(emptyLexicon)).toBe(1);
});

describe("a mistake in a lexicon is told with its place", () => {
  test.each([
    ["one level", set.replace(", [end, finish]", ""), "at least 2 items"],
    ["an empty level", set.replace("[end, finish]", "[]"), "at least 1 item"],
    ["a word with a capital", set.replace("pause", "Paused"), "a verb in its base form is expected"],
    ["a sentence", set.replace("pause", "call it off for ever"), "a verb in its base form is expected"],
    ["one word on two levels", set.replace("finish", "pause"), '"pause" stands in this set twice'],
    ["no question", set.replace("question: how the strike ended, ", ""), 'needs "question"'],
    ["a name with blanks", set.replace("strike-end", "strike end"), "a set's name is lower-case"],
    ["an unknown key", set.replace("levels", "level"), 'Did you mean "levels"?'],
  ])("%s", (_, lexicon, message) => {
    const { problems } = loadRules([strike(lexicon)]);
    expect(problems.map(formatProblem).join("\n")).toContain(message);
    expect(problems[0]?.line).toBe(9);
  });
});
