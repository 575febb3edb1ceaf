/** An editor must not be shown a settled or seen matter again: what each format does with it. */
import { expect, test } from "@jest/globals";
import { compareFindings } from "../../src/baseline/index.js";
import type { Decision, Report } from "../../src/domain/index.js";
import { attentionTo, tellAside } from "../../src/report/attention.js";
import { findReporter, type ReportView } from "../../src/report/index.js";
import { ferryFire, ferryView } from "./ferry-fire.js";
import { expectGolden } from "./golden.js";

const [toll, complaint, quotation] = ferryFire.findings;
if (toll === undefined || complaint === undefined || quotation === undefined)
  throw new Error("three findings");

/** An earlier report had the toll with another figure, the complaint as it is, and a place that is gone. */
const earlier = [
  { ...toll, id: "older-toll" },
  complaint,
  { ...quotation, id: "gone", type: "place" as const, message: "Sources differ on the harbour." },
];
const report: Report = {
  ...ferryFire,
  baseline: compareFindings(ferryFire.findings, earlier, "earlier.json"),
};

const decide = (
  finding: string,
  state: Decision["state"],
  reason: string | null,
  note: string | null,
): Decision => ({
  finding,
  state,
  reason,
  note,
  decidedAt: "2024-03-03T08:00:00Z",
  by: "MK",
});
const decisions = [
  decide(toll.id, "needs-call", null, "Ask the coast guard."),
  decide(quotation.id, "dismissed", "A paraphrase.", "Both are in the tape."),
];
const view: ReportView = { ...ferryView, decisions };

test("a finding is set aside where it is unchanged or settled, and marked in words", () => {
  const attention = attentionTo(report, decisions);
  expect(ferryFire.findings.map(attention).map(({ marks, aside }) => [marks, aside])).toEqual([
    [["changed", "needs a call"], false],
    [["unchanged"], true],
    [["new", "dismissed"], true],
  ]);
  expect(tellAside(ferryFire.findings.map(attention))).toBe(
    "2 differences are set aside: 1 unchanged, 1 settled",
  );
});

test("without an earlier report and decisions nothing is marked or set aside", () => {
  const attentions = ferryFire.findings.map(attentionTo(ferryFire));
  expect(attentions.map(({ marks, aside }) => [marks, aside])).toEqual([
    [[], false],
    [[], false],
    [[], false],
  ]);
  expect(tellAside(attentions)).toBeNull();
});

test.each([
  ["table", "txt"],
  ["markdown", "md"],
  ["csv", "csv"],
  ["sarif", "sarif"],
])("%s: golden beside an earlier report and decisions", (name, extension) => {
  expectGolden(`ferry-fire-since.${name}.${extension}`, findReporter(name)?.render(report, view) ?? "");
});

test("the table shows all that is set aside where it is asked to", () => {
  const written = (verbose: boolean) => findReporter("table")?.render(report, { ...view, verbose }) ?? "";
  expect(written(false)).not.toContain("complaint");
  expect(written(true)).toContain("complaint");
  expect(written(true)).toContain("2 differences are set aside: 1 unchanged, 1 settled.");
});

test("the page says what is new, and marks each finding", () => {
  const page = findReporter("html")?.render(report, view) ?? "";
  expect(page).toContain("Since the earlier report: 1 new, 1 changed, 1 unchanged, 1 gone.");
  for (const mark of ["new", "changed", "unchanged"]) expect(page).toContain(`<span>${mark}</span>`);
});

test("a spreadsheet and a program are told everything, with its state", () => {
  const csv = findReporter("csv")?.render(report, view) ?? "";
  for (const { id } of ferryFire.findings) expect(csv).toContain(id);
  const sarif = JSON.parse(findReporter("sarif")?.render(report, view) ?? "");
  expect(
    sarif.runs[0].results.map((result: { baselineState: string; suppressions?: unknown }) => [
      result.baselineState,
      result.suppressions,
    ]),
  ).toEqual([
    ["updated", undefined],
    ["unchanged", undefined],
    ["new", [{ kind: "external", status: "accepted", justification: "A paraphrase. Both are in the tape." }]],
    ["absent", undefined],
  ]);
});
