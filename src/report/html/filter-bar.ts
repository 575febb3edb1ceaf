import { type Finding, severities } from "../../domain/index.js";
import { causeWords } from "../cause-words.js";
import { groupDigits } from "../summary.js";
import { html, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { sourceAnchor } from "./places.js";

/** Controls that narrow the list of findings. They need the page's script, which shows them; without it they stay hidden. */
export function filterBar(page: Page): Markup | null {
  const { findings, sources } = page.report;
  if (findings.length < 2) return null;
  const bySource = count(findings, sourcesOf);
  return html`<div class="filters" id="filters" role="search" aria-label="Findings" hidden>
<input type="search" id="filter-text" placeholder="Search findings" aria-label="Search findings" autocomplete="off" spellcheck="false">
${choice(
  "severity",
  "Severity",
  ranked(
    count(findings, (finding) => [finding.severity]),
    severities,
  ),
)}${choice("type", "Type", ranked(count(findings, (finding) => [finding.type])))}${choice(
  "cause",
  "Cause",
  ranked(count(findings, (finding) => [finding.cause])).map((option) => ({
    ...option,
    label: causeWords[option.value].short,
  })),
)}${choice(
  "source",
  "Source",
  sources.flatMap(({ id }, i) => {
    const found = bySource.get(id) ?? 0;
    const label = page.sources.get(id)?.name ?? id;
    return found === 0 ? [] : [{ value: sourceAnchor(i), label, found }];
  }),
)}
<p class="shown"><output id="shown" for="filter-text severity type cause source"></output> <button type="button" id="clear" hidden>Clear</button> <button type="button" id="keys" aria-label="Keyboard" title="Keyboard">?</button></p>
</div>
`;
}

export const sourcesOf = ({ values }: Finding): readonly string[] => [
  ...new Set(values.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
];

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly found: number;
}

function choice(id: string, name: string, options: readonly Option<string>[]): Markup {
  return html`<select id="${id}" aria-label="${name}"><option value="">${name}: all</option>${options.map(
    ({ value, label, found }) => html`<option value="${value}">${label} (${groupDigits(found)})</option>`,
  )}</select>
`;
}

function count<T extends string>(
  findings: readonly Finding[],
  keysOf: (finding: Finding) => readonly T[],
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const key of findings.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** In the given order, else the most frequent first. */
function ranked<T extends string>(
  counts: ReadonlyMap<T, number>,
  order?: readonly T[],
): readonly Option<T>[] {
  const options = [...counts].map(([value, found]) => ({ value, label: value, found }));
  return order === undefined
    ? options.sort((a, b) => b.found - a.found || (a.value < b.value ? -1 : 1))
    : options.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

/** The keys, shown on "?". */
export const keyboardHelp: Markup = html`<dialog id="keyboard" aria-labelledby="keyboard-name">
<h2 id="keyboard-name">Keyboard</h2>
<dl class="keys">${(
  [
    ["j", "next finding"],
    ["k", "previous finding"],
    ["o", "next quotation of this finding in the full text"],
    ["/", "search"],
    ["x", "clear search and filters"],
    ["?", "this list"],
  ] as const
).map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
<button type="button" id="keyboard-close">Close</button>
</dialog>
`;
