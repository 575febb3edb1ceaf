import type { Report } from "../../../src/domain/index.js";
import { ingest } from "../../../src/ingest/index.js";
import { checkStory } from "../../../src/pipeline.js";
import { everyDifference } from "../../rules/every-difference.js";
import { textFile } from "../../text-file.js";

export interface Told {
  readonly published?: string;
  readonly text: string;
}

/** The report on a story of small sources, through the whole program, with rules that let everything through. */
export function check(...sources: readonly (Told | string)[]): Report {
  const files = sources.map((source, i) => {
    const told = typeof source === "string" ? { text: source } : source;
    const head =
      told.published === undefined ? "" : `---\noutlet: Paper ${i + 1}\npublished: ${told.published}\n---\n`;
    return textFile(`paper-${i + 1}.txt`, `${head}${told.text}\n`);
  });
  const checked = checkStory(ingest(files, { published: null }).sources, everyDifference, {
    version: "test",
    diagnostics: [],
  });
  return checked.report;
}
