import type { Diagnostic } from "../domain/index.js";
import { diagnosticText } from "../report/diagnostic-text.js";
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

/** A file's name or text must not steer the terminal: control characters but line ends are shown as U+FFFD. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
