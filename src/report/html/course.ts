/** A changing figure over the hours or days of its publication, source by source, each in its own words below. */
import type { Finding } from "../../domain/index.js";
import { publishedText } from "../../domain/index.js";
import { clip } from "../visible-text.js";
import { makeAmountScale } from "./amount-scale.js";
import type { ReadRow } from "./amount-strip.js";
import { letter } from "./letters.js";
import { html, type Markup } from "./markup.js";
import { nameOf, type Page } from "./page.js";

const height = 120;
/** Pixels at the top and at the bottom. */
const edge = 12;

interface Reported extends ReadRow {
  readonly published: string;
  /** Milliseconds. */
  readonly at: number;
}

/** Only of a figure that is said to change, and only where two of its moments are known. */
export function course(page: Page, { cause }: Finding, rows: readonly ReadRow[]): Markup | null {
  if (cause !== "update" && !rows.some(({ amount }) => amount.cumulative)) return null;
  const published = new Map(page.report.sources.map((source) => [source.id, source.published]));
  const reported = rows
    .flatMap((row): Reported[] => {
      const day = published.get(row.source) ?? null;
      const at = day === null ? Number.NaN : Date.parse(day.length === 10 ? `${day}T00:00Z` : day);
      return day === null || Number.isNaN(at) ? [] : [{ ...row, published: day, at }];
    })
    .sort((a, b) => a.at - b.at || a.amount.value - b.amount.value);
  const [first] = reported;
  const last = reported.at(-1);
  if (first === undefined || last === undefined || first.at === last.at) return null;
  const scale = makeAmountScale(reported.map(({ amount }) => amount));
  const x = ({ at }: Reported): number =>
    Math.round((4 + (92 * (at - first.at)) / (last.at - first.at)) * 100) / 100;
  const y = ({ amount }: Reported): number =>
    Math.round(height - edge - ((height - 2 * edge) * scale.of(amount.value)) / 100);
  return html`<figure class="course"><figcaption>As reported over time</figcaption>
<svg width="100%" height="${height}" aria-hidden="true"><line class="base" x1="0" x2="100%" y1="${height - 1}" y2="${height - 1}"/>${reported
    .slice(1)
    .map((row, i) => {
      const before = reported[i] ?? row;
      return html`<line class="step" x1="${x(before)}%" y1="${y(before)}" x2="${x(row)}%" y2="${y(before)}"/><line class="step" x1="${x(row)}%" y1="${y(before)}" x2="${x(row)}%" y2="${y(row)}"/>`;
    })}${reported.map(
    (row) =>
      html`<circle class="${row.hedge === null ? "look" : "hedged"}" cx="${x(row)}%" cy="${y(row)}" r="5.5"/>`,
  )}</svg>
<ol role="list">${reported.map(
    (row) =>
      html`<li><span class="when">${publishedText(row.published)}</span> ${letter(row.value)} <b>${clip(row.words, 60)}</b> <span class="from">${clip(nameOf(page, row.source), 40)}</span></li>`,
  )}</ol></figure>
`;
}
