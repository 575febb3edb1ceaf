import type { Span } from "../../domain/index.js";

/**
 * Marks inside a Markdown paragraph that are not words: emphasis, code ticks, the brackets and address of a
 * link, a picture, an HTML tag or comment. `[4]` without an address is a citation and stays.
 *
 * Every repetition is bounded: the text may be hostile, and one line may be the whole file.
 */
const address = String.raw`\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?: "[^"\n]{0,200}")?\)`;

const marks = new RegExp(
  [
    // A picture, with its description.
    String.raw`!\[[^\]\n]{0,300}\]${address}`,
    // "[4](https://…)" is a citation with an address: the number stays.
    String.raw`(?<=\[\d{1,3}\])${address}`,
    String.raw`\[(?!\d{1,3}\])(?=[^[\]\n]{1,300}\]\()`,
    String.raw`(?<!\[\d{1,3})\]${address}`,
    String.raw`<\/?[a-zA-Z][^<>\n]{0,300}>`,
    String.raw`<!--[^\n]{0,2000}?-->`,
    String.raw`<https?:[^<>\s]{0,2000}>`,
    String.raw`(?<!\\)(?:\*{1,3}(?=\S)|(?<=\S)\*{1,3})`,
    String.raw`(?<![\p{L}\p{N}_\\])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])`,
    "`{1,3}|~~",
    String.raw`\\(?=[\\*_{}[\]()#+.!>-])`,
  ].join("|"),
  "gu",
);

export function findInlineMarkup(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const mark of text.slice(start, end).matchAll(marks))
    spans.push({ start: start + mark.index, end: start + mark.index + mark[0].length });
  return spans;
}
