/**
 * The sources' whole texts, a line of the file a paragraph, with every quoted sentence marked and linked back.
 *
 * Of a very long source only the neighbourhood of what is quoted is shown, and said so: the page must open.
 */
import type { ReportedSource, Span } from "../../domain/index.js";
import { html, later, type Markup, trusted } from "./markup.js";
import type { Page } from "./page.js";
import { findingAnchor, type Place, sourceAnchor } from "./places.js";

/** Characters; about 60,000 words, more than any article. */
const longestWhole = 400_000;
const neighbourhood = 2_000;

export function fullText(page: Page, source: ReportedSource, position: number): Markup {
  const text = page.view.texts.get(source.id);
  const shown = page.sources.get(source.id);
  return html`<section class="source" id="${sourceAnchor(position)}" aria-labelledby="${sourceAnchor(position)}-name">
<header><h3 id="${sourceAnchor(position)}-name">${shown?.name ?? source.id}</h3>${
    shown?.day ? html`<p class="day">${shown.day}</p>` : null
  }</header>
${text === undefined ? html`<p class="absent">The text of this source is not part of this report.</p>` : body(page, source, text, position)}
</section>
`;
}

/** The first source stands beside the findings from the start. */
function body(page: Page, source: ReportedSource, text: string, position: number): Markup | null {
  const made = html`${stretches(page, source, text)}`;
  return page.large && position > 0 ? later(made) : made;
}

function stretches(page: Page, source: ReportedSource, text: string): readonly Markup[] {
  const places = page.places.of(source.id);
  if (text.length <= longestWhole) return paragraphs(page, text, { start: 0, end: text.length }, places);
  const kept: { start: number; end: number }[] = [];
  for (const place of places) {
    const start = Math.max(0, place.start - neighbourhood);
    const end = Math.min(text.length, place.end + neighbourhood);
    const last = kept.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else kept.push({ start, end });
  }
  const note = html`<p class="absent">This source is very long: only the surroundings of what is quoted are shown.</p>`;
  return [
    note,
    ...kept.flatMap((span) => [...paragraphs(page, text, span, places), html`<p class="absent">…</p>`]),
  ];
}

function paragraphs(page: Page, text: string, span: Span, places: readonly Place[]): readonly Markup[] {
  const front =
    span.start === 0
      ? (/^\ufeff?---\r?\n[\s\S]{0,4000}?\n---[ \t]*(?=\r?\n|$)/.exec(text)?.[0].length ?? 0)
      : 0;
  const head: Markup[] = [];
  const made: Markup[] = [];
  let next = 0;
  for (const line of text.slice(span.start, span.end).matchAll(/[^\n]+/g)) {
    const start = span.start + line.index;
    const end = start + line[0].length;
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if (line[0].trim() === "") continue;
    const sign = /^#{1,6} /.exec(line[0])?.[0] ?? "";
    const pieces: Markup[] = [];
    let at = start;
    if (sign !== "" && (places[next]?.start ?? end) >= start + sign.length) {
      pieces.push(html`<span class="sign">${sign}</span>`);
      at += sign.length;
    }
    for (let i = next; i < places.length; i++) {
      const place = places[i];
      if (place === undefined || place.start >= end) break;
      pieces.push(
        html`${text.slice(at, Math.max(at, place.start))}`,
        quotedPiece(page, text, place, start, end),
      );
      at = Math.min(end, place.end);
    }
    const rest = text.slice(at, end);
    if (start < front) head.push(html`<p>${pieces}${rest}</p>`);
    else made.push(html`<p class="${sign === "" ? "body" : "heading"}">${pieces}${rest}</p>`);
  }
  const quoted = (places[0]?.start ?? Number.POSITIVE_INFINITY) < front;
  return head.length === 0 ? made : [frontMatter(head, quoted), ...made];
}

/** Folded, as it is not read as part of the article, unless a finding quotes it, as a title. */
const frontMatter = (lines: readonly Markup[], open: boolean): Markup =>
  html`<details class="front-matter"${open ? trusted(" open") : null}><summary>The head of the file</summary>${lines}</details>`;

/** The part of a place that stands in one line; its first part carries the anchor, its last the way back. */
function quotedPiece(page: Page, text: string, place: Place, lineStart: number, lineEnd: number): Markup {
  const from = Math.max(place.start, lineStart);
  const to = Math.min(place.end, lineEnd);
  const words: Markup[] = [];
  let at = from;
  for (const focus of place.focuses) {
    if (focus.end <= from || focus.start >= to) continue;
    const marked = Math.max(focus.start, from);
    const end = Math.min(focus.end, to);
    words.push(html`${text.slice(at, marked)}<mark>${text.slice(marked, end)}</mark>`);
    at = end;
  }
  words.push(html`${text.slice(at, to)}`);
  const back = to < place.end ? null : place.findings.map((finding) => backLink(page, finding));
  const kind = place.findings.length === 0 ? "quoted quiet" : "quoted";
  return from === place.start
    ? html`<span class="${kind}" id="${place.anchor}">${words}${back}</span>`
    : html`<span class="${kind}">${words}${back}</span>`;
}

function backLink(page: Page, finding: number): Markup {
  const id = page.report.findings[finding]?.id ?? "";
  return html`<a class="back" href="#${findingAnchor(id)}" aria-label="Back to finding ${finding + 1}">${finding + 1}</a>`;
}
