import stringWidth from "string-width";

/**
 * Breaks text into lines of at most `columns` terminal columns, at blanks; a word longer than a line is broken
 * wherever the line is full. Widths are those of cli-table3, which measures the lines again. At least one line.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .trim()
    .split(/\s+/u)
    .flatMap((part) => breakWord(part, columns))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (stringWidth(longer) <= columns) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, columns: number): readonly string[] {
  if (stringWidth(word) <= columns) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && stringWidth(piece + segment) > columns) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
