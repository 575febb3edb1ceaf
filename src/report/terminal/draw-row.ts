import Table from "cli-table3";

/** Two blanks between columns. */
export const gap = 2;

/** A table of its own: cli-table3 compares every cell of a table with every other. */
export function drawRow(cells: readonly (readonly string[])[], widths: readonly number[]): string {
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
