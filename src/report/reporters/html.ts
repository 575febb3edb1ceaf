/**
 * The report as one page that opens from disk: nothing is fetched, and the content security policy forbids it.
 *
 * Only our own stylesheet and script may apply, by their hashes; there is no style attribute and no handler in the
 * page, so a source's words could not act even if one of them slipped through as markup.
 */
import { createHash } from "node:crypto";
import { script, stylesheet } from "../html/assets.generated.js";
import { ledger, reasonForm } from "../html/decision-controls.js";
import { filterBar, keyboardHelp } from "../html/filter-bar.js";
import { findingCard } from "../html/finding-card.js";
import { fullText } from "../html/full-text.js";
import { html as build, escapeJsonForHtml, trusted } from "../html/markup.js";
import { findingIndex, masthead } from "../html/masthead.js";
import { manyFindings, preparePage } from "../html/page.js";
import { pageData } from "../html/page-data.js";
import { sourceAnchor } from "../html/places.js";
import { otherViews, viewLinks } from "../html/views.js";
import type { Reporter } from "../reporter.js";
import { summarise } from "../summary.js";

export const html: Reporter = {
  name: "html",
  extension: "html",
  describes: "a page with every quotation in its context",
  wantsOverview: true,
  render(report, view) {
    const page = preparePage(report, view);
    const others = otherViews(page);
    return build`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${report.generator.name} ${report.generator.version}">
<title>Cross-check: ${summarise(report)}</title>
<style>${trusted(stylesheet)}</style>
</head>
<body${report.findings.length > manyFindings ? trusted(' class="many"') : null}>
<a class="skip" href="#findings">Skip to the findings</a>
<div class="report">
${masthead(page)}
${viewLinks(page, others)}
<main>
<section class="view findings" id="findings" tabindex="-1" aria-labelledby="findings-name">
<h2 id="findings-name">Findings</h2>
${filterBar(page)}
${report.findings.length === 0 ? null : ledger}
${findingIndex(page)}
<div id="cards">${
      report.findings.length === 0
        ? build`<p class="lead">Nothing that the rules report. Only passages that speak of the same thing can differ: what one source alone says is not checked by this.</p>`
        : page.findings.map((shown, order) => findingCard(page, shown, order))
    }</div>
<div id="end"></div>
</section>
${others.map(({ content }) => content)}
</main>
<footer><p>Made by ${report.generator.name} ${report.generator.version}. It quotes the sources' exact words and does not judge who is right.</p></footer>
</div>
<aside class="texts" id="texts" tabindex="0" aria-labelledby="texts-name">
<div class="texts-head"><h2 id="texts-name">Full texts</h2>
<nav aria-label="Full texts">${report.sources.map(
      (source, i) =>
        build`<a href="#${sourceAnchor(i)}">${page.sources.get(source.id)?.name ?? source.id}</a> `,
    )}</nav></div>
${report.sources.map((source, i) => fullText(page, source, i))}</aside>
<script type="application/json" id="report">${trusted(escapeJsonForHtml(report))}</script>
<script type="application/json" id="page-data">${pageData(page)}</script>
${reasonForm}${keyboardHelp}<script>${trusted(script)}</script>
</body>
</html>
`.markup;
  },
  isReport: (text) =>
    text.startsWith("<!doctype html>") &&
    text.slice(0, 4_000).includes('<meta name="generator" content="crosscheck '),
};

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const policy = [
  "default-src 'none'",
  `style-src ${hash(stylesheet)}`,
  `script-src ${hash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
