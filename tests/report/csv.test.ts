import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Report } from "../../src/domain/index.js";
import { columns, csv } from "../../src/report/reporters/csv.js";
import { formula, parseCsv } from "./csv-cells.js";
import { ferryFire, ferryView } from "./ferry-fire.js";
import { hostile, hostileReport, hostileView } from "./hostile-report.js";

const cellsOf = (report: Report, view = ferryView) =>
  parseCsv(csv.render(report, view).replace(/^\ufeff/, ""));

test("one row for every piece of evidence, each with every column", () => {
  const [head, ...rows] = cellsOf(ferryFire);
  expect(head).toEqual(columns.map(([name]) => name));
  const evidence = ferryFire.findings.flatMap(({ values }) => values.flatMap((value) => value.evidence));
  expect(rows).toHaveLength(evidence.length);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test("offsets point to the words in dispute, and lines to their line", () => {
  const at = (name: string) => columns.findIndex(([column]) => column === name);
  for (const row of cellsOf(ferryFire).slice(1)) {
    const id = /ferry\/(.*)\.txt/.exec(row[at("file")] ?? "")?.[1] ?? "";
    const text = ferryView.texts.get(id) ?? "";
    const [start, end] = [Number(row[at("start")]), Number(row[at("end")])];
    expect(text.slice(start, end)).toBe(row[at("words")]);
    expect(text.split("\n")[Number(row[at("line")]) - 1]).toContain(row[at("words")]);
  }
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r\n=1",
  "  =cmd|' /C calc'!A0",
  "＝1",
  "\u200b=1",
  '"=1',
  ",=1",
])("a value %j is no formula in any cell", (text) => {
  for (const row of cellsOf(hostileReport(text), hostileView(text)))
    for (const cell of row) expect(cell).not.toMatch(formula);
});

test("a number that we count stays a number", () => {
  const [, row = []] = cellsOf(ferryFire);
  expect(row[columns.findIndex(([name]) => name === "origins")]).toBe("1");
});

test.each(hostile)("%s: cells come back as cells", (_, text) => {
  const rows = cellsOf(hostileReport(text), hostileView(text));
  expect(rows).toHaveLength(1 + 3 * 3);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    for (const cell of row) expect(cell.length).toBeLessThanOrEqual(32_767);
  }
});

test("whatever stands in a source, rows and columns hold and no cell is a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (text) => {
      for (const row of cellsOf(hostileReport(text), hostileView(text))) {
        expect(row).toHaveLength(columns.length);
        for (const cell of row) expect(cell).not.toMatch(formula);
      }
    }),
  );
});

test("it opens as UTF-8 in a spreadsheet: with a byte order mark, and one only", () => {
  const written = csv.render(ferryFire, ferryView);
  expect(Buffer.from(written, "utf8").subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(written.slice(1)).not.toContain("\ufeff");
});
