import type { Finding, NearMiss, Report } from "../../src/domain/index.js";
import { ingest } from "../../src/ingest/index.js";
import { checkStory } from "../../src/pipeline.js";
import { everyDifference } from "../rules/every-difference.js";
import { textFile } from "../text-file.js";

/** The whole program over texts of one story, with rules that let everything through: what the comparers find is what is reported. */
export function checkTexts(texts: readonly string[], published: string | null = "2024-03-02"): Report {
  const files = texts.map((text, i) => textFile(`${"abcdefgh"[i]}.txt`, text));
  const { sources } = ingest(files, { published });
  const { report } = checkStory(sources, everyDifference, { version: "0", diagnostics: [] });
  const byId = new Map(sources.map((source) => [source.id, source.text]));
  for (const finding of report.findings)
    for (const { source, start, end, text, focus } of [...finding.values, ...finding.reasons].flatMap(
      (part) => part.evidence,
    )) {
      if (byId.get(source)?.slice(start, end) !== text) throw new Error(`not verbatim in ${source}: ${text}`);
      if (focus.start < start || focus.end > end || focus.end <= focus.start)
        throw new Error(`focus outside: ${text}`);
    }
  return report;
}

const speech = new Set(["quote", "attribution", "citation"]);

export const speechFindings = (texts: readonly string[], published?: string | null): Finding[] =>
  checkTexts(texts, published).findings.filter((finding) => speech.has(finding.type));

export const speechNearMisses = (texts: readonly string[]): NearMiss[] =>
  checkTexts(texts).nearMisses.filter((nearMiss) => speech.has(nearMiss.type));
