import { groupDigits } from "../summary.js";
import { nearMissView, sourceView } from "./appendix.js";
import { loneClaimsView, loneCount } from "./lone-claims.js";
import { html, later, type Markup } from "./markup.js";
import { matrixView } from "./matrix.js";
import type { Page } from "./page.js";
import { timelineView } from "./timeline.js";

/** A part of the page that is shown alone where the script runs, and below the one before it where it does not. */
export interface View {
  /** Of its section. */
  readonly id: string;
  readonly name: string;
  readonly count: number | null;
  readonly content: Markup;
}

/** The views beside the findings, in their order; one without content is left out. */
export function otherViews(page: Page): readonly View[] {
  const { sources, nearMisses } = page.report;
  const views = [
    { id: "matrix", name: "Who says what", count: null, content: matrixView(page) },
    { id: "timeline", name: "Timeline", count: null, content: timelineView(page) },
    { id: "near-misses", name: "Not reported", count: nearMisses.length, content: nearMissView(page) },
    { id: "alone", name: "Said by one source", count: loneCount(page), content: loneClaimsView(page) },
    { id: "sources", name: "Sources", count: sources.length, content: sourceView(page) },
  ];
  return views.flatMap(({ content, ...view }) => {
    if (content === null) return [];
    const [id, name] = [view.id, `${view.id}-name`];
    const inner = html`<h2 id="${name}">${headings[id] ?? view.name}</h2>
${page.large ? later(content) : content}`;
    return [
      {
        ...view,
        content: html`<section class="view ${id}" id="${id}" aria-labelledby="${name}">${inner}</section>
`,
      },
    ];
  });
}

/** Where a heading says more than the link to it. */
const headings: Readonly<Record<string, string>> = {
  "near-misses": "Compared, not reported",
};

export function viewLinks({ report }: Page, others: readonly View[]): Markup {
  const links = [{ id: "findings", name: "Findings", count: report.findings.length }, ...others];
  return html`<nav class="views" aria-label="Views">${links.map(
    ({ id, name, count }) =>
      html`<a href="#${id}">${name}${count === null ? null : html` <span class="count">${groupDigits(count)}</span>`}</a> `,
  )}</nav>
`;
}
