/** 20 sources and 2,000 findings, each between sentences of its own: what the page must open and answer on. */
import {
  causes,
  differenceTypes,
  type Evidence,
  type Finding,
  type Overview,
  type Report,
  severities,
} from "../../src/domain/index.js";
import type { ReportView } from "../../src/report/index.js";
import { ferryFire, ferryView } from "./ferry-fire.js";

export const largeSources = 20;
export const largeFindings = 2000;

/** Position of the other source of finding `i`, and of a third one for every other finding. */
const partners = (i: number): readonly number[] =>
  [i, i + 7, ...(i % 2 === 0 ? [i + 11] : [])].map((at) => at % largeSources);

export function largeStory(): { readonly report: Report; readonly view: ReportView } {
  const [source] = ferryFire.sources;
  const [finding] = ferryFire.findings;
  if (source === undefined || finding === undefined) throw new Error("the story has both");
  const lead = (i: number): string => `The list of ship ${i} names `;
  const sentence = (of: number, i: number): string => `${lead(i)}${i + of} people who went ashore.`;
  const sources = Array.from({ length: largeSources }, (_, of) => ({
    ...source,
    id: `paper-${of}`,
    outlet: `Paper ${of}`,
    published: `2024-03-${String(of + 1).padStart(2, "0")}`,
    publishedBasis: "stated" as const,
  }));
  const lines = sources.map((_, of) => Array.from({ length: largeFindings }, (__, i) => sentence(of, i)));
  const starts = lines.map((list) => {
    let at = 0;
    return list.map((line) => {
      const start = at;
      at += line.length + 1;
      return start;
    });
  });
  const evidence = (of: number, i: number): Evidence => {
    const start = starts[of]?.[i] ?? 0;
    const text = sentence(of, i);
    const from = start + lead(i).length;
    return {
      source: `paper-${of}`,
      start,
      end: start + text.length,
      text,
      focus: { start: from, end: from + 4 },
    };
  };
  const topics = Array.from({ length: 60 }, (_, t) => ({
    id: `t${t}`,
    label: `Ships of week ${t}`,
    sources: sources.map(({ id }) => id),
    claims: 40,
  }));
  const findings = Array.from({ length: largeFindings }, (_, i): Finding => {
    const type = i % 4 === 0 ? (differenceTypes[i % differenceTypes.length] ?? "quantity") : "quantity";
    return {
      ...finding,
      id: `large-${i}`,
      type,
      cause: causes[i % causes.length] ?? "update",
      severity: severities[Math.floor((i * 3) / largeFindings)] ?? "low",
      topic: `t${i % 60}`,
      message: `Sources differ on the people of ship ref-${i}: several lists.`,
      reasons: [{ text: "One list is later than the other.", evidence: [evidence(partners(i)[0] ?? 0, i)] }],
      values: partners(i).map((of) => ({
        value: `${i + of} people`,
        origins: 1,
        evidence: [evidence(of, i)],
      })),
    };
  });
  const overview: Overview = {
    readings: findings.map(({ values }, i) =>
      values.map((_, v) => {
        const value = i + (partners(i)[v] ?? 0);
        const high = v === 1 ? Number.POSITIVE_INFINITY : value;
        const hedge = v === 1 ? ("at-least" as const) : ("exact" as const);
        return [
          {
            hedge: v === 1 ? "at least" : null,
            amount: { low: value, high, value, hedge, unit: "person", cumulative: false },
            days: { first: `2024-03-${String(1 + ((i + v) % 28)).padStart(2, "0")}`, last: "2024-03-28" },
          },
        ];
      }),
    ),
    dated: findings.slice(0, 600).map((_, i) => ({
      days: {
        first: `2024-03-${String(1 + (i % 28)).padStart(2, "0")}`,
        last: `2024-03-${String(1 + (i % 28)).padStart(2, "0")}`,
      },
      evidence: evidence(i % largeSources, i),
    })),
    alone: findings
      .slice(0, 800)
      .map((_, i) => ({ kind: "figure", evidence: evidence((i + 3) % largeSources, i) })),
  };
  return {
    report: { ...ferryFire, sources, topics, findings, nearMisses: [], diagnostics: [] },
    view: {
      ...ferryView,
      texts: new Map(sources.map(({ id }, of) => [id, (lines[of] ?? []).join("\n")])),
      overview,
    },
  };
}
