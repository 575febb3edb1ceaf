/** Figures, days and quotations that one source has to itself: nothing confirms them, and nothing disputes them. */
import { type LoneClaim, loneKinds } from "../../domain/index.js";
import { bySentence } from "../quoted-sentence.js";
import { groupDigits, plural } from "../summary.js";
import { html, type Markup } from "./markup.js";
import { nameOf, type Page } from "./page.js";
import { quotation } from "./quotation.js";

/** Sentences of one source; a long text is its own list. */
const mostSentences = 60;
/** Of thousands of sources nobody reads on. */
const mostSources = 200;

export function loneClaimsView(page: Page): Markup | null {
  const claims = page.view.overview?.alone ?? [];
  if (claims.length === 0) return null;
  const bySource = new Map<string, LoneClaim[]>();
  for (const claim of claims) {
    const list = bySource.get(claim.evidence.source) ?? [];
    bySource.set(claim.evidence.source, list);
    list.push(claim);
  }
  return html`<p class="lead">Figures, days and quotations that stand in one source and in no other: nothing here confirms them.${
    bySource.size > mostSources ? ` The first ${mostSources} of ${groupDigits(bySource.size)} sources.` : ""
  }</p>
${[...bySource].slice(0, mostSources).map(([source, list]) => ofSource(page, source, list))}`;
}

function ofSource(page: Page, source: string, claims: readonly LoneClaim[]): Markup {
  const sentences = bySentence(claims.map(({ evidence }) => evidence));
  const shown = sentences.slice(0, mostSentences);
  const kinds = loneKinds
    .map((kind) => [kind, claims.filter((claim) => claim.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => plural(count, kind));
  return html`<details open><summary>${nameOf(page, source)} <span class="count">${kinds.join(", ")}</span></summary>
<div class="lone">${shown.map((sentence) => quotation(page, sentence))}</div>${
    shown.length < sentences.length
      ? html`<p class="lead">The first ${mostSentences} of ${groupDigits(sentences.length)} sentences.</p>`
      : null
  }</details>
`;
}

export const loneCount = (page: Page): number =>
  bySentence((page.view.overview?.alone ?? []).map(({ evidence }) => evidence)).length;
