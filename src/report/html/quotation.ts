import type { Evidence } from "../../domain/index.js";
import { surroundings } from "../context.js";
import { markSentence } from "../marked-sentence.js";
import { clip } from "../visible-text.js";
import { html, type Markup } from "./markup.js";
import type { Page } from "./page.js";

/** Longer than any sentence; a file that is one line of 20 MB must not stand in the page ten times. */
const longest = 1500;

/** One source's words: the disputed ones marked, the neighbouring sentences greyed, who, when and where. */
export function quotation(page: Page, evidence: Evidence): Markup {
  const { before, focus, after } = markSentence(evidence);
  const around = surroundings(evidence, page.view.texts.get(evidence.source));
  const place = page.places.find(evidence);
  const source = page.sources.get(evidence.source);
  const name = source?.name ?? evidence.source;
  return html`<figure class="quotation">
<blockquote>${neighbour(around.before, "before")}<span class="said">${tail(before)}${
    focus === "" ? null : html`<mark>${clip(focus, longest)}</mark>`
  }${clip(after, longest)}</span>${neighbour(around.after, "after")}</blockquote>
<figcaption>${
    place === null
      ? html`<span class="outlet">${name}</span>`
      : html`<a class="outlet" href="#${place.anchor}" title="Show in the full text">${name}</a>`
  }${source?.day ? html`<span class="day">${source.day}</span>` : null}</figcaption>
</figure>`;
}

const neighbour = (text: string, side: "before" | "after"): Markup | null =>
  text === ""
    ? null
    : side === "before"
      ? html`<span class="context">${text}</span> `
      : html` <span class="context">${text}</span>`;

const tail = (text: string): string => (text.length <= longest ? text : `… ${text.slice(-longest)}`);
