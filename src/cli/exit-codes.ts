/** What the program's exit code says. The README's table and the help text are checked against this. */
export const exitCodes = {
  /** Checked; nothing at or above `--fail-on`. */
  done: 0,
  /** Checked; something at or above `--fail-on`. */
  findings: 1,
  /** Wrong usage, input that cannot be read, a broken rule file. What could be read was still checked. */
  usage: 2,
  /** A mistake of this program. */
  bug: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
  0: "checked, and nothing at or above --fail-on",
  1: "checked, and findings at or above --fail-on",
  2: "wrong usage, input that cannot be read, or a broken rule file",
  3: "a bug of crosscheck itself",
};
