/** A mistake in a rule or configuration file: where it stands, what is wrong, and what would be right. */
export interface Problem {
  readonly path: string;
  /** Both from 1; the column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The line itself, and how many of its characters, from `column` on, are meant. */
  readonly sourceLine: string;
  readonly length: number;
  /** What is accepted here, and the nearest valid name; null where the message says it all. */
  readonly hint: string | null;
}

const widestLine = 120;

/**
 * The problem as a user sees it:
 *
 *     rules/core/death-toll.yaml:7:27  unknown parameter "tolerenceRatio"
 *       7 | params: { measure: death, tolerenceRatio: 0 }
 *         |                           ^^^^^^^^^^^^^^
 *       quantity accepts: measure, toleranceRatio. Did you mean "toleranceRatio"?
 */
export function formatProblem(problem: Problem): string {
  const { path, line, column, message, hint } = problem;
  const skipped = Math.max(0, column - 1 + Math.min(problem.length, 40) - widestLine);
  const shown = showControls(problem.sourceLine.slice(skipped, skipped + widestLine));
  const offset = column - 1 - skipped;
  const carets = "^".repeat(Math.max(1, Math.min(problem.length, shown.length - offset)));
  const margin = " ".repeat(String(line).length);
  return [
    `${showControls(path)}:${line}:${column}  ${showControls(message)}`,
    `  ${line} | ${shown}`.trimEnd(),
    `  ${margin} | ${" ".repeat(offset)}${carets}`,
    ...(hint === null ? [] : [`  ${showControls(hint)}`]),
  ].join("\n");
}

/** A rule file may be a stranger's: escape sequences and reversed text must not reach a terminal. */
const showControls = (text: string): string => text.replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, "·");
