/**
 * The report for places where teams paste text: issues, pull requests, wikis (GitHub's Markdown).
 * One table to see everything at once, then each finding with its evidence as block quotes.
 */
import type { Diagnostic, Finding } from "../../domain/index.js";
import { publishedText } from "../../domain/index.js";
import { attentionTo } from "../attention.js";
import { summariseBaseline } from "../baseline-state.js";
import { causeText } from "../cause-text.js";
import { causeWords } from "../cause-words.js";
import { diagnosticText } from "../diagnostic-text.js";
import { asideSection, goneSection } from "../markdown/aside.js";
import { folded, longestNote, type Numbered, type Page, tableOf } from "../markdown/page.js";
import { indent, quotations, sourceList } from "../markdown/quotations.js";
import { escapeMarkdown } from "../markdown-text.js";
import { groupNearMisses, type NearMissGroup } from "../near-miss-groups.js";
import { freshReasons } from "../quoted-sentence.js";
import type { Reporter } from "../reporter.js";
import { sourceNames } from "../source-names.js";
import { subjectOf } from "../subject.js";
import { groupDigits, isSummary, plural, summarise, voices } from "../summary.js";
import { clip } from "../visible-text.js";

/** Of the pairs kept back for one reason; the JSON report lists them all. */
const pairsShown = 3;

const heading = "# Cross-check report";

export const markdown: Reporter = {
  name: "markdown",
  extension: "md",
  describes: "Markdown for issues, wikis and pull requests",
  render(report, view) {
    const page: Page = { report, names: sourceNames(report), attention: attentionTo(report, view.decisions) };
    // Numbers are those of all findings: a colleague who is told "number 7" finds it in every copy.
    const findings = report.findings.map((finding, i) => ({ finding, number: i + 1 }));
    const open = findings.filter(({ finding }) => !page.attention(finding).aside);
    const aside = findings.filter(({ finding }) => page.attention(finding).aside);
    const sections = [
      heading,
      [
        `**${summarise(report)}**`,
        ...[summariseBaseline(report), view.counts].flatMap((line) =>
          line === null ? [] : [escapeMarkdown(line)],
        ),
      ].join("  \n"),
      // What puts everything below in doubt stands above it.
      diagnosticLines(page, ["error", "warning"]),
      overview(page, open),
      ...(open.length === 0 ? [] : ["## Findings"]),
      ...open.map(({ finding, number }) => findingSection(page, finding, number)),
      asideSection(page, aside),
      goneSection(page),
      nearMissSection(page),
      noteSection(page),
      sourceSection(page),
    ];
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
  },
  isReport: (text) => text.startsWith(`${heading}\n\n**`) && isSummary(text.slice(heading.length + 4)),
};

function overview({ names, attention }: Page, findings: readonly Numbered[]): string {
  if (findings.length === 0) return "";
  return tableOf(
    ["#", "Severity", "Type", "What differs", "Values", "Cause"],
    findings.map(({ finding, number }) => [
      String(number),
      [`**${finding.severity}**`, ...attention(finding).marks].join(", "),
      finding.type,
      escapeMarkdown(clip(subjectOf(finding), 200)),
      finding.values
        .map(({ value, evidence }) => `${escapeMarkdown(clip(value, 120))} (${sourceList(evidence, names)})`)
        .join("<br>"),
      escapeMarkdown(causeText(finding)),
    ]),
  );
}

function findingSection(page: Page, finding: Finding, number: number): string {
  const { marks, earlier } = page.attention(finding);
  const parts = [
    `### ${number}. ${escapeMarkdown(clip(subjectOf(finding), longestNote))}`,
    [
      `**${finding.severity}**`,
      ...marks,
      ...(earlier === null ? [] : [escapeMarkdown(earlier)]),
      finding.type,
      causeWords[finding.cause].short,
      `rule ${escapeMarkdown(finding.rule)}`,
      `finding ${escapeMarkdown(finding.id)}`,
    ].join(" · "),
    ...noteOf(page, finding),
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

/** What a colleague noted on an open finding; a settled one tells it where it is set aside. */
function noteOf({ attention }: Page, finding: Finding): readonly string[] {
  const note = attention(finding).decision?.note ?? "";
  return note === "" ? [] : [`**Noted:** ${escapeMarkdown(clip(note, longestNote))}`];
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
  return folded(
    "## Compared, not reported",
    `${plural(nearMisses.length, "pair")} of passages that look alike, with the reason`,
    groupNearMisses(nearMisses).map(entry).join("\n\n"),
  );
}

function diagnosticLines({ report, names }: Page, levels: readonly Diagnostic["level"][]): string {
  return report.diagnostics
    .filter(({ level }) => levels.includes(level))
    .map((diagnostic) => {
      const text = diagnosticText(diagnostic, (source) => names.get(source));
      return `- **${diagnostic.level}** ${escapeMarkdown(clip(text, longestNote))}`;
    })
    .join("\n");
}

function noteSection(page: Page): string {
  const lines = diagnosticLines(page, ["info"]);
  return lines === "" ? "" : `## Notes on the run\n\n${lines}`;
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
