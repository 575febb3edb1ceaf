import type { Block } from "../domain/index.js";

/** Words that a reader reads: outside front matter and furniture, and with a letter or a figure in them. */
export function countWords(text: string, blocks: readonly Block[]): number {
  let words = 0;
  for (const { kind, start, end } of blocks)
    if (kind !== "front-matter" && kind !== "furniture") words += countIn(text, start, end);
  return words;
}

/** By code units: a text is read once, and no run of marks or letters can slow it down. */
function countIn(text: string, start: number, end: number): number {
  let words = 0;
  let counted = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) counted = false;
    else if (!counted && isLetterOrFigure(code, text, i)) {
      counted = true;
      words++;
    }
  }
  return words;
}

const isBlank = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

function isLetterOrFigure(code: number, text: string, at: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
