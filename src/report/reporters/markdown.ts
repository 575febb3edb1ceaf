/**
 * The report for places where teams paste text: issues, pull requests, wikis (GitHub's Markdown).
 * One table to see everything at once, then each finding with its evidence as block quotes.
 */
import type { Evidence, Finding, Report } from "../../domain/index.js";
import { causeWords } from "../cause-words.js";
import { diagnosticText } from "../diagnostic-text.js";
import { boldMarkdown, escapeMarkdown } from "../markdown-text.js";
import { groupNearMisses, type NearMissGroup } from "../near-miss-groups.js";
import { publishedText } from "../published-text.js";
import { bySentence, freshReasons, type Stretch, stretchesOf } from "../quoted-sentence.js";
import type { Reporter } from "../reporter.js";
import { sourceNames } from "../source-names.js";
import { subjectOf } from "../subject.js";
import { groupDigits, plural, summarise, voices } from "../summary.js";
import { clip } from "../visible-text.js";

const longestNote = 1_000;
/** Of the pairs kept back for one reason; the JSON report lists them all. */
const pairsShown = 3;

interface Page {
  readonly report: Report;
  readonly names: ReadonlyMap<string, string>;
}

export const markdown: Reporter = {
  name: "markdown",
  extension: "md",
  describes: "Markdown for issues, wikis and pull requests",
  render(report, view) {
    const page = { report, names: sourceNames(report) };
    const sections = [
      "# Cross-check report",
      [`**${summarise(report)}**`, ...(view.counts === null ? [] : [escapeMarkdown(view.counts)])].join(
        "  \n",
      ),
      overview(page),
      ...(report.findings.length === 0 ? [] : ["## Findings"]),
      ...report.findings.map((finding, i) => findingSection(page, finding, i + 1)),
      nearMissSection(page),
      diagnosticSection(page),
      sourceSection(page),
    ];
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
  },
};

function overview({ report, names }: Page): string {
  if (report.findings.length === 0) return "";
  return tableOf(
    ["#", "Severity", "Type", "What differs", "Values", "Cause"],
    report.findings.map((finding, i) => [
      String(i + 1),
      finding.severity,
      finding.type,
      escapeMarkdown(clip(subjectOf(finding), 200)),
      finding.values
        .map(({ value, evidence }) => `${escapeMarkdown(clip(value, 120))} (${sourceList(evidence, names)})`)
        .join("<br>"),
      causeWords[finding.cause].short,
    ]),
  );
}

function findingSection(page: Page, finding: Finding, number: number): string {
  const parts = [
    `### ${number}. ${escapeMarkdown(clip(finding.message, longestNote))}`,
    [
      `**${finding.severity}**`,
      finding.type,
      causeWords[finding.cause].short,
      `rule ${escapeMarkdown(finding.rule)}`,
      `finding ${escapeMarkdown(finding.id)}`,
    ].join(" · "),
    ...finding.values.map(({ value, origins, evidence }) =>
      [
        `**${escapeMarkdown(clip(value, 300))}** (${voices(evidence, origins)})`,
        ...quotations(page, evidence),
      ].join("\n\n"),
    ),
    `**Why they may differ:** ${causeWords[finding.cause].long}`,
    ...freshReasons(finding).map((reason) =>
      [
        `- ${escapeMarkdown(clip(reason.text, longestNote))}`,
        ...quotations(page, reason.evidence).map(indent),
      ].join("\n\n"),
    ),
    ...(finding.toSettle.length === 0
      ? []
      : [
          `**What would settle it:**\n\n${finding.toSettle.map((text) => `- ${escapeMarkdown(clip(text, longestNote))}`).join("\n")}`,
        ]),
  ];
  return parts.join("\n\n");
}

/** The sentences with the words in dispute in bold, each with its source. */
function quotations({ names, report }: Page, evidence: readonly Evidence[]): readonly string[] {
  return bySentence(evidence).map((sentence) => {
    const { source: id } = sentence.evidence;
    const source = report.sources.find((candidate) => candidate.id === id);
    const day = source?.published ? `, ${escapeMarkdown(publishedText(source.published))}` : "";
    const name = escapeMarkdown(names.get(id) ?? id);
    return `> ${sentenceText(stretchesOf(sentence))}  \n> — ${name}${name.endsWith(day) ? "" : day}`;
  });
}

function sentenceText(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ text, disputed }, i) =>
      disputed
        ? boldMarkdown(stretches[i - 1]?.text ?? "", text, stretches[i + 1]?.text ?? "")
        : escapeMarkdown(text),
    )
    .join("")
    .trim();
}

const indent = (text: string): string => text.replace(/^/gm, "  ");

function sourceList(evidence: readonly Evidence[], names: ReadonlyMap<string, string>): string {
  return [...new Set(evidence.map(({ source }) => escapeMarkdown(names.get(source) ?? source)))].join("; ");
}

function nearMissSection(page: Page): string {
  const { nearMisses } = page.report;
  if (nearMisses.length === 0) return "";
  const entry = ({ type, reason, misses }: NearMissGroup): string => {
    const shown = misses.slice(0, pairsShown).flatMap(({ evidence }) => quotations(page, evidence));
    const rest = misses.length - pairsShown;
    return [
      `- ${type}: ${escapeMarkdown(clip(reason, longestNote))}`,
      ...shown.map(indent),
      ...(rest > 0 ? [`  … and ${plural(rest, "more pair")}`] : []),
    ].join("\n\n");
  };
  return [
    "## Compared, not reported",
    `<details><summary>${plural(nearMisses.length, "pair")} of passages that look alike, with the reason</summary>`,
    ...groupNearMisses(nearMisses).map(entry),
    "</details>",
  ].join("\n\n");
}

function diagnosticSection({ report, names }: Page): string {
  if (report.diagnostics.length === 0) return "";
  const lines = report.diagnostics.map((diagnostic) => {
    const text = diagnosticText(diagnostic, (source) => names.get(source));
    return `- **${diagnostic.level}** ${escapeMarkdown(clip(text, longestNote))}`;
  });
  return `## Notes on the run\n\n${lines.join("\n")}`;
}

function sourceSection({ report, names }: Page): string {
  if (report.sources.length === 0) return "";
  const rows = report.sources.map((source) => [
    escapeMarkdown(names.get(source.id) ?? source.id),
    escapeMarkdown(clip(source.title ?? "", 200)),
    source.published === null
      ? "unknown"
      : escapeMarkdown(publishedText(source.published)) +
        (source.publishedBasis === "inferred" ? " (inferred)" : ""),
    groupDigits(source.words),
    escapeMarkdown(source.path),
  ]);
  return `## Sources\n\n${tableOf(["Source", "Title", "Published", "Words", "File"], rows)}`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
