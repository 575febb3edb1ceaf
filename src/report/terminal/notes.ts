/** What stands around the table: what is gone, what was kept back, how the run went. One line each, wrapped. */
import type { Diagnostic, Evidence } from "../../domain/index.js";
import { tellAside } from "../attention.js";
import { summariseBaseline } from "../baseline-state.js";
import { diagnosticText } from "../diagnostic-text.js";
import { groupNearMisses } from "../near-miss-groups.js";
import { plural } from "../summary.js";
import { clip, visibleText } from "../visible-text.js";
import { wrap } from "../wrap.js";
import { longestCell, type TerminalPage } from "./page.js";

const longestNote = 1_000;

/** What is new since an earlier report, and what the table leaves out. */
export function asideLines({ report, attention, width, verbose }: TerminalPage): readonly string[] {
  const aside = tellAside(report.findings.map(attention));
  return [
    summariseBaseline(report),
    aside === null ? null : verbose ? `${aside}.` : `${aside}. --verbose shows what is set aside.`,
  ].flatMap((line) => (line === null ? [] : wrap(line, width)));
}

/** A list item whose further lines stand under its first word. */
function item(text: string, width: number): readonly string[] {
  const [first = "", ...rest] = wrap(text, width - 2);
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}

export function goneLines({ report, width, paint }: TerminalPage): string {
  const gone = report.baseline?.absent ?? [];
  if (gone.length === 0) return "";
  return [
    paint("bold", "No longer found"),
    ...gone.flatMap(({ severity, message }) =>
      item(`${severity}: ${clip(visibleText(message), longestCell)}`, width),
    ),
  ].join("\n");
}

/** One pair stands for all that were kept back for the same reason; the other formats list more. */
export function nearMissLines({ report, names, width, paint }: TerminalPage): string {
  if (report.nearMisses.length === 0) return "";
  const words = ({ source, text, start, focus }: Evidence): string =>
    `“${clip(visibleText(text.slice(focus.start - start, focus.end - start)), 80)}” (${names.get(source) ?? visibleText(source)})`;
  return [
    paint("bold", "Compared, not reported"),
    ...groupNearMisses(report.nearMisses).flatMap(({ type, reason, misses }) => {
      const [first] = misses;
      const pair =
        first === undefined ? "" : ` ${words(first.evidence[0])} against ${words(first.evidence[1])}`;
      const more = misses.length > 1 ? `, and ${plural(misses.length - 1, "more pair")}` : "";
      return item(`${type}: ${clip(visibleText(reason), longestCell)}${pair}${more}`, width);
    }),
  ].join("\n");
}

/** What puts the whole table in doubt stands above it; what is only good to know, below. */
export function diagnosticLines(
  { report, names, width, paint }: TerminalPage,
  levels: readonly Diagnostic["level"][],
): string {
  return report.diagnostics
    .filter(({ level }) => levels.includes(level))
    .map((diagnostic) => {
      const { level } = diagnostic;
      const text = diagnosticText(diagnostic, (source) => names.get(source));
      const [first = "", ...rest] = wrap(clip(visibleText(text), longestNote), width - 9);
      const style = level === "error" ? "high" : level === "warning" ? "medium" : "dim";
      return [paint(style, level.padEnd(9)) + first, ...rest.map((line) => " ".repeat(9) + line)].join("\n");
    })
    .join("\n");
}
