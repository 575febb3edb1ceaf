import type { Finding, Report } from "../../domain/index.js";
import type { Attention } from "../attention.js";

type Style = "bold" | "dim" | "high" | "medium" | "low";
const codes: Readonly<Record<Style, string>> = { bold: "1", dim: "2", high: "1;31", medium: "33", low: "36" };

/** What the parts of a terminal report share. */
export interface TerminalPage {
  readonly report: Report;
  readonly width: number;
  readonly paint: Paint;
  readonly names: ReadonlyMap<string, string>;
  readonly attention: (finding: Finding) => Attention;
  readonly verbose: boolean;
}

export type Paint = (style: Style, text: string) => string;

export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;

/** A cell or a note is a summary; the whole text stands in the other formats. */
export const longestCell = 300;
