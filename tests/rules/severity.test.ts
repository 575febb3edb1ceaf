import { expect, test } from "@jest/globals";
import { ingest } from "../../src/ingest/index.js";
import { compareSources } from "../../src/pipeline.js";
import { type Examine, findUntested, formatProblem, loadRules, runExamples } from "../../src/rules/index.js";
import { decideSeverity, type Level, type SeverityTable } from "../../src/rules/severity.js";

const examine: Examine = (files, lexicon) =>
  compareSources(ingest(files, { published: null }).sources, lexicon);

const wire =
  "The new bridge in Varnholm cost 4 million crowns, the council said on Monday, after three years of work on both banks of the river.";

/** One rule whose severity hangs on all three, from files to findings. */
const text = `id: desk/price
kind: quantity
severity:
  otherwise: medium
  cause: { precision: low }
  unit: { EUR: high }
  origins: { 3: high }
message: "Sources differ on {label}: {values}."
why: A price that many papers print differently is a story of its own.
params: { measure: money }
examples:
  - name: a hedge, which is asked first
    sources:
      one: { text: "The new bridge in Varnholm cost more than 4.3 million euros." }
      two: { text: "The new bridge in Varnholm cost 4.1 million euros." }
    expect: [{ cause: precision, severity: low, quotes: [4.3 million euros, 4.1 million euros] }]
  - name: the unit
    sources:
      one: { text: "The new bridge in Varnholm cost 4 million euros." }
      two: { text: "The new bridge in Varnholm cost 14 million euros." }
    expect: [{ severity: high, quotes: [4 million euros, 14 million euros] }]
  - name: another unit, and two origins
    sources:
      one: { text: "The new bridge in Varnholm cost 4 million dollars." }
      two: { text: "The new bridge in Varnholm cost 14 million dollars." }
    expect: [{ severity: medium, quotes: [4 million dollars, 14 million dollars] }]
  - name: three origins
    sources:
      one: { text: "The new bridge in Varnholm cost 4 million dollars." }
      two: { text: "The new bridge in Varnholm cost 14 million dollars." }
      three: { text: "Taxpayers in Varnholm learnt that the new bridge cost 14 million dollars." }
    expect: [{ severity: high, quotes: [4 million dollars, 14 million dollars] }]
  - name: three papers, two of which print one wire story
    sources:
      one: { text: "${wire.replace("crowns", "dollars")}" }
      two: { text: "${wire.replace("crowns", "dollars")} That is all." }
      three: { text: "The new bridge in Varnholm cost 14 million dollars." }
    expect: [{ severity: medium, quotes: [4 million dollars, 14 million dollars] }]
  - name: one price
    sources:
      one: { text: "The new bridge in Varnholm cost 4 million euros." }
      two: { text: "The new bridge in Varnholm cost €4m." }
    expect: []
`;

test("a severity by cause, unit and number of origins holds from the files on, and every branch is shown", () => {
  const { rules, problems } = loadRules([{ path: "rules/desk/price.yaml", text }]);
  expect(problems.map(formatProblem)).toEqual([]);
  const runs = runExamples(rules, examine);
  for (const { example, failures } of runs) expect([example.name, failures]).toEqual([example.name, []]);
  expect(findUntested(runs)).toEqual([]);
});

const table = (...causes: readonly (readonly [string, Level])[]): SeverityTable => ({
  otherwise: "high",
  cause: new Map(causes),
  unit: new Map([["EUR", "high"]]),
});

test.each<[string, SeverityTable, string, Level]>([
  ["a rule that says nothing of them", { otherwise: "high" }, "two events", "medium"],
  ["a rule of medium weight", { otherwise: "medium" }, "two events", "low"],
  ["a rule of little weight", { otherwise: "low" }, "two events", "low"],
  ["a rule with a word for the unit", table(), "two events", "medium"],
  ["a rule with a word for the cause", table(["event", "low"]), "cause event", "low"],
  ["a rule that is switched off", { otherwise: "off" }, "two events", "off"],
])("two events under %s", (_, asked, branch, level) => {
  expect(decideSeverity(asked, { cause: "event", unit: "EUR", origins: 2 })).toEqual({ level, branch });
});
