import { createHash } from "node:crypto";
import type { Decision, Report } from "../../domain/index.js";
import { escapeJsonForHtml, type Markup, trusted } from "./markup.js";
import type { Page } from "./page.js";

/** What the page's script reads beside the report; its type there is `PageData` in `src/page/data.ts`. */
export function pageData({ report, view }: Page): Markup {
  const data: {
    readonly story: string;
    readonly findings: readonly string[];
    readonly decisions: readonly Decision[];
  } = {
    story: storyOf(report),
    findings: report.findings.map(({ id }) => id),
    decisions: view.decisions ?? [],
  };
  return trusted(escapeJsonForHtml(data));
}

/** The story by its files: a report that is made anew of them, after an edit too, is of the same story. */
function storyOf({ sources }: Report): string {
  const paths = sources.map(({ path }) => path).sort();
  return createHash("sha256").update(JSON.stringify(paths)).digest("hex").slice(0, 16);
}
