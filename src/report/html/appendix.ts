/** What stands beside the findings: pairs kept back, the list of sources with the notes on the run. */

import { countBy, publishedText } from "../../domain/index.js";
import { diagnosticText } from "../diagnostic-text.js";
import { groupNearMisses, type NearMissGroup } from "../near-miss-groups.js";
import { groupDigits, plural } from "../summary.js";
import { clip } from "../visible-text.js";
import { html, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { sourceAnchor } from "./places.js";
import { quotations } from "./quotation.js";

/** More pairs of one reason add nothing for a reader; all of them are in the report's data. */
const pairsShown = 12;

export function nearMissView(page: Page): Markup | null {
  const { nearMisses } = page.report;
  if (nearMisses.length === 0) return null;
  return html`<p class="lead">${plural(nearMisses.length, "pair")} of passages that look alike, with the reason each was kept back.</p>
${groupNearMisses(nearMisses).map((group) => nearMissGroup(page, group))}`;
}

function nearMissGroup(page: Page, { type, reason, misses }: NearMissGroup): Markup {
  const shown = misses.slice(0, pairsShown);
  return html`<details><summary><span class="type">${type}</span> ${clip(reason, 500)} <span class="count">${groupDigits(misses.length)}</span></summary>
${shown.map(
  ({ evidence }) => html`<div class="near-miss values">${quotations(page, evidence)}</div>
`,
)}${
  shown.length === misses.length
    ? null
    : html`<p class="lead">The first ${pairsShown} of ${groupDigits(misses.length)} pairs; the JSON report lists them all.</p>`
}</details>
`;
}

function diagnosticSection(page: Page): Markup | null {
  const { diagnostics } = page.report;
  if (diagnostics.length === 0) return null;
  return html`<section class="diagnostics" aria-labelledby="diagnostics">
<h3 id="diagnostics">Notes on the run</h3>
<ul>${diagnostics.map(
    (diagnostic) =>
      html`<li><span class="level ${diagnostic.level}">${diagnostic.level}</span> ${clip(
        diagnosticText(diagnostic, (source) => page.sources.get(source)?.name),
        1000,
      )}</li>
`,
  )}</ul>
</section>
`;
}

export function sourceView(page: Page): Markup | null {
  const { sources, findings } = page.report;
  if (sources.length === 0 && page.report.diagnostics.length === 0) return null;
  const disputed = countBy(
    findings.flatMap(({ values }) => [
      ...new Set(values.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
    ]),
  );
  return html`${diagnosticSection(page)}<div class="scroll" tabindex="0" role="region" aria-label="The sources that were read"><table>
<thead><tr><th scope="col">Source</th><th scope="col">Published</th><th scope="col" class="amount">Words</th><th scope="col" class="amount">Findings</th><th scope="col">File</th></tr></thead>
<tbody>${sources.map(
    (
      source,
      i,
    ) => html`<tr><th scope="row"><a href="#${sourceAnchor(i)}">${page.sources.get(source.id)?.name ?? source.id}</a>${
      source.title === null ? null : html`<span class="title">${clip(source.title, 300)}</span>`
    }</th><td>${
      source.published === null
        ? "unknown"
        : publishedText(source.published) + (source.publishedBasis === "inferred" ? " (inferred)" : "")
    }</td><td class="amount">${groupDigits(source.words)}</td><td class="amount">${groupDigits(disputed.get(source.id) ?? 0)}</td><td><span class="path">${source.path}</span><span class="hash" title="SHA-256 of the file">${source.sha256.slice(0, 12)}</span></td></tr>
`,
  )}</tbody></table></div>
`;
}
