import { publishedText, type Report, severities } from "../../domain/index.js";
import { summariseBaseline } from "../baseline-state.js";
import { causeWords } from "../cause-words.js";
import { stateWords } from "../decision-words.js";
import { subjectOf } from "../subject.js";
import { countsOf, groupDigits } from "../summary.js";
import { clip } from "../visible-text.js";
import { html, type Markup, trusted } from "./markup.js";
import type { Page, ShownFinding } from "./page.js";
import { findingAnchor } from "./places.js";

/** What was read and found: one sentence, a few figures, each said once, and every finding in one line each. */
export function masthead(page: Page): Markup {
  const { report, view } = page;
  const span = publicationSpan(report);
  return html`<header class="masthead">
<p class="eyebrow"><span>Cross-check report</span> <button type="button" id="keys" aria-haspopup="dialog">Keyboard <kbd>?</kbd></button></p>
<h1>${countsOf(report)}</h1>
<dl class="figures">${figures(report).map(
    ({ name, value, kind }) => html`<div><dt>${name}</dt><dd class="${kind}">${value}</dd></div>`,
  )}</dl>
<p class="fine">${[summariseBaseline(report), view.counts, span].flatMap((text) => (text === null ? [] : [asSentence(text)])).join(" ")}</p>
</header>
`;
}

function figures(report: Report): readonly { name: string; value: string; kind: string }[] {
  return [
    ...severities.map((severity) => {
      const found = report.findings.filter((finding) => finding.severity === severity).length;
      return {
        name: `${severity} severity`,
        value: groupDigits(found),
        kind: found === 0 ? "none" : severity,
      };
    }),
    { name: "compared, kept back", value: groupDigits(report.nearMisses.length), kind: "plain" },
  ];
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function publicationSpan({ sources }: Report): string | null {
  const days = sources
    .flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)]))
    .sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const undated =
    days.length < sources.length ? `, ${groupDigits(sources.length - days.length)} undated` : "";
  return first === last
    ? `Published on ${publishedText(first)}${undated}`
    : `Published from ${publishedText(first)} to ${publishedText(last)}${undated}`;
}

/** Lines; with more of them it is no glance. The script counts those that the filters leave. */
export const mostAtAGlance = 200;

export function findingIndex(page: Page): Markup | null {
  if (page.findings.length === 0) return null;
  return html`<nav class="index" aria-labelledby="glance">
<h3 id="glance">At a glance</h3>
<ol role="list">${page.findings.map((shown, order) => indexLine(page, shown, order >= mostAtAGlance))}</ol>
${
  page.findings.length > mostAtAGlance
    ? html`<p class="lead">The first ${mostAtAGlance} that are shown; all of them follow below.</p>`
    : null
}</nav>
`;
}

function indexLine({ decisions }: Page, { finding, position }: ShownFinding, beyond: boolean): Markup {
  const { id, severity, cause, values } = finding;
  const against = values.map(({ value }) => html`<span>${clip(value, 60)}</span> `);
  const state = decisions.get(id)?.state ?? "open";
  return html`<li data-state="${state}"${beyond ? trusted(" hidden") : null}><a href="#${findingAnchor(id)}"><span class="ordinal">${position + 1}</span><span class="severity ${severity}">${severity}</span><span class="what">${clip(subjectOf(finding), 200)}</span><span class="against">${against}</span><span class="cause">${causeWords[cause].short}<span class="decided">${state === "open" ? "" : stateWords[state]}</span></span></a></li>
`;
}
