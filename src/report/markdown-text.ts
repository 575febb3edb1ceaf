/**
 * Source text inside Markdown, as GitHub renders it: shown as it was written, never taken as markup.
 *
 * Beside CommonMark's marks this covers what GitHub adds: bare addresses become links ("https://", "www."),
 * `@name` sends somebody a message, `#12` points to an issue, `$…$` is set as a formula.
 */
import { visibleText } from "./visible-text.js";

export function escapeMarkdown(text: string): string {
  return (
    visibleText(text)
      .replace(/[\\`*[\]|~$]/g, "\\$&")
      // Inside a word an underscore marks nothing, and file names are easier to read without.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[@#](?=[\p{L}\p{N}])/gu, "$&<!-- -->")
      .replace(/(?<=\b[a-z][a-z+.-]{1,15}):(?=\S)/gi, "&#58;")
      .replace(/\b(www)\./gi, "$1&#46;")
      .replace(/^(\s*)([#+=-])/, "$1\\$2")
      .replace(/^(\s*\d{1,9})([.)])/, "$1\\$2")
  );
}

/** Bold that holds wherever it stands: `**` fails between a letter and a mark ("a**“b”**"), the tag does not. */
export function boldMarkdown(before: string, words: string, after: string): string {
  const opens = wordLike.test(words.slice(0, 1)) || !wordLike.test(before.slice(-1));
  const closes = wordLike.test(words.slice(-1)) || !wordLike.test(after.slice(0, 1));
  const safe = escapeMarkdown(words);
  return opens && closes ? `**${safe}**` : `<b>${safe}</b>`;
}

const wordLike = /[\p{L}\p{N}]/u;
