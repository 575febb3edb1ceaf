import type { Document } from "../../src/domain/index.js";
import { extract } from "../../src/extract/index.js";
import { ingest } from "../../src/ingest/index.js";
import { textFile } from "../text-file.js";

/** A text as the program reads it; `published` stands in its front matter. */
export function readDocument(text: string, published: string | null = "2024-03-08"): Document {
  const head = published === null ? "" : `---\npublished: ${published}\n---\n\n`;
  const files = [textFile("harbour-times.md", `${head}${text}\n`)];
  const [source] = ingest(files, { published: null }).sources;
  if (source === undefined) throw new Error("not read as a source");
  return extract(source);
}
