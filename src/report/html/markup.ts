import { visibleText } from "../visible-text.js";

/** A piece of HTML that is safe to put into the page. Made by `html` alone, so that escaping cannot be forgotten. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | null | readonly Part[];

/** Every interpolated string is escaped as text or as the value of a quoted attribute; null leaves nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0] ?? "";
  parts.forEach((part, i) => {
    markup += render(part) + (strings[i + 1] ?? "");
  });
  return { markup };
}

/** For our own stylesheet and script, and for what was escaped by other rules. Never for a source's words. */
export const trusted = (markup: string): Markup => ({ markup });

function render(part: Part): string {
  if (part === null) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  return "markup" in part ? part.markup : part.map(render).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

/**
 * A part that a large page holds as text until it is wanted: a browser that runs scripts reads a `noscript` as one
 * text, which costs a hundredth of its elements, and the page's script makes elements of it when it comes into sight.
 * A browser without scripts reads it as what it is. Source text cannot end it: it is escaped like everywhere.
 */
export const later = (part: Markup | null): Markup | null =>
  part === null ? null : html`<noscript class="later">${part}</noscript>`;

/** Data inside a `<script type="application/json">`: no character in it can end the element or a comment. */
export const escapeJsonForHtml = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
