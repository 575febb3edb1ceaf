import type { Finding, Report } from "../domain/index.js";
import { causeWords } from "../report/cause-words.js";

/** All that one may search a finding by: what it says, quotes, names and is filed under. */
export function findingTexts(report: Report): readonly string[] {
  const sources = new Map(
    report.sources.map(({ id, outlet, title }) => [id, `${outlet ?? ""} ${id} ${title ?? ""}`]),
  );
  const topics = new Map(report.topics.map(({ id, label }) => [id, label]));
  return report.findings.map((finding) => textOf(finding, sources, topics));
}

function textOf(
  { id, rule, type, cause, severity, topic, message, values, reasons, toSettle }: Finding,
  sources: ReadonlyMap<string, string>,
  topics: ReadonlyMap<string, string>,
): string {
  const evidence = [...values, ...reasons].flatMap((part) => part.evidence);
  return [
    ...[id, rule, type, causeWords[cause].short, severity, topics.get(topic ?? "") ?? "", message],
    ...values.map(({ value }) => value),
    ...evidence.map(({ text }) => text),
    ...new Set(evidence.map(({ source }) => sources.get(source) ?? source)),
    ...reasons.map(({ text }) => text),
    ...toSettle,
  ].join("\n");
}
