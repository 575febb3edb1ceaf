import { countBy, decisionStates, type Finding, severities } from "../../domain/index.js";
import { causeWords } from "../cause-words.js";
import { stateWords } from "../decision-words.js";
import { groupDigits } from "../summary.js";
import { clip } from "../visible-text.js";
import { html, type Markup } from "./markup.js";
import { nameOf, type Page } from "./page.js";
import { sourceAnchor } from "./places.js";

/** Controls that narrow and order the list of findings. They need the page's script, which shows them. */
export function filterBar(page: Page): Markup | null {
  const { findings, sources } = page.report;
  if (findings.length === 0) return null;
  const bySource = countBy(findings.flatMap(sourcesOf));
  return html`<div class="filters" id="filters" role="search" aria-label="Findings">
<p class="first"><input type="search" id="filter-text" placeholder="Search findings" aria-label="Search findings" autocomplete="off" spellcheck="false"> <output id="shown" for="filter-text severity type cause topic source state"></output> <button type="button" id="clear" hidden>Clear</button> <button type="button" id="tools" aria-expanded="false" aria-controls="choices ledger-acts">Filters, order, export</button></p>
<p class="choices" id="choices">${choice(
    "severity",
    "Severity",
    ranked(countBy(findings.map(({ severity }) => severity)), severities),
  )}${choice("type", "Type", ranked(countBy(findings.map(({ type }) => type))))}${choice(
    "cause",
    "Cause",
    ranked(countBy(findings.map(({ cause }) => cause))).map((option) => ({
      ...option,
      label: causeWords[option.value].short,
    })),
  )}${choice("topic", "Topic", topicOptions(page))}${choice(
    "source",
    "Source",
    sources.flatMap(({ id }, i) => {
      const found = bySource.get(id) ?? 0;
      return found === 0 ? [] : [{ value: sourceAnchor(i), label: nameOf(page, id), found }];
    }),
  )}<select id="state" aria-label="State"><option value="">State: all</option>${decisionStates.map(
    (state) => html`<option value="${state}" data-label="${stateWords[state]}">${stateWords[state]}</option>`,
  )}</select>
<select id="sort" aria-label="Order">${orders.map(
    ([value, label]) => html`<option value="${value}">${label}</option>`,
  )}</select></p>
</div>
`;
}

/** What is settled stands last in each. */
const orders = [
  ["severity", "Most serious first"],
  ["topic", "By topic"],
  ["type", "By type"],
  ["cause", "By cause"],
  ["sources", "Most sources first"],
] as const;

/** A longer list is no help: the search finds a topic by its name. */
const mostTopics = 100;

function topicOptions({ report, topics }: Page): readonly Option<string>[] {
  return ranked(countBy(report.findings.flatMap(({ topic }) => topic ?? [])))
    .slice(0, mostTopics)
    .map(({ value, found }) => ({
      value: topics.get(value)?.anchor ?? "",
      label: clip(topics.get(value)?.label ?? value, 60),
      found,
    }));
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
    ["c", "confirm; again to take it back"],
    ["d", "dismiss, with a reason"],
    ["n", "needs a call"],
    ["e", "note"],
    ["u", "undo the decision"],
    ["/", "search"],
    ["x", "clear search and filters"],
    ["1 …", "the views, in their order"],
    ["?", "this list"],
  ] as const
).map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
<p><input type="checkbox" id="keys-off"> <label for="keys-off">Switch these single keys off</label></p>
<button type="button" id="keyboard-close">Close</button>
</dialog>
`;
