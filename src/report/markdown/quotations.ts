import type { Evidence } from "../../domain/index.js";
import { publishedText } from "../../domain/index.js";
import { boldMarkdown, escapeMarkdown } from "../markdown-text.js";
import { bySentence, type Stretch, stretchesOf } from "../quoted-sentence.js";
import type { Page } from "./page.js";

/** The sentences with the words in dispute in bold, each with its source. */
export function quotations({ names, report }: Page, evidence: readonly Evidence[]): readonly string[] {
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

export const indent = (text: string): string => text.replace(/^/gm, "  ");

export function sourceList(evidence: readonly Evidence[], names: ReadonlyMap<string, string>): string {
  return [...new Set(evidence.map(({ source }) => escapeMarkdown(names.get(source) ?? source)))].join("; ");
}
