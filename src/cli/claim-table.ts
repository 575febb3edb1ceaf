import Table from "cli-table3";
import { groupBy } from "../domain/index.js";
import { plural } from "../report/summary.js";
import { clip, visibleText } from "../report/visible-text.js";
import { wrap } from "../report/wrap.js";
import type { ClaimRow } from "./claim-rows.js";

const heads = ["Who", "Does", "What, when, how many", "In these words"];
/** Shares of the width, column by column. */
const shares = [0.22, 0.14, 0.26, 0.38] as const;
/** Two blanks between columns. */
const gap = 2;
/** A cell is for the eye; `--format json` holds the whole words. */
const longestCell = 300;
/** Rows that one table of cli-table3 draws: its time grows faster than their number. */
const rowsAtOnce = 200;

const noLines = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  mid: "",
  "left-mid": "",
  "mid-mid": "",
  "right-mid": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  right: "",
  middle: "",
};

/** Claims as a terminal table of at most `width` columns: who says and does what, with figures and dates. */
export function claimTable(
  rows: readonly ClaimRow[],
  /** What a report calls each source, by its id. */
  names: ReadonlyMap<string, string>,
  width: number,
  colour: boolean,
): string {
  const widths = shares.map((share) => Math.floor((width - gap * (shares.length - 1)) * share));
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text);
  const draw = (cells: readonly string[][]): string => drawRows(cells, widths);
  const groups = bySource(rows);
  const parts = [...groups].map(([source, claims]) => {
    const drawn = [draw([[...heads]])];
    for (let first = 0; first < claims.length; first += rowsAtOnce)
      drawn.push(draw(claims.slice(first, first + rowsAtOnce).map(cellsOf)));
    return `${bold(names.get(source) ?? visibleText(source))}, ${plural(claims.length, "claim")}\n${"─".repeat(width)}\n${drawn.join("\n")}\n`;
  });
  return `${parts.join("\n")}\n${plural(rows.length, "claim")} in ${plural(groups.size, "source")}.\n`;
}

/** Every line of a cell is a row of its own: cli-table3 would cut long words when it wraps. */
function drawRows(rows: readonly string[][], widths: readonly number[]): string {
  const table = new Table({
    colWidths: widths.map((column, i) => column + (i < widths.length - 1 ? gap : 0)),
    chars: noLines,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
  });
  for (const cells of rows) {
    const lines = cells.map((cell, i) => cell.split("\n").flatMap((line) => wrap(line, widths[i] ?? 1)));
    const height = Math.max(...lines.map((cell) => cell.length));
    for (let line = 0; line < height; line++) table.push(lines.map((cell) => cell[line] ?? ""));
  }
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

const cellsOf = (row: ClaimRow): string[] => [who(row), does(row), what(row), oneLine(row.quote)];

const who = (row: ClaimRow): string =>
  lines(row.who, row.speaker === null ? null : `(says ${[row.speaker, ...row.chain].join(", for ")})`);

const does = (row: ClaimRow): string =>
  lines(
    row.verb,
    row.polarity === "negated" ? "(negated)" : null,
    row.modality === "fact" ? null : `(${row.modality})`,
  );

const what = (row: ClaimRow): string =>
  lines(
    row.what,
    ...row.quantities.map(({ words, low, high, unit }) => `${words} = ${amount(low, high)} ${unit}`),
    ...row.dates.map(({ words, firstDay, lastDay }) => `${words} = ${days(firstDay, lastDay)}`),
  );

const amount = (low: number, high: number | null): string =>
  high === null ? `${low} or more` : low === high ? `${low}` : `${low} to ${high}`;

const days = (first: string | null, last: string | null): string =>
  first === null ? "day unknown" : last === null || last === first ? first : `${first} to ${last}`;

const lines = (...parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part === null ? [] : [oneLine(part)])).join("\n");

const oneLine = (text: string): string => clip(visibleText(text), longestCell);

const bySource = (rows: readonly ClaimRow[]): Map<string, ClaimRow[]> =>
  groupBy(rows, ({ source }) => source);
