import type { Finding, Report } from "../../domain/index.js";
import type { Attention } from "../attention.js";

/** A message or a reason is a sentence; what is longer comes from a broken source. */
export const longestNote = 1_000;

/** What the parts of a Markdown report share. */
export interface Page {
  readonly report: Report;
  readonly names: ReadonlyMap<string, string>;
  readonly attention: (finding: Finding) => Attention;
}

export interface Numbered {
  readonly finding: Finding;
  readonly number: number;
}

/** Folded where the place knows how; elsewhere the tags show, and the text is there all the same. */
export const folded = (head: string, summary: string, body: string): string =>
  [head, `<details><summary>${summary}</summary>`, body, "</details>"].join("\n\n");

export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
