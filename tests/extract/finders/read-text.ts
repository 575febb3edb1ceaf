import type { Reading } from "../../../src/extract/finder.js";
import { ingest } from "../../../src/ingest/index.js";
import { readSentences } from "../../../src/text/index.js";
import { textFile } from "../../text-file.js";

/** A text as the finders see it. */
export function readText(text: string): Reading {
  const { sources } = ingest([textFile("wire.txt", text)], {
    published: null,
  });
  const source = sources[0];
  if (source === undefined) throw new Error("nothing read");
  return { source, sentences: readSentences(source) };
}
