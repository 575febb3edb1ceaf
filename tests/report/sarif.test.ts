import { expect, test } from "@jest/globals";
import { compareFindings } from "../../src/baseline/index.js";
import type { Report } from "../../src/domain/index.js";
import type { ReportView } from "../../src/report/index.js";
import { sarif } from "../../src/report/reporters/sarif.js";
import { runProgram } from "../cli/run-program.js";
import { emptyReport, ferryFire, ferryView } from "./ferry-fire.js";
import { hostile, hostileReport, hostileView } from "./hostile-report.js";
import { faults, sarifValidator } from "./json-schemas.js";

const valid = sarifValidator();

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: { readonly text: string };
}

interface Location {
  readonly id: number;
  readonly message: { readonly text: string };
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index?: number };
    readonly region?: Region;
    readonly contextRegion?: Region;
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Result[];
    },
  ];
}

const logOf = (report: Report, view: ReportView = ferryView): Log => JSON.parse(sarif.render(report, view));
const baseline = (earlier: Report): Report => ({
  ...ferryFire,
  baseline: compareFindings(ferryFire.findings, earlier.findings, "earlier.json"),
});
const gone: Report = {
  ...ferryFire,
  findings: ferryFire.findings.slice(0, 2).map((finding, i) => ({
    ...finding,
    id: i === 0 ? "gone" : finding.id,
    type: i === 0 ? "place" : finding.type,
  })),
};

test.each([
  ["a made report", ferryFire, ferryView],
  ["a report without texts", ferryFire, { ...ferryView, texts: new Map() }],
  ["no findings", emptyReport, ferryView],
  ["a baseline", baseline(gone), ferryView],
  [
    "rules that tell of themselves",
    ferryFire,
    { ...ferryView, rules: new Map([["core/death-toll", { why: "It is remembered.", check: "Ask." }]]) },
  ],
] as const)("%s is valid by the schema of edition rtm.5", (_, report, view) => {
  expect(faults(valid, logOf(report, view))).toEqual([]);
});

test.each(hostile)("hostile text is valid by the schema of edition rtm.5: %s", (_, text) => {
  expect(faults(valid, logOf(hostileReport(text), hostileView(text)))).toEqual([]);
});

test("the schema refuses what is wrong", () => {
  const log = JSON.parse(sarif.render(ferryFire, ferryView));
  log.runs[0].results[0].level = "critical";
  expect(faults(valid, log)).not.toEqual([]);
});

test("the seed story is valid by the schema of edition rtm.5", async () => {
  const { stdout } = await runProgram(["check", "seeds", "--format", "sarif"]);
  expect(faults(valid, JSON.parse(stdout))).toEqual([]);
  expect(JSON.parse(stdout).runs[0].tool.driver.rules[0].fullDescription.text).toMatch(/\w/);
});

test("every evidence is a location whose offsets, lines and columns select its words", () => {
  const results = logOf(ferryFire).runs[0].results;
  expect(results).toHaveLength(ferryFire.findings.length);
  for (const [i, { locations, relatedLocations }] of results.entries()) {
    const { values = [], reasons = [] } = ferryFire.findings[i] ?? {};
    expect(locations).toHaveLength(values.flatMap(({ evidence }) => evidence).length);
    expect(relatedLocations).toHaveLength(reasons.flatMap(({ evidence }) => evidence).length);
    for (const { physicalLocation } of [...locations, ...relatedLocations]) {
      const { artifactLocation, region, contextRegion } = physicalLocation;
      const id = /ferry\/(.*)\.txt/.exec(artifactLocation.uri)?.[1] ?? "";
      const text = ferryView.texts.get(id) ?? "";
      expect(ferryFire.sources[artifactLocation.index ?? -1]?.id).toBe(id);
      for (const part of [region, contextRegion]) {
        if (part === undefined) throw new Error("every sentence here is longer than its words in dispute");
        const words = text.slice(part.charOffset, part.charOffset + part.charLength);
        expect(part.snippet.text).toBe(words);
        const lines = text.split("\n");
        expect(part.endLine).toBe(part.startLine);
        expect(lines[part.startLine - 1]?.slice(part.startColumn - 1, part.endColumn - 1)).toBe(words);
      }
    }
  }
});

test("a finding's severity is its level, its id its fingerprint, its rule one of the tool's", () => {
  const [{ results, tool }] = logOf(ferryFire).runs;
  expect(results.map(({ level }) => level)).toEqual(["error", "warning", "note"]);
  expect(results.map(({ partialFingerprints }) => partialFingerprints["crosscheckFinding/v1"])).toEqual(
    ferryFire.findings.map(({ id }) => id),
  );
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

test("beside an earlier report every result says whether it is new, and what is gone is listed", () => {
  expect(logOf(ferryFire).runs[0].results.map(({ baselineState }) => baselineState)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(
    logOf(baseline(gone)).runs[0].results.map(({ baselineState, partialFingerprints }) => [
      partialFingerprints["crosscheckFinding/v1"],
      baselineState,
    ]),
  ).toEqual([
    ["5f1c09aa", "new"],
    ["77ab3c01", "unchanged"],
    ["c4d2e9b7", "new"],
    ["gone", "absent"],
  ]);
});

test("where a text has changed, a finding that is gone points to the file and to no place in it", () => {
  const view = {
    ...ferryView,
    texts: new Map([...ferryView.texts].map(([id, text]) => [id, `New line.\n${text}`])),
  };
  const absent = logOf(baseline(gone), view).runs[0].results.at(-1);
  expect(absent?.locations.map(({ physicalLocation }) => physicalLocation.region)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a message holds neither a placeholder nor a link", () => {
  const [first] = logOf(hostileReport("{0} [tap](javascript:alert(1))"), hostileView("x")).runs[0].results;
  expect(first?.message.text).toContain("{{0}} [tap] (javascript:alert(1))");
});
