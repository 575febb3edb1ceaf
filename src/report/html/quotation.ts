import type { Evidence } from "../../domain/index.js";
import { surroundings } from "../context.js";
import { bySentence, type QuotedSentence, stretchesOf } from "../quoted-sentence.js";
import { html, type Markup } from "./markup.js";
import type { Page } from "./page.js";

/** What sources say, a sentence each: the disputed words marked, its neighbours greyed, who, when and where. */
export const quotations = (page: Page, evidence: readonly Evidence[]): readonly Markup[] =>
  bySentence(evidence).map((sentence) => quotation(page, sentence));

export function quotation(page: Page, sentence: QuotedSentence): Markup {
  const { evidence } = sentence;
  const around = surroundings(evidence, page.view.texts.get(evidence.source));
  const place = page.places.find(evidence);
  const source = page.sources.get(evidence.source);
  const name = source?.name ?? evidence.source;
  const said = stretchesOf(sentence).map(({ text, disputed }) =>
    disputed ? html`<mark>${text}</mark>` : html`${text}`,
  );
  return html`<figure class="quotation">
<blockquote>${neighbour(around.before, around.apart.before)} <span class="said">${said}</span> ${neighbour(
    around.after,
    around.apart.after,
  )}</blockquote>
<figcaption>${
    place === null
      ? html`<span class="outlet">${name}</span>`
      : html`<a class="outlet" href="#${place.anchor}" title="Show in the full text">${name}</a>`
  }${source?.day ? html`<span class="day">${source.day}</span>` : null}</figcaption>
</figure>
`;
}

const neighbour = (text: string, apart: boolean): Markup | null =>
  text === "" ? null : html`<span class="context${apart ? " apart" : ""}">${text}</span>`;
