import type { Finding, ReportedValue } from "../../domain/index.js";
import { stateWords } from "../baseline-state.js";
import { causeWords } from "../cause-words.js";
import { bySentence, freshReasons } from "../quoted-sentence.js";
import { voices } from "../summary.js";
import { clip } from "../visible-text.js";
import { amountStrip } from "./amount-strip.js";
import { decideButtons, decisionLine, foldButton } from "./decision-controls.js";
import { sourcesOf } from "./filter-bar.js";
import { letter } from "./letters.js";
import { html, later, type Markup } from "./markup.js";
import type { Page, ShownFinding } from "./page.js";
import { findingAnchor } from "./places.js";
import { quotation, quotations } from "./quotation.js";

/** More places of one value than this are folded away: the first ones already show what it rests on. */
const placesShown = 2;

/** With more, the values are printed one under the other; with fewer, side by side. */
const quotedOnOnePage = 4;

/** So many cards of a large page are there from the start: more than any window shows. */
const drawnAtOnce = 12;

export function findingCard(page: Page, shown: ShownFinding, order: number): Markup {
  const { finding, position } = shown;
  const anchor = findingAnchor(finding.id);
  const quoted = finding.values.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const long = quoted > quotedOnOnePage;
  const topic = page.topics.get(finding.topic ?? "");
  return html`<article class="finding${long ? " long" : ""}" tabindex="-1" id="${anchor}" aria-labelledby="${anchor}-says" data-position="${position}" data-state="${page.decisions.get(finding.id)?.state ?? "open"}" data-severity="${finding.severity}" data-type="${finding.type}" data-cause="${finding.cause}" data-topic="${topic?.anchor ?? ""}" data-source="${sourceAnchors(page, finding)}">
<p class="kicker"><span class="number">${position + 1}</span><span class="severity ${finding.severity}">${finding.severity}</span>${sinceMark(page, finding)}<span>${finding.type}</span><span>${causeWords[finding.cause].short}</span>${
    topic === undefined ? null : html`<span class="topic">${clip(topic.label, 120)}</span>`
  }<a class="permalink" href="#${anchor}" title="Link to this finding" aria-label="Link to finding ${position + 1}">#</a></p>
<h3 id="${anchor}-says">${clip(finding.message, 1000)}</h3>
<div class="settled-line">${decisionLine(page, finding)}${foldButton}</div>
<div class="body">${page.large && order >= drawnAtOnce ? later(cardBody(page, shown)) : cardBody(page, shown)}</div>
</article>
`;
}

/** Beside an earlier report: "new", "unchanged", "changed, was 12 people / 15 people". */
function sinceMark({ states, earlier }: Page, { id }: Finding): Markup | null {
  const state = states?.get(id);
  if (state === undefined) return null;
  const was = earlier.get(id);
  return html`<span>${was === undefined ? stateWords[state] : `${stateWords[state]}, ${was}`}</span>`;
}

function cardBody(page: Page, { finding, position }: ShownFinding): Markup {
  const why = page.view.rules?.get(finding.rule)?.why;
  return html`${amountStrip(page, finding, position)}<div class="values">${finding.values.map((value, i) => valueSide(page, value, i))}</div>
<dl class="judgement">
<div><dt>Why they may differ</dt><dd><p><b>${causeName(finding)}</b> ${causeWords[finding.cause].long}</p>${
    finding.reasons.length === 0
      ? null
      : html`<ul class="reasons">${freshReasons(finding).map(
          ({ text, evidence }) =>
            html`<li><span class="reason">${clip(text, 1000)}</span>${quotations(page, evidence)}</li>`,
        )}</ul>`
  }</dd></div>
${
  finding.toSettle.length === 0
    ? null
    : html`<div><dt>What would settle it</dt><dd>${finding.toSettle.map((text) => html`<p class="settle">${clip(text, 1000)}</p>`)}</dd></div>`
}
<div class="rule"><dt>Rule</dt><dd><code>${finding.rule}</code>${why === undefined ? null : html` <span class="why">${clip(why, 500)}</span>`}</dd></div>
</dl>
${decideButtons(page, finding)}`;
}

const sourceAnchors = ({ sources }: Page, finding: Finding): string =>
  sourcesOf(finding)
    .flatMap((id) => sources.get(id)?.anchor ?? [])
    .join(" ");

const causeName = ({ cause }: Finding): string => {
  const { short } = causeWords[cause];
  return `${short.slice(0, 1).toUpperCase()}${short.slice(1)}.`;
};

function valueSide(page: Page, { value, origins, evidence }: ReportedValue, position: number): Markup {
  const sentences = bySentence(evidence);
  const rest = sentences.slice(placesShown);
  return html`<section class="value">
<h4>${letter(position)} ${clip(value, 300)}</h4>
<p class="voices">${voices(evidence, origins)}</p>
${sentences.slice(0, placesShown).map((sentence) => quotation(page, sentence))}${
  rest.length === 0
    ? null
    : html`<details><summary>${rest.length} more</summary>${rest.map((sentence) => quotation(page, sentence))}</details>`
}
</section>
`;
}
