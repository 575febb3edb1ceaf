import { describe, expect, test } from "@jest/globals";
import { ingest } from "../../src/ingest/index.js";
import { compareSources } from "../../src/pipeline.js";
import { type Examine, formatProblem, loadRules, runExamples } from "../../src/rules/index.js";

const examine: Examine = (files, lexicon) =>
  compareSources(ingest(files, { published: null }).sources, lexicon);

interface Case {
  readonly kind: string;
  readonly lexicon: string;
  /** Two texts that differ, with the words in dispute. */
  readonly fires: readonly [a: string, b: string, quotes: string];
  /** Two texts that do not, once the words are known. */
  readonly quiet: readonly [a: string, b: string];
}

const ruleOf = ({ kind, lexicon, fires, quiet }: Case, brings = true) => ({
  path: "rules/desk/own.yaml",
  text: `id: desk/own
kind: ${kind}
severity: high
message: "Sources differ on {label}: {values}."
why: Words of the desk.
${brings ? `lexicon: ${lexicon}\n` : ""}examples:
  - name: differs
    sources:
      one: { text: ${JSON.stringify(fires[0])} }
      two: { text: ${JSON.stringify(fires[1])} }
    expect: [{ quotes: ${fires[2]} }]
  - name: agrees
    sources:
      one: { text: ${JSON.stringify(quiet[0])} }
      two: { text: ${JSON.stringify(quiet[1])} }
    expect: []
`,
});

const cases: Readonly<Record<string, Case>> = {
  "a pair of opposites": {
    kind: "action",
    lexicon: "{ opposites: [[suspend, end]] }",
    fires: [
      "The union suspended the harbour strike on Monday.",
      "The union ended the harbour strike on Monday.",
      "[suspended, ended]",
    ],
    quiet: ["The union suspended the strike on Monday.", "The union began the strike on Monday."],
  },
  "states and phrases that exclude each other": {
    kind: "action",
    lexicon:
      "{ exclusive: [{ name: ferry, question: whether the ferry can sail, levels: [[be seaworthy, pass inspection], [be unseaworthy, fail inspection]] }] }",
    fires: [
      "The ferry Aurora was seaworthy on Monday.",
      "The ferry Aurora was unseaworthy on Monday.",
      "[seaworthy, unseaworthy]",
    ],
    quiet: ["The ferry Aurora was seaworthy on Monday.", "The ferry Aurora passed inspection on Monday."],
  },
  "a unit of length": {
    kind: "quantity",
    lexicon: "{ units: { fathom: { is: m, times: 1.8288 } } }",
    fires: [
      "The wreck of the ferry Aurora lies 40 fathoms deep off Bergen.",
      "The wreck of the ferry Aurora lies 150 meters deep off Bergen.",
      "[40 fathoms, 150 meters]",
    ],
    quiet: [
      "The wreck of the ferry Aurora lies 40 fathoms deep off Bergen.",
      "The wreck of the ferry Aurora lies 73 meters deep off Bergen.",
    ],
  },
  "a unit in place of a shipped one": {
    kind: "quantity",
    lexicon: "{ units: { ton: { is: kg, times: 907.18 } } }",
    fires: [
      "The freighter Nordlys carried 500 tons of wheat.",
      "The freighter Nordlys carried 500,000 kilograms of wheat.",
      '[500 tons, "500,000 kilograms"]',
    ],
    quiet: [
      "The freighter Nordlys carried 500 tons of wheat.",
      "The freighter Nordlys carried 453,590 kilograms of wheat.",
    ],
  },
  "names of one body": {
    kind: "attribution",
    lexicon: "{ aliases: { Norwegian Coastal Administration: [Kystverket] } }",
    fires: [
      "The channel “will stay closed until the wreck is raised”, Kystverket said.",
      "The channel “will stay closed until the wreck is raised”, the Bergen Port Authority said.",
      "[Kystverket, Bergen Port Authority]",
    ],
    quiet: [
      "The channel “will stay closed until the wreck is raised”, Kystverket said.",
      "The channel “will stay closed until the wreck is raised”, the Norwegian Coastal Administration said.",
    ],
  },
  "an office and what excludes it": {
    kind: "role",
    lexicon: "{ offices: [{ same: [harbourmaster, port captain], not: [pilot] }] }",
    fires: [
      "Harbourmaster Anna Holm closed the channel.",
      "The pilot Anna Holm closed the channel.",
      "[Harbourmaster Anna Holm, pilot Anna Holm]",
    ],
    quiet: [
      "Harbourmaster Anna Holm closed the channel.",
      "The port captain, Anna Holm, closed the channel.",
    ],
  },
};

const failuresOf = (rule: ReturnType<typeof ruleOf>) => {
  const { rules, problems } = loadRules([rule]);
  expect(problems.map(formatProblem)).toEqual([]);
  return runExamples(rules, examine).flatMap(({ example, failures }) =>
    failures.length === 0 ? [] : [[example.name, ...failures].join(": ")],
  );
};

describe.each(Object.entries(cases))("%s", (_, each) => {
  test("is known where a rule brings it", () => expect(failuresOf(ruleOf(each))).toEqual([]));
  test("changes the result", () => expect(failuresOf(ruleOf(each, false))).not.toEqual([]));
});

describe("a mistake in what a rule brings is told with its place", () => {
  test.each([
    ["{}", '"desk/own" ', "this lexicon brings nothing"],
    ["{ alias: { A: [B] } }", '6:12  unknown key "alias"', 'Did you mean "aliases"?'],
    ["{ opposites: [[suspend]] }", "6:24  at least 2 items", ""],
    ["{ opposites: [[suspend, end, stop]] }", "6:39  an opposite is a pair", "write an exclusive set"],
    ["{ opposites: [[suspend, suspend]] }", '6:34  "suspend" stands in this pair twice', ""],
    ["{ opposites: [[suspended, Ended]] }", "6:36  a verb in its base form", "call off, be on hold"],
    [
      "{ units: { fathom: { is: metre, times: 1.8 } } }",
      "6:35  a base unit or a currency",
      "m, m2, m3, kg, s, m/s",
    ],
    ["{ units: { fathom: { is: m, times: 0 } } }", "6:45  a number from 1e-9", ""],
    ["{ units: { fathom: { is: m } } }", '6:31  a unit needs "times"', ""],
    ["{ units: { Fathom: { is: m, times: 1.8 } } }", '6:19  "Fathom" cannot be a unit', "in lower case"],
    ["{ units: { fathom: { is: m, times: 1.8, also: [two words] } } }", "6:57  a unit is one word", ""],
    ["{ aliases: { Board: [] } }", "6:30  at least 1 item", ""],
    ["{ aliases: { Board: Council } }", "6:30  a list is expected", "[a, b]"],
    ["{ offices: [{ same: [Pilot] }] }", "6:31  an office is one to three words", "port captain"],
    ["{ offices: [{ same: [pilot], not: [pilot] }] }", '6:45  "pilot" stands in this office twice', ""],
    ["{ offices: [{ not: [pilot] }] }", '6:24  an office needs "same"', ""],
  ])("%s", (lexicon, message, hint) => {
    const [own] = Object.values(cases);
    if (own === undefined) throw new Error("no case");
    const shown = loadRules([ruleOf({ ...own, lexicon })])
      .problems.map(formatProblem)
      .join("\n");
    expect(shown).toContain(message.startsWith("6:") ? `own.yaml:${message}` : "own.yaml:6:10");
    expect(shown).toContain(hint);
  });
});
