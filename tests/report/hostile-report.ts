/** Texts that try to act, and a report in which every text is one of them. */
import type { Report } from "../../src/domain/index.js";
import type { ReportView } from "../../src/report/index.js";
import { ferryView } from "./ferry-fire.js";

export const hostile: readonly (readonly [string, string])[] = [
  ["script element", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["end of the data block", "</script><script>alert(1)</script><!-- <script> --> ]]> \"' "],
  ["end of an attribute", `" onmouseover="alert(1)' autofocus onfocus='alert(1)`],
  ["link", "[tap here](javascript:alert(1)) javascript:alert(1) https://evil.example www.evil.example"],
  [
    "markdown",
    "# head | cell `code` **bold** ~~gone~~ @someone #12 $x^2$ ![i](x) <b>b</b> &lt;script&gt; \\",
  ],
  ["list and rule", "- item\n1. one\n---\n> quote\n\n    code\n```js"],
  ["direction override", "left \u202eright\u202c \u2066isolate\u2069 \u200fmark\u061c"],
  ["terminal escapes", "\u001b[2J\u001b[31mred\u001b]0;title\u0007 \u009b1A back\b\b\rover\u0000\u007f"],
  ["zero width", "pay\u200bpal \ufeffbom \u00adsoft \u{e0041}tag"],
  ["lone surrogates", "\ud800 and \udc00 and \ud83d"],
  ["long word", "m".repeat(10_000)],
  ["wide long word", "報".repeat(10_000)],
  ["combining marks", `e${"\u0301".repeat(5_000)} z`],
  ["spreadsheet", "=cmd|' /C calc'!A0 +1 -1 @SUM(A1)"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that must not be filled is the point
  ["template", "${process.exit(1)} {{constructor}} %s %d $& $1 $`"],
  ["prototype", "__proto__ constructor toString"],
];

/** Every text of a report replaced by the hostile one. */
export function hostileReport(text: string): Report {
  const evidence = (source: string, from: number) => ({
    source,
    start: from,
    end: from + text.length,
    text,
    focus: { start: from, end: from + Math.ceil(text.length / 2) },
  });
  const source = (id: string, outlet: string | null) => ({
    id,
    // Two files never have one path.
    path: outlet === null ? `${text} b` : text,
    outlet,
    title: text,
    published: text,
    publishedBasis: "stated" as const,
    sha256: text,
    words: 3,
  });
  const finding = (id: string) => ({
    id,
    rule: text,
    type: "quantity" as const,
    cause: "scope" as const,
    severity: "high" as const,
    topic: text,
    message: `Sources differ on it: ${text}.`,
    values: [
      { value: text, origins: 1, evidence: [evidence(text, 0)] },
      { value: `${text} 2`, origins: 1, evidence: [evidence("b", 7), evidence("nowhere", 0)] },
    ],
    reasons: [{ text, evidence: [evidence("b", 7)] }],
    toSettle: [text],
  });
  return {
    schema: "crosscheck-report/1",
    generator: { name: "crosscheck", version: "0.0.0" },
    sources: [source(text, text), source("b", null)],
    topics: [{ id: text, label: text, sources: [text, "b"], claims: 2 }],
    findings: [finding(text), finding(`${text}-2`), finding(`${text}-3`)],
    nearMisses: [{ type: "date", reason: text, evidence: [evidence(text, 0), evidence("b", 7)] }],
    diagnostics: [{ level: "warning", source: text, message: text }],
    baseline: {
      path: text,
      new: [text],
      updated: [
        {
          id: `${text}-2`,
          was: text,
          before: { severity: "low", cause: "wording", values: [text, `${text}!`] },
        },
      ],
      unchanged: [`${text}-3`],
      absent: [finding(`${text}-4`)],
    },
  };
}

/** The hostile text as a decision's reason, note and name, and around every figure, day and quotation. */
export const hostileView = (text: string): ReportView => {
  const report = hostileReport(text);
  const decision = { reason: text, note: text, decidedAt: "2024-03-03T10:00:00Z", by: text };
  const amount = { low: 1, high: 2, value: 1, hedge: "exact" as const, unit: text, cumulative: true };
  const days = { first: "2024-03-02", last: "2024-03-03" };
  const pieces = report.findings.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence));
  return {
    ...ferryView,
    counts: text,
    verbose: true,
    rules: new Map([[text, { why: text, check: text }]]),
    texts: new Map([
      [text, `${text}\n\n${text}`],
      ["b", `before ${text} after`],
    ]),
    // One is settled, one is shown, one is set aside because an earlier report told it.
    decisions: (["dismissed", "needs-call", "open"] as const).map((state, i) => ({
      ...decision,
      finding: report.findings[i]?.id ?? "",
      state,
    })),
    overview: {
      readings: report.findings.map(({ values }) =>
        values.map(({ evidence }, v) =>
          evidence.map(() => ({ hedge: text, amount: { ...amount, high: 2 + v }, days })),
        ),
      ),
      dated: pieces.map((evidence) => ({ days, evidence })),
      alone: pieces.map((evidence) => ({ kind: "figure", evidence })),
    },
  };
};
