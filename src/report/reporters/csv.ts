/**
 * The findings as rows for a spreadsheet: one for every piece of evidence, the finding's own columns repeated, so
 * that sorting and filtering tear nothing apart. RFC 4180.
 *
 * It opens with a byte order mark: without one, Excel takes UTF-8 for the machine's old encoding and shows “12” as
 * â€œ12â€. Programs that would stumble over the mark have the JSON format.
 *
 * Cells are shown text, not data: control characters and direction marks are made visible or dropped, and a cell
 * that a spreadsheet would run as a formula gets an apostrophe in front. csv-stringify knows the characters that
 * spreadsheets take for a formula's start (Numbers' full-width ones too) and is kept up to date with them.
 */
import { stringify } from "csv-stringify/sync";
import type { Decision, Evidence, Finding, Report, ReportedValue } from "../../domain/index.js";
import { type Attention, attentionTo } from "../attention.js";
import { stateWords } from "../baseline-state.js";
import type { Reporter, ReportView } from "../reporter.js";
import { sourceNames } from "../source-names.js";
import { placesIn, type TextPlaces } from "../text-places.js";
import { clip, visibleText } from "../visible-text.js";

/** What Excel holds in one cell, in UTF-16 code units, less the apostrophe. */
const longestCell = 32_766;

type Cell = string | number | null;

interface Row {
  readonly finding: Finding;
  readonly attention: Attention;
  readonly value: ReportedValue;
  readonly evidence: Evidence;
  readonly sourceName: string;
  readonly published: string | null;
  readonly path: string;
  readonly line: number | null;
}

/** Every column with what it holds; the README's table is checked against this list. */
export const columns: readonly (readonly [name: string, holds: string, cell: (row: Row) => Cell])[] = [
  ["finding", "the finding's id; rows of one finding share it", ({ finding }) => finding.id],
  ["severity", "`high`, `medium` or `low`", ({ finding }) => finding.severity],
  [
    "state",
    "`new`, `changed` or `unchanged`, where an earlier report was given",
    ({ attention: { state } }) => state && stateWords[state],
  ],
  [
    "decision",
    "`confirmed`, `dismissed` or `needs-call`, where decisions were given",
    ({ attention: { decision } }) => decision?.state ?? null,
  ],
  ["note", "why it was dismissed, and what was noted", ({ attention: { decision } }) => noteOf(decision)],
  ["type", "what differs: `quantity`, `date` …", ({ finding }) => finding.type],
  ["cause", "why, as far as the sources show", ({ finding }) => finding.cause],
  ["message", "the finding in one sentence", ({ finding }) => finding.message],
  ["value", "what this row's source says", ({ value }) => value.value],
  ["origins", "independent voices behind the value", ({ value }) => value.origins],
  ["source", "the source's outlet, or its file's name", ({ sourceName }) => sourceName],
  ["published", "when the source was published", ({ published }) => published],
  ["quotation", "the sentence", ({ evidence }) => evidence.text],
  [
    "words",
    "the words in dispute inside it",
    ({ evidence: { text, start, focus } }) => text.slice(focus.start - start, focus.end - start),
  ],
  ["file", "the source's file", ({ path }) => path],
  ["line", "the line of the words in dispute, from 1", ({ line }) => line],
  [
    "start",
    "their first character in the file, from 0, in UTF-16 units",
    ({ evidence }) => evidence.focus.start,
  ],
  ["end", "the character after their last", ({ evidence }) => evidence.focus.end],
  ["to settle", "what would settle it", ({ finding }) => finding.toSettle.join(" ")],
  ["rule", "the rule that reported it", ({ finding }) => finding.rule],
];

export const csv: Reporter = {
  name: "csv",
  extension: "csv",
  describes: "rows for a spreadsheet, one for every piece of evidence",
  render: (report, view) =>
    `\ufeff${stringify(
      [
        columns.map(([name]) => name),
        ...rowsOf(report, view).map((row) => columns.map((column) => shown(column[2](row)))),
      ],
      { record_delimiter: "\r\n", escape_formulas: true },
    )}`,
  isReport: (text) => text.startsWith(`\ufeff${columns.map(([name]) => name).join(",")}\n`),
};

function rowsOf(report: Report, view: ReportView): readonly Row[] {
  const names = sourceNames(report);
  const attention = attentionTo(report, view.decisions);
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const places = new Map<string, TextPlaces>();
  for (const [id, text] of view.texts) places.set(id, placesIn(text));
  return report.findings.flatMap((finding) =>
    finding.values.flatMap((value) =>
      value.evidence.map((evidence) => {
        const source = sources.get(evidence.source);
        return {
          finding,
          attention: attention(finding),
          value,
          evidence,
          sourceName: names.get(evidence.source) ?? evidence.source,
          published: source?.published ?? null,
          path: source?.path ?? "",
          line: places.get(evidence.source)?.at(evidence.focus.start).line ?? null,
        };
      }),
    ),
  );
}

const noteOf = (decision: Decision | null): string | null =>
  decision && [decision.reason, decision.note].filter((text) => text !== null).join(" ");

/** Blanks go from both ends: what follows them decides whether a spreadsheet sees a formula. */
const shown = (cell: Cell): Cell =>
  typeof cell === "string" ? clip(visibleText(cell).trim(), longestCell) : cell;
