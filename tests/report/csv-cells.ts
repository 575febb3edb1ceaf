/** Rows and cells by RFC 4180, read character by character. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    let cell = "";
    if (text[at] === '"') {
      at++;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error("a quotation mark is never closed");
        at += text[at] === '"' ? 1 : 0;
        cell += text[at++];
      }
      at++;
    } else while (at < text.length && text[at] !== "," && text[at] !== "\r") cell += text[at++];
    row.push(cell);
    if (text[at] === ",") at++;
    else if (text.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`no cell ends before ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  return rows;
}

/** What Excel, LibreOffice, Numbers or Google Sheets take for the start of a formula. */
export const formula = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
