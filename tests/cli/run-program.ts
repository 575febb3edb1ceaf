import { resolve } from "node:path";
import type { Edge, Output } from "../../src/cli/edge.js";
import { run } from "../../src/cli/run.js";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line inside this process, in `folder`, with streams that are kept. */
export async function runProgram(
  args: readonly string[],
  options: {
    folder?: string;
    env?: Edge["env"];
    terminal?: boolean;
    columns?: number;
    now?: () => number;
    /** What is typed, line by line; then the input ends. Without it no terminal listens. */
    answers?: readonly string[];
  } = {},
): Promise<Ran> {
  const printed = { stdout: "", stderr: "" };
  const keep = (name: "stdout" | "stderr"): Output => ({
    write: (text) => {
      printed[name] += text;
    },
    isTTY: options.terminal ?? false,
    columns: options.columns,
  });
  const answers = [...(options.answers ?? [])];
  const ask = async (question: string): Promise<string | null> => {
    printed.stderr += `${question}\n`;
    return answers.shift() ?? null;
  };
  const code = await run(args, {
    stdout: keep("stdout"),
    stderr: keep("stderr"),
    ask: options.answers === undefined ? null : ask,
    env: options.env ?? {},
    folder: options.folder ?? resolve("."),
    version: "9.9.9",
    now: options.now ?? (() => 0),
  });
  return { code, ...printed };
}
