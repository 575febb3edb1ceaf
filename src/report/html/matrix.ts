/**
 * Who says what: a row for each matter in dispute, under its topic, and a column for each source.
 *
 * A letter is a value of the finding, as in its card. Everything a sighted reader takes from the look of a cell stands
 * in it as words too, so the table is its own text.
 */
import { countBy, type Evidence, type Finding, type ReportedTopic } from "../../domain/index.js";
import { subjectOf } from "../subject.js";
import { groupDigits, plural } from "../summary.js";
import { clip } from "../visible-text.js";
import { letter, valuesBySource } from "./letters.js";
import { html, type Markup } from "./markup.js";
import { nameOf, type Page, type ShownFinding } from "./page.js";
import { findingAnchor } from "./places.js";

/** Columns from which on they stand closer, and the matters stay in sight while one moves across. */
const manySources = 8;
/** Rows; the list of findings holds every one. */
const mostMatters = 100;
const mostTopics = 60;
/** Columns; of thousands of sources those that give most of the values are shown. */
const mostSources = 60;
const longestHead = 40;

export function matrixView(page: Page): Markup | null {
  const { report } = page;
  if (report.findings.length === 0 || report.sources.length < 2) return null;
  const matters = byTopic(page.findings.slice(0, mostMatters));
  const left = report.findings.length - matters.length;
  const columns = columnsOf(page, matters);
  return html`<p class="lead">One row for each matter in dispute. Sources with the same letter give the same value; choose a letter to read the words.${
    left > 0
      ? ` The ${groupDigits(matters.length)} most serious of ${groupDigits(report.findings.length)}.`
      : ""
  }${columns.length < report.sources.length ? ` The ${columns.length} sources of ${groupDigits(report.sources.length)} that give most of the values.` : ""}</p>
<ul class="legend" role="list"><li>${letter(0)} ${letter(1)} values, as in the finding</li><li><span class="letter hedged look0">A</span> hedged: “about”, “at least”, “allegedly”</li><li><span class="elsewhere-mark">·</span> speaks of the topic, not of this</li><li>empty: silent</li></ul>
<div class="scroll" tabindex="0" role="region" aria-label="Matters and sources"><table class="${tableClass(page)}">
${heads(page, "Matter", columns)}<tbody>${matters.map((matter, i) => row(page, matter, columns, matters[i - 1]?.finding.topic ?? null))}</tbody></table></div>
${quietTopics(page, columns)}`;
}

/** Matters of one topic stand together, where the most serious of them stands. */
function byTopic(matters: readonly ShownFinding[]): readonly ShownFinding[] {
  const topics = new Map<string, ShownFinding[]>();
  for (const matter of matters) {
    const topic = matter.finding.topic ?? matter.finding.id;
    const together = topics.get(topic) ?? [];
    topics.set(topic, together);
    together.push(matter);
  }
  return [...topics.values()].flat();
}

/** Ids of the sources that get a column, in the report's order. */
function columnsOf({ report }: Page, matters: readonly ShownFinding[]): readonly string[] {
  const ids = report.sources.map(({ id }) => id);
  if (ids.length <= mostSources) return ids;
  const given = countBy(matters.flatMap(({ finding }) => [...valuesBySource(finding).keys()]));
  const most = new Set(
    [...given]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostSources)
      .map(([source]) => source),
  );
  return ids.filter((id) => most.has(id));
}

const tableClass = ({ report }: Page): string =>
  report.sources.length > manySources ? "matrix close" : "matrix";

const heads = (page: Page, first: string, columns: readonly string[]): Markup =>
  html`<thead><tr><th scope="col">${first}</th>${columns.map(
    (id) =>
      html`<th scope="col" class="source-head"><span>${clip(nameOf(page, id), longestHead)}</span></th>`,
  )}</tr></thead>
`;

function row(
  page: Page,
  { finding, position }: ShownFinding,
  columns: readonly string[],
  topicAbove: string | null,
): Markup {
  const topic = page.topics.get(finding.topic ?? "")?.label ?? null;
  const given = valuesBySource(finding);
  const speaking = new Set(page.report.topics.find(({ id }) => id === finding.topic)?.sources ?? []);
  return html`<tr><th scope="row"><span class="topic"><span class="severity ${finding.severity}">${finding.severity}</span> ${
    topic === null || finding.topic === topicAbove ? "" : clip(topic, 80)
  }</span><a href="#${findingAnchor(finding.id)}">${clip(subjectOf(finding), 160)}</a></th>${columns.map(
    (id) => cell(page, finding, position, id, given.get(id) ?? [], speaking.has(id)),
  )}</tr>
`;
}

function cell(
  page: Page,
  finding: Finding,
  position: number,
  source: string,
  values: readonly number[],
  speaks: boolean,
): Markup {
  if (values.length === 0)
    return speaks
      ? html`<td><span class="elsewhere-mark" aria-hidden="true">·</span><span class="unseen">speaks of the topic, not of this</span></td>`
      : html`<td><span class="unseen">silent</span></td>`;
  return html`<td>${values.map((at) => {
    const value = finding.values[at];
    const from = value?.evidence.findIndex((piece) => piece.source === source) ?? 0;
    const hedge = page.view.overview?.readings[position]?.[at]?.[from]?.hedge ?? null;
    const says = `${value?.value ?? ""}${hedge === null ? "" : `, hedged: ${hedge}`}`;
    return html`<a class="says${hedge === null ? "" : " hedged"}" href="#${anchorOf(page, finding, value?.evidence[from])}" title="${clip(says, 200)}">${letter(at)}<span class="unseen"> ${clip(says, 200)}</span></a>`;
  })}</td>`;
}

/** Where its words stand in the full text; the finding itself where the text is not at hand. */
const anchorOf = (page: Page, finding: Finding, evidence: Evidence | undefined): string =>
  (evidence === undefined ? null : page.places.find(evidence)?.anchor) ?? findingAnchor(finding.id);

/** Topics that several sources speak of and differ on in nothing: what agrees, or was not comparable. */
function quietTopics(page: Page, columns: readonly string[]): Markup | null {
  const disputed = new Set(page.report.findings.map(({ topic }) => topic));
  const quiet = page.report.topics
    .filter(({ id, sources }) => sources.length > 1 && !disputed.has(id))
    .sort((a, b) => b.sources.length - a.sources.length || b.claims - a.claims);
  if (quiet.length === 0) return null;
  const shown = quiet.slice(0, mostTopics);
  const left = quiet.length - shown.length;
  return html`<details class="quiet-topics"><summary>${plural(quiet.length, "topic")} without a reported difference</summary>
<p class="lead">Several sources speak of these; no rule reports a difference.${left > 0 ? ` The ${shown.length} with the most sources.` : ""}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Topics without a reported difference"><table class="${tableClass(page)}">
${heads(page, "Topic", columns)}<tbody>${shown.map((topic) => quietRow(topic, columns))}</tbody></table></div>
</details>
`;
}

function quietRow({ label, sources, claims }: ReportedTopic, columns: readonly string[]): Markup {
  const speaking = new Set(sources);
  return html`<tr><th scope="row">${clip(label, 120)} <span class="count">${plural(claims, "claim")}</span></th>${columns.map(
    (id) =>
      speaking.has(id)
        ? html`<td><span class="speaks" aria-hidden="true"></span><span class="unseen">speaks of it</span></td>`
        : html`<td><span class="unseen">silent</span></td>`,
  )}</tr>
`;
}
