/**
 * The findings as a table for the terminal.
 *
 * Each finding is wrapped here, and every line becomes one row of cli-table3: its own wrapping cuts words that are
 * longer than a column, and drawing a cell of many lines takes time that grows with its square.
 */
import Table from "cli-table3";
import type { Finding, Report } from "../../domain/index.js";
import { causeWords } from "../cause-words.js";
import { diagnosticText } from "../diagnostic-text.js";
import type { Reporter } from "../reporter.js";
import { sourceNames } from "../source-names.js";
import { subjectOf } from "../subject.js";
import { summarise } from "../summary.js";
import { clip, visibleText } from "../visible-text.js";
import { wrap } from "../wrap.js";

/** Below this the columns would hold single letters; a narrower terminal breaks the lines itself. */
const narrowest = 60;
/** Wider than this, the eye loses the line on its way across. */
const widest = 160;
/** A cell is a summary; the whole text stands in the other formats. */
const longestCell = 300;
const longestNote = 1_000;
const mostSourcesNamed = 6;

const fixed = { severity: 8, type: 11, cause: 13 };
/** Two blanks between columns. */
const gap = 2;

const heads = ["Severity", "Type", "What differs", "Values and sources", "Cause"];

type Style = "bold" | "dim" | "high" | "medium" | "low";
const codes: Readonly<Record<Style, string>> = { bold: "1", dim: "2", high: "1;31", medium: "33", low: "36" };

export const table: Reporter = {
  name: "table",
  extension: "txt",
  describes: "a table for the terminal",
  render(report, view) {
    const paint = (style: Style, text: string): string =>
      view.colour && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
    const width = Math.min(Math.max(view.columns, narrowest), widest);
    const parts = [
      report.findings.length === 0 ? "" : findingsTable(report, width, paint),
      [
        ...wrap(summarise(report), width).map((line) => paint("bold", line)),
        ...(view.counts === null ? [] : wrap(clip(visibleText(view.counts), longestNote), width)),
      ].join("\n"),
      diagnosticLines(report, width, paint),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  },
};

type Paint = (style: Style, text: string) => string;

function findingsTable(report: Report, width: number, paint: Paint): string {
  const open = width - fixed.severity - fixed.type - fixed.cause - 4 * gap;
  const subject = Math.floor(open * 0.42);
  const widths = [fixed.severity, fixed.type, subject, open - subject, fixed.cause];
  const names = sourceNames(report);
  const rows = [
    heads.map((head, i) => wrap(head, widths[i] ?? 0).map((line) => paint("bold", line))),
    ...report.findings.map((finding) => [
      [paint(finding.severity, finding.severity)],
      [finding.type],
      wrap(clip(subjectOf(finding), longestCell), subject),
      valueLines(finding, names, open - subject, paint),
      [causeWords[finding.cause].short],
    ]),
  ];
  const rule = "─".repeat(width);
  return [...rows.map((cells) => drawRow(cells, widths)), ""].join(`\n${rule}\n`).trimEnd();
}

/** A table of its own: cli-table3 compares every cell of a table with every other. */
function drawRow(cells: readonly (readonly string[])[], widths: readonly number[]): string {
  const drawn = new Table({
    colWidths: widths.map((column, i) => column + (i < widths.length - 1 ? gap : 0)),
    chars: noBorders,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  for (let line = 0; line < height; line++) drawn.push(cells.map((lines) => lines[line] ?? ""));
  return drawn.toString().replace(/ +$/gm, "");
}

const noBorders = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};

/** "26 countries" and below it, set in, who says so. */
function valueLines(
  finding: Finding,
  names: ReadonlyMap<string, string>,
  width: number,
  paint: Paint,
): readonly string[] {
  return finding.values.flatMap(({ value, evidence }) => {
    const sources = [...new Set(evidence.map(({ source }) => names.get(source) ?? visibleText(source)))];
    const named = sources.slice(0, mostSourcesNamed).join("; ");
    const more = sources.length > mostSourcesNamed ? ` and ${sources.length - mostSourcesNamed} more` : "";
    return [
      ...wrap(clip(visibleText(value), longestCell), width).map((line) => paint("bold", line)),
      ...wrap(named + more, width - 2).map((line) => `  ${line}`),
    ];
  });
}

function diagnosticLines(report: Report, width: number, paint: Paint): string {
  const names = sourceNames(report);
  return report.diagnostics
    .map((diagnostic) => {
      const { level } = diagnostic;
      const text = diagnosticText(diagnostic, (source) => names.get(source));
      const [first = "", ...rest] = wrap(visibleText(text), width - 9);
      const style = level === "error" ? "high" : level === "warning" ? "medium" : "dim";
      return [paint(style, level.padEnd(9)) + first, ...rest.map((line) => " ".repeat(9) + line)].join("\n");
    })
    .join("\n");
}
