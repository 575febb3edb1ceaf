import type { BlockKind, Span } from "../../domain/index.js";
import { type Draft, draft, type Format } from "../draft.js";
import { joinWrappedLines } from "../join-wrapped-lines.js";
import { cutLines, type Line } from "../lines.js";
import { findInlineMarkup } from "./inline-markup.js";

/**
 * Markdown as articles and answers use it: headings, lists, quotations, rules, fences, links, emphasis.
 *
 * Marks at the start of a line stay outside the block. Marks inside a block are listed as markup, which the
 * text layer reads as blanks: the words keep their places, and no claim holds an address or an asterisk.
 * A number before an entry is kept: whether it numbers sources is decided later.
 */
export const markdown: Format = {
  name: "Markdown",
  extensions: [".md", ".markdown"],
  layOut(text, start) {
    const drafts: Draft[] = [];
    let fenced = false;
    for (const line of joinWrappedLines(text, cutLines(text, start))) {
      const head = text.slice(line.start, line.start + 80);
      if (/^(?:```|~~~)/.test(head)) {
        fenced = !fenced;
        drafts.push(draft(line.start, line.end, line.gap, "furniture"));
      } else if (fenced) drafts.push(draft(line.start, line.end, line.gap, "furniture"));
      else readLine(text, line, head, drafts);
    }
    const markup = drafts.flatMap((part) => markupIn(text, part));
    return { drafts: markBare(text, drafts, markup), markup };
  },
};

/** A block of marks alone, such as a picture or a comment, says nothing. */
function markBare(text: string, drafts: readonly Draft[], markup: readonly Span[]): Draft[] {
  let next = 0;
  return drafts.map((part) => {
    let at = part.start;
    let bare = part.kind !== "furniture";
    for (; (markup[next]?.start ?? Infinity) < part.end; next++) {
      const { start, end } = markup[next] as Span;
      bare &&= !/[\p{L}\p{N}]/u.test(text.slice(at, start));
      at = end;
    }
    return bare && at > part.start && !/[\p{L}\p{N}]/u.test(text.slice(at, part.end))
      ? { ...part, kind: "furniture" }
      : part;
  });
}

/** Marks that open a line, longest first; a `>` or a bullet may stand before a heading or another bullet. */
const openers: readonly { readonly kind: BlockKind; readonly mark: RegExp }[] = [
  { kind: "quotation", mark: /^>\s?/ },
  { kind: "heading", mark: /^#{1,6}(?:\s+|$)/ },
  { kind: "bullet", mark: /^[-*+•]\s+(?:\[[ xX]\]\s+)?/ },
];

function readLine(text: string, line: Line, head: string, drafts: Draft[]): void {
  // A line under a heading or a rule: `=====`, `---`, `* * *`.
  if (/^(?:=+|-{2,}|(?:[-*_]\s*){3,})$/.test(head)) {
    const above = drafts.at(-1);
    if (/^(?:=+|-{2,})$/.test(head) && above !== undefined && !line.gap && above.kind === null)
      drafts[drafts.length - 1] = { ...above, kind: "heading" };
    drafts.push(draft(line.start, line.end, line.gap, "furniture"));
    return;
  }
  // `[4]: https://…` names a link and says nothing itself.
  if (
    /^\[[^\]]{1,40}\]:\s*<?(?:https?:|www\.)\S*>?\s*$/i.test(text.slice(line.start, line.end).slice(0, 400))
  ) {
    drafts.push(draft(line.start, line.end, line.gap, "furniture"));
    return;
  }
  let from = line.start;
  let kind: BlockKind | null = null;
  for (let deep = 0; deep < 4; deep++) {
    const rest = text.slice(from, Math.min(line.end, from + 80));
    const opener = openers.find(({ mark }) => mark.test(rest));
    if (opener === undefined) break;
    from += opener.mark.exec(rest)?.[0].length ?? 0;
    kind = opener.kind;
  }
  let end = line.end;
  if (kind === "heading") end -= /\s*#*$/.exec(text.slice(Math.max(from, end - 20), end))?.[0].length ?? 0;
  if (from < end) drafts.push(draft(from, end, line.gap, kind));
  else if (kind !== null) drafts.push(draft(line.start, line.end, line.gap, "furniture"));
}

/** A line that is wholly strong (`**Background**`) is a heading in all but name; the marker sees it bare. */
function markupIn(text: string, part: Draft): Span[] {
  return part.kind === "furniture" ? [] : findInlineMarkup(text, part.start, part.end);
}
