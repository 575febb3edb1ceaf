import Table from "cli-table3";
import type { ClaimRow } from "./claim-rows.js";

/** Columns with their share of the width; the quotation is last and takes what is left. */
const shares = [0.22, 0.14, 0.26, 0.38] as const;

/** Claims as a terminal table of at most `width` columns: who says and does what, with figures and dates. */
export function claimTable(rows: readonly ClaimRow[], width: number, colour: boolean): string {
  const borders = shares.length + 1;
  const inner = width - borders;
  const widths = shares.map((share) => Math.floor(inner * share));
  const parts: string[] = [];
  for (const [source, claims] of bySource(rows)) {
    const table = new Table({
      head: ["who", "does", "what, when, how many", "words"],
      colWidths: widths,
      wordWrap: true,
      style: { head: colour ? ["bold"] : [], border: colour ? ["gray"] : [], compact: false },
    });
    for (const row of claims) table.push([who(row), does(row), what(row), oneLine(row.quote)]);
    parts.push(`${source}: ${count(claims.length, "claim")}\n${table.toString()}\n`);
  }
  return `${parts.join("\n")}\n${count(rows.length, "claim")} in ${count(parts.length, "source")}.\n`;
}

const who = (row: ClaimRow): string =>
  lines(row.who, row.speaker === null ? null : `says: ${[row.speaker, ...row.chain].join(", for ")}`);

const does = (row: ClaimRow): string =>
  lines(
    row.verb === null ? null : `${row.polarity === "negated" ? "not: " : ""}${row.verb}`,
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
  parts
    .filter((part) => part !== null)
    .map(oneLine)
    .join("\n");

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

function bySource(rows: readonly ClaimRow[]): Map<string, ClaimRow[]> {
  const groups = new Map<string, ClaimRow[]>();
  for (const row of rows) groups.set(row.source, [...(groups.get(row.source) ?? []), row]);
  return groups;
}
