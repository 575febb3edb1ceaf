import { addTo, type Finding } from "../../domain/index.js";
import { html, type Markup } from "./markup.js";

/** "A" for a finding's first value, "Z" for its 26th, "AA" for the next. */
export const letterOf = (position: number): string =>
  position < 26
    ? String.fromCharCode(65 + position)
    : letterOf(Math.floor(position / 26) - 1) + letterOf(position % 26);

/** Values from the sixth on share one look; their letters differ. */
const looks = 6;

/** The letter that stands for one value of a finding wherever it is shown. */
export const letter = (position: number): Markup =>
  html`<span class="letter look${Math.min(position, looks - 1)}">${letterOf(position)}</span>`;

/** Positions of the values that each source of a finding gives, in order. */
export function valuesBySource({ values }: Finding): ReadonlyMap<string, readonly number[]> {
  const given = new Map<string, number[]>();
  values.forEach(({ evidence }, i) => {
    for (const source of new Set(evidence.map((piece) => piece.source))) addTo(given, source, i);
  });
  return given;
}
