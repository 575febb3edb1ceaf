import type { QuantityMention } from "../../../src/domain/index.js";
import { quantityFinder } from "../../../src/extract/finders/quantity.js";
import { ingest } from "../../../src/ingest/index.js";
import { readSentences } from "../../../src/text/index.js";
import { textFile } from "../../text-file.js";

/** The quantities of a text, as the finder gives them. */
export function quantitiesOf(text: string): readonly QuantityMention[] {
  const [source] = ingest([textFile("a.txt", text)], {
    published: null,
  }).sources;
  // Text without a letter is no source.
  if (source === undefined) return [];
  return quantityFinder.find({ source, sentences: readSentences(source) }) as readonly QuantityMention[];
}
