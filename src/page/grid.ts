/** Arrow keys in the table of who says what: one stop of the Tab key in place of hundreds. */
import { all } from "./dom.js";

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** `within` is the part of the page in which tables may have come. */
export function makeGrid(within: ParentNode): void {
  for (const table of all("table.matrix", within) as readonly HTMLTableElement[]) {
    const links = (): readonly HTMLElement[] => all("a", table);
    links().forEach((link, i) => {
      link.tabIndex = i === 0 ? 0 : -1;
    });
    table.addEventListener("focusin", ({ target }) => {
      for (const link of links()) link.tabIndex = link === target ? 0 : -1;
    });
    table.addEventListener("keydown", (event) => {
      const move = moves[event.key];
      const cell =
        event.target instanceof Element ? event.target.closest<HTMLTableCellElement>("td, th") : null;
      const next = move === undefined || cell === null ? null : linkFrom(table, cell, move);
      if (next === null) return;
      event.preventDefault();
      next.focus();
    });
  }
}

/** The nearest link that way, over cells that have none. */
function linkFrom(
  table: HTMLTableElement,
  cell: HTMLTableCellElement,
  [rows, columns]: readonly [number, number],
): HTMLElement | null {
  let row = (cell.parentElement as HTMLTableRowElement).rowIndex + rows;
  let column = cell.cellIndex + columns;
  for (; table.rows[row]?.cells[column] !== undefined; row += rows, column += columns) {
    const link = table.rows[row]?.cells[column]?.querySelector("a");
    if (link) return link;
  }
  return null;
}
