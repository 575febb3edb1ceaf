import stringWidth from "string-width";

/**
 * Breaks text into lines of at most `columns` terminal columns, at blanks; a word longer than a line is broken
 * wherever the line is full. Widths are those of cli-table3, which measures the lines again. At least one line.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  const add = (piece: string, pieceWidth: number, blank: string): void => {
    if (line !== "" && width + blank.length + pieceWidth > columns) {
      lines.push(line);
      line = "";
      width = 0;
    }
    const gap = line === "" ? "" : blank;
    line += gap + piece;
    width += gap.length + pieceWidth;
  };
  for (const word of text.trim().split(/\s+/u)) {
    const wordWidth = stringWidth(word);
    if (wordWidth <= columns) add(word, wordWidth, " ");
    else {
      if (line !== "") lines.push(line);
      line = "";
      width = 0;
      for (const { segment } of graphemes.segment(word)) add(segment, stringWidth(segment), "");
    }
  }
  return [...lines, line];
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
