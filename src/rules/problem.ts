import type { Problem } from "../domain/index.js";

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
