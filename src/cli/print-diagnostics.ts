import type { Diagnostic } from "../domain/index.js";
import { diagnosticText } from "../report/diagnostic-text.js";
import { visibleText } from "../report/visible-text.js";
import type { Output } from "./edge.js";

/** One line each: level, place, what is wrong and the next step. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  output: Output,
  levels: readonly Diagnostic["level"][],
): void {
  for (const diagnostic of diagnostics)
    if (levels.includes(diagnostic.level))
      output.write(printable(`${diagnostic.level}: ${diagnosticText(diagnostic)}\n`));
}

/** A file's name or text must not steer the terminal, nor hide in it. Lines stay lines. */
export const printable = (text: string): string => text.split("\n").map(visibleText).join("\n");
