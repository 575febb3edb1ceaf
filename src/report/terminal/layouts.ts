/**
 * Which columns the table has. On a wide terminal severity, type and cause have columns of their own; on one of 80
 * they share one, so that the words that differ have room.
 */
import type { Finding } from "../../domain/index.js";
import { causeText } from "../cause-text.js";
import { subjectOf } from "../subject.js";
import { clip, visibleText } from "../visible-text.js";
import { wrap } from "../wrap.js";
import { gap } from "./draw-row.js";
import { longestCell, type TerminalPage } from "./page.js";

const roomy = 110;
/** "contradiction". */
const longestCause = 13;
/** Where the cause has a column of its own, the names of two events have some room. */
const ownCause = 18;
/** "unchanged", "dismissed". */
const widestMark = 9;
const mostSourcesNamed = 6;

export const layoutFor = (width: number): Layout => (width < roomy ? stacked(width) : spread(width));

export interface Layout {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly cells: (page: TerminalPage, finding: Finding) => readonly (readonly string[])[];
}

function spread(width: number): Layout {
  const open = width - widestMark - 11 - ownCause - 4 * gap;
  const subject = Math.floor(open * 0.42);
  return {
    heads: ["Severity", "Type", "What differs", "Values and sources", "Cause"],
    widths: [widestMark, 11, subject, open - subject, ownCause],
    cells: (page, finding) => [
      severityLines(page, finding, widestMark),
      [finding.type],
      subjectLines(page, finding, subject),
      valueLines(page, finding, open - subject),
      wrap(causeText(finding), ownCause),
    ],
  };
}

function stacked(width: number): Layout {
  const open = width - longestCause - 2 * gap;
  const subject = Math.floor(open * 0.42);
  return {
    heads: ["Severity, type, cause", "What differs", "Values and sources"],
    widths: [longestCause, subject, open - subject],
    cells: (page, finding) => [
      [
        ...severityLines(page, finding, longestCause),
        finding.type,
        ...wrap(causeText(finding), longestCause),
      ],
      subjectLines(page, finding, subject),
      valueLines(page, finding, open - subject),
    ],
  };
}

function severityLines(page: TerminalPage, finding: Finding, width: number): readonly string[] {
  const { paint } = page;
  const { marks, aside } = page.attention(finding);
  return [
    paint(finding.severity, finding.severity),
    ...marks.flatMap((mark) => wrap(mark, width)).map((line) => paint(aside ? "dim" : "bold", line)),
  ];
}

function subjectLines(
  { paint, verbose, attention }: TerminalPage,
  finding: Finding,
  width: number,
): readonly string[] {
  // `explain --finding` asks for the id.
  const { earlier } = attention(finding);
  const note = [
    ...(earlier === null ? [] : [earlier]),
    ...(verbose ? [finding.rule] : []),
    `id ${finding.id}`,
  ].flatMap((line) => wrap(clip(visibleText(line), longestCell), width));
  return [...wrap(clip(subjectOf(finding), longestCell), width), ...note.map((line) => paint("dim", line))];
}

/** "26 countries" and below it, set in, who says so. */
function valueLines({ names, paint }: TerminalPage, finding: Finding, width: number): readonly string[] {
  return finding.values.flatMap(({ value, evidence }) => {
    const sources = [...new Set(evidence.map(({ source }) => names.get(source) ?? visibleText(source)))];
    const named = sources.slice(0, mostSourcesNamed).join("; ");
    const more = sources.length > mostSourcesNamed ? ` and ${sources.length - mostSourcesNamed} more` : "";
    return [
      ...wrap(clip(visibleText(value), longestCell), width).map((line) => paint("bold", line)),
      ...wrap(named + more, width - 2).map((line) => `  ${line}`),
    ];
  });
}
