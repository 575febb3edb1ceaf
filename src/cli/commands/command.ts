import type { Options } from "yargs";
import type { Edge } from "../edge.js";
import type { ExitCode } from "../exit-codes.js";

/** What the user typed after the command's name, by option name; paths are apart. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** What one of several second words does. */
export interface CommandAction {
  /** What stands after the command's name: "explain ID". */
  readonly words: string;
  readonly summary: string;
  /** Of the command's options, those that it takes. */
  readonly options: readonly string[];
  readonly notes?: string;
}

/** One word of the command line. A new command is one file here and one line in `index.ts`. */
export interface Command {
  readonly name: string;
  /** What stands after the name where that is no path. */
  readonly words?: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly options: Readonly<Record<string, Options>>;
  /** Command lines that work as they stand, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** A paragraph for the end of the command's help. */
  readonly notes?: string;
  /** What a second word narrows the help to: "rules new --help" tells of new alone. */
  readonly actions?: Readonly<Record<string, CommandAction>>;
  run(args: Arguments, edge: Edge): Promise<ExitCode>;
}
