import { type Evidence, type Report, severities } from "../domain/index.js";

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;

/** 12345 as "12,345", the same on every machine. */
export const groupDigits = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** What was read and found, in one sentence: "5 sources read, 3 differences found: 1 high, 2 medium." */
export function summarise(report: Report): string {
  if (report.findings.length === 0) return countsOf(report);
  const bySeverity = severities
    .map((severity) => ({ severity, count: report.findings.filter((f) => f.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${groupDigits(count)} ${severity}`);
  return `${countsOf(report).slice(0, -1)}: ${bySeverity.join(", ")}.`;
}

/** The same without the levels: "5 sources read, 3 differences found." */
export function countsOf({ sources, findings }: Report): string {
  const found = findings.length === 0 ? "no differences" : plural(findings.length, "difference");
  return `${plural(sources.length, "source")} read, ${found} found.`;
}

/** Whether a text opens with such a sentence. */
export const isSummary = (text: string): boolean => summary.test(text);

/** Whether one of its lines does. */
export const holdsSummary = (text: string): boolean => lineOfSummary.test(text);

const summary = /^[\d,]{1,12} sources? read, (?:no|[\d,]{1,12}) differences? found[:.]/;
const lineOfSummary = new RegExp(summary, "m");

/** How many stand behind a value: "3 sources, 1 independent origin"; origins are named only where they are fewer. */
export function voices(evidence: readonly Evidence[], origins: number): string {
  const sources = new Set(evidence.map(({ source }) => source)).size;
  return plural(sources, "source") + (origins < sources ? `, ${plural(origins, "independent origin")}` : "");
}
