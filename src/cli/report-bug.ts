/** Frames of the stack that are shown: enough to find the place, short enough to paste. */
const framesShown = 8;

/** What a user sees when this program is at fault: that it is, and what to send. */
export function reportBug(error: unknown, args: readonly string[], version: string): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    "",
    "crosscheck stopped on a mistake of its own. It is a bug, not your files; no report was written.",
    "Please report it: open an issue with the lines below and, where you may, the file that sets it off.",
    "",
    `  crosscheck ${version}, Node ${process.version}, ${process.platform} ${process.arch}`,
    `  crosscheck ${args.join(" ")}`,
    ...stack
      .split("\n")
      .slice(0, framesShown + 1)
      .map((line) => `  ${line}`),
    "",
  ].join("\n");
}
