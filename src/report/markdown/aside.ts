import { tellAside } from "../attention.js";
import { escapeMarkdown } from "../markdown-text.js";
import { clip } from "../visible-text.js";
import { folded, longestNote, type Numbered, type Page } from "./page.js";

/** Seen or settled before: one line each, folded where the place knows how. */
export function asideSection({ attention }: Page, findings: readonly Numbered[]): string {
  const told = tellAside(findings.map(({ finding }) => attention(finding)));
  if (told === null) return "";
  return folded(
    "## Seen before",
    told,
    findings
      .map(({ finding, number }) => {
        const { marks, decision } = attention(finding);
        const why = [decision?.reason, decision?.note].filter((text) => text).join(" ");
        const line = `- **${number}** · ${[finding.severity, ...marks].join(" · ")}: ${escapeMarkdown(clip(finding.message, longestNote))}`;
        return why === "" ? line : `${line} (${escapeMarkdown(clip(why, longestNote))})`;
      })
      .join("\n"),
  );
}

export function goneSection({ report }: Page): string {
  const gone = report.baseline?.absent ?? [];
  if (gone.length === 0) return "";
  const lines = gone.map(
    ({ severity, message }) => `- ${severity}: ${escapeMarkdown(clip(message, longestNote))}`,
  );
  return `## No longer found\n\n${lines.join("\n")}`;
}
