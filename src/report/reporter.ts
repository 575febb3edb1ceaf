import type { Decision, Overview, Report } from "../domain/index.js";

/** What a reporter needs and the report's contract does not hold. Everything comes from the caller: no clock, no files. */
export interface ReportView {
  /** Full text of each source by its id. Where one is missing, its evidence is shown without its surroundings. */
  readonly texts: ReadonlyMap<string, string>;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Whether the terminal may be sent colour codes. The caller decides (NO_COLOR, --no-color, a pipe). */
  readonly colour: boolean;
  /** What was read and compared, as one line: "143 sentences, 312 claims, 96 pairs compared"; null to leave it out. */
  readonly counts: string | null;
  /** What people decided on findings of this and of other reports; none where it is left out. */
  readonly decisions?: readonly Decision[];
  /** What the pictures are drawn from; without it they are left out. */
  readonly overview?: Overview;
  /** Whether the terminal is shown everything: what was compared and not reported, ids, what an earlier report tells. */
  readonly verbose?: boolean;
  /** What the rules say of themselves, by id, for formats that carry a manual. */
  readonly rules?: ReadonlyMap<string, RuleNote>;
}

export interface RuleNote {
  readonly why: string;
  /** The editor's next step; null where the rule names none. */
  readonly check: string | null;
}

/** Writes a report in one format. A new one is one file in `reporters/` and one line in its index. */
export interface Reporter {
  /** As the user writes it: `--format markdown`. */
  readonly name: string;
  /** Of the file it is written to, without the dot. */
  readonly extension: string;
  /** For the help text: a noun phrase. */
  readonly describes: string;
  /** Whether it draws what `ReportView.overview` holds. */
  readonly wantsOverview?: boolean;
  readonly render: (report: Report, view: ReportView) => string;
  /**
   * Whether a text is a report in this format, by its opening or its summary; line ends are `\n`, whatever a
   * checkout made of them. A file that is one may be written anew and is no source; any other is somebody's work.
   */
  readonly isReport: (text: string) => boolean;
}
