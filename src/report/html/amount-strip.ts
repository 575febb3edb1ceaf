/**
 * Each source's amount on one line: a dot for what it says, a bar for the range it allows, an arrow for an open end,
 * a hollow dot where it hedges. The words beside the line are the sources' own, so the strip is its own text.
 */
import type { Finding, ReadAmount } from "../../domain/index.js";
import { plural } from "../summary.js";
import { clip } from "../visible-text.js";
import { type AmountScale, makeAmountScale } from "./amount-scale.js";
import { course } from "./course.js";
import { letter } from "./letters.js";
import { html, type Markup } from "./markup.js";
import { nameOf, type Page } from "./page.js";

/** What one source says, where it says it first. */
export interface ReadRow {
  readonly value: number;
  readonly source: string;
  readonly words: string;
  readonly hedge: string | null;
  readonly amount: ReadAmount;
}

const mostRows = 20;

export function amountStrip(page: Page, finding: Finding, position: number): Markup | null {
  if (finding.type !== "quantity") return null;
  const rows = readRows(page, finding, position);
  const [first] = rows;
  const differs = rows.some(
    ({ amount }) => amount.low !== first?.amount.low || amount.high !== first.amount.high,
  );
  const oneUnit = rows.every(({ amount }) => amount.unit === first?.amount.unit);
  // Countries and states may be one thing in two words; metres and seconds are not. Without a common line, none.
  if (!differs || (!oneUnit && rows.some(({ amount }) => measured.has(amount.unit)))) return null;
  const scale = makeAmountScale(rows.map(({ amount }) => amount));
  const shown = rows.slice(0, mostRows);
  const left = rows.length - shown.length;
  return html`<figure class="strip"><figcaption class="unseen">What each source says, on one line</figcaption>
${shown.map((row) => stripRow(page, row, scale))}${
  left > 0 || scale.logarithmic
    ? html`<p class="strip-note">${[left > 0 ? `${plural(left, "more source")}.` : "", scale.logarithmic ? "Logarithmic line." : ""].join(" ").trim()}</p>`
    : null
}</figure>
${course(page, finding, rows)}`;
}

/** Units of measure that are no count. */
const measured: ReadonlySet<string> = new Set([
  "m",
  "s",
  "kg",
  "m2",
  "m3",
  "percent",
  "year",
  "mps",
  "celsius",
]);

function readRows(page: Page, { values }: Finding, position: number): readonly ReadRow[] {
  const readings = page.view.overview?.readings[position];
  const seen = new Set<string>();
  return values.flatMap(({ evidence }, value) =>
    evidence.flatMap(({ source, text, start, focus }, e): ReadRow[] => {
      const reading = readings?.[value]?.[e];
      const key = `${value} ${source}`;
      if (reading?.amount == null || seen.has(key)) return [];
      seen.add(key);
      const words = text.slice(focus.start - start, focus.end - start);
      return [{ value, source, words, hedge: reading.hedge, amount: reading.amount }];
    }),
  );
}

function stripRow(page: Page, { value, source, words, hedge, amount }: ReadRow, scale: AmountScale): Markup {
  const { low, high } = amount;
  const ranges = low !== high;
  const at = Number.isFinite(amount.value) ? amount.value : Number.isFinite(low) ? low : high;
  return html`<div class="strip-row"><span class="who">${letter(value)} ${clip(nameOf(page, source), 40)}</span><svg width="100%" height="20" aria-hidden="true"><line class="base" x1="0" x2="100%" y1="10" y2="10"/>${
    ranges
      ? html`<line class="range" x1="${scale.of(low)}%" x2="${scale.of(high)}%" y1="10" y2="10"/>${openEnds(low, high)}`
      : null
  }<circle class="${hedge === null ? "look" : "hedged"}" cx="${scale.of(at)}%" cy="10" r="5.5"/></svg><span class="what"><b>${clip(words, 60)}</b>${hedge === null || words.toLowerCase().includes(hedge) ? null : html` <span class="hedge">${hedge}</span>`}</span></div>
`;
}

/** The tip of an arrow at an end that is open; percent and pixels cannot be joined in a path, so it is a nested drawing. */
const openEnds = (low: number, high: number): Markup =>
  html`${high === Number.POSITIVE_INFINITY ? html`<svg x="100%" overflow="visible"><path class="tip" d="M-8 5 L0 10 L-8 15"/></svg>` : null}${
    low === Number.NEGATIVE_INFINITY
      ? html`<svg overflow="visible"><path class="tip" d="M8 5 L0 10 L8 15"/></svg>`
      : null
  }`;
