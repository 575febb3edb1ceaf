/**
 * The findings as a table for the terminal.
 *
 * Each finding is wrapped here, and every line becomes one row of cli-table3: its own wrapping cuts words that are
 * longer than a column, and drawing a cell of many lines takes time that grows with its square.
 */
import type { Finding } from "../../domain/index.js";
import { attentionTo } from "../attention.js";
import type { Reporter } from "../reporter.js";
import { sourceNames } from "../source-names.js";
import { holdsSummary, summarise } from "../summary.js";
import { drawRow } from "../terminal/draw-row.js";
import { layoutFor } from "../terminal/layouts.js";
import { asideLines, diagnosticLines, goneLines, nearMissLines } from "../terminal/notes.js";
import { painter, type TerminalPage } from "../terminal/page.js";
import { clip, visibleText } from "../visible-text.js";
import { wrap } from "../wrap.js";

/** Below this the columns would hold single letters; a narrower terminal breaks the lines itself. */
const narrowest = 60;
/** Wider than this, the eye loses the line on its way across. */
const widest = 160;
const longestCounts = 1_000;

export const table: Reporter = {
  name: "table",
  extension: "txt",
  describes: "a table for the terminal",
  render(report, view) {
    const paint = painter(view.colour);
    const width = Math.min(Math.max(view.columns, narrowest), widest);
    const page: TerminalPage = {
      report,
      width,
      paint,
      names: sourceNames(report),
      attention: attentionTo(report, view.decisions),
      verbose: view.verbose === true,
    };
    const parts = [
      diagnosticLines(page, ["error", "warning"]),
      findingsTable(page),
      goneLines(page),
      page.verbose ? nearMissLines(page) : "",
      [
        ...wrap(summarise(report), width).map((line) => paint("bold", line)),
        ...asideLines(page).map((line) => paint("bold", line)),
        ...(view.counts === null ? [] : wrap(clip(visibleText(view.counts), longestCounts), width)),
      ].join("\n"),
      diagnosticLines(page, ["info"]),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  },
  // A wide table or a note may stand before the summary.
  isReport: holdsSummary,
};

/** What an editor has seen or settled is not put before her again, unless she asks for all. */
const findingsShown = ({ report, attention, verbose }: TerminalPage): readonly Finding[] =>
  verbose ? report.findings : report.findings.filter((finding) => !attention(finding).aside);

function findingsTable(page: TerminalPage): string {
  const findings = findingsShown(page);
  if (findings.length === 0) return "";
  const { width, paint } = page;
  const layout = layoutFor(width);
  const rows = [
    layout.heads.map((head, i) => wrap(head, layout.widths[i] ?? 0).map((line) => paint("bold", line))),
    ...findings.map((finding) => layout.cells(page, finding)),
  ];
  const rule = "─".repeat(width);
  return [...rows.map((cells) => drawRow(cells, layout.widths)), ""].join(`\n${rule}\n`).trimEnd();
}
