import { existsSync } from "node:fs";
import { resolve } from "node:path";
import yargs, { type Argv } from "yargs";
import type { Command } from "./commands/command.js";
import { commands } from "./commands/index.js";
import { type Edge, widthOf } from "./edge.js";
import { type ExitCode, exitCodeMeanings, exitCodes } from "./exit-codes.js";
import { didYouMean, listOf } from "./options.js";
import { printable } from "./print-diagnostics.js";
import { reportBug } from "./report-bug.js";
import { UserError } from "./user-error.js";

/** A command without --fail-on fails no run by what it finds. */
function exitCodeList(command?: Command): string {
  const counts = command === undefined || "fail-on" in command.options;
  const meanings = { ...exitCodeMeanings, ...(counts ? {} : { [exitCodes.done]: "done" }) };
  return ["Exit codes:"]
    .concat(
      Object.entries(meanings)
        .filter(([code]) => counts || Number(code) !== exitCodes.findings)
        .map(([code, meaning]) => `  ${code}  ${meaning}`),
    )
    .join("\n");
}

/** One under the other, so that a command line stands whole on its own line and can be copied. */
const exampleList = (examples: Command["examples"]): string =>
  ["Examples:", ...examples.flatMap(([line, does]) => [`  ${line}`, `      ${does}`])].join("\n");

/** Runs one command line. Never throws, never ends the process: the exit code is its answer. */
export async function run(args: readonly string[], edge: Edge): Promise<ExitCode> {
  try {
    return await dispatch(args, edge);
  } catch (error) {
    if (error instanceof UserError) {
      edge.stderr.write(printable(`crosscheck: ${error.message}\n`));
      if (error.nextStep !== null) edge.stderr.write(printable(`  ${error.nextStep}\n`));
      return exitCodes.usage;
    }
    edge.stderr.write(reportBug(error, args, edge.version));
    return exitCodes.bug;
  }
}

/** yargs reads the line and lays out the help; what is allowed is checked here, with the nearest known name. */
async function dispatch(args: readonly string[], edge: Edge): Promise<ExitCode> {
  let chosen: { command: Command; argv: Readonly<Record<string, unknown>> } | null = null;
  const parser = describeProgram(args, edge, (command, argv) => {
    chosen = { command, argv };
  });
  let printed = "";
  const argv = (await parser.parseAsync([...args], {}, (error, _argv, output) => {
    if (error !== null && error !== undefined)
      throw new UserError(error.message, "crosscheck --help shows what it takes.");
    printed = output;
  })) as Readonly<Record<string, unknown>>;
  if (printed !== "") {
    edge.stdout.write(`${printed}\n`);
    return exitCodes.done;
  }
  const picked = chosen as { command: Command; argv: Readonly<Record<string, unknown>> } | null;
  if (picked === null) return refuseCommand(argv._, edge, parser);
  refuseUnknownOptions(picked.argv, picked.command);
  // What stands after `--` is a path even where it starts with a dash; yargs leaves it with the command's name.
  const afterDashes = (picked.argv._ as readonly unknown[]).slice(1);
  const paths = [...((picked.argv.paths ?? []) as readonly unknown[]), ...afterDashes].map(String);
  if (paths.length === 0)
    throw new UserError(
      `${picked.command.name} needs ${picked.command.words ?? "a file or folder"}`,
      `For example: ${picked.command.examples[0]?.[0]}`,
    );
  return picked.command.run({ paths, options: picked.argv }, edge);
}

function describeProgram(
  args: readonly string[],
  edge: Edge,
  choose: (command: Command, argv: Readonly<Record<string, unknown>>) => void,
): Argv {
  const parser = yargs([...args], edge.folder)
    .scriptName("crosscheck")
    .locale("en")
    .exitProcess(false)
    .parserConfiguration({
      "camel-case-expansion": false,
      "boolean-negation": false,
      "duplicate-arguments-array": true,
      "greedy-arrays": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "dot-notation": false,
      "short-option-groups": false,
    })
    .usage(
      "$0 COMMAND PATH… [options]\n\nShows where the sources of one story differ, why they may, and what would settle it.",
    )
    .wrap(Math.min(widthOf(edge.stdout, edge.env), 110))
    .version(edge.version)
    .help()
    .alias({ help: "h", version: "v" })
    .epilogue(
      [exampleList(commands.flatMap(({ examples }) => examples.slice(0, 1))), exitCodeList()].join("\n\n"),
    );
  for (const whole of commands) {
    const command = narrow(whole, args);
    parser.command(
      `${command.name} [paths..]`,
      command.summary,
      (own) => {
        own.usage(
          command.words === undefined
            ? `$0 ${command.name} PATH… [options]\n\n${command.summary}.\nPATH is a file, or a folder with all text files in it.`
            : `$0 ${command.name} ${command.words} [options]\n\n${command.summary}.`,
        );
        for (const [name, option] of Object.entries(command.options))
          own.option(name, option.boolean === true ? option : { ...option, string: true });
        const notes = command.notes === undefined ? [] : [command.notes];
        return own.epilogue([exampleList(command.examples), ...notes, exitCodeList(command)].join("\n\n"));
      },
      (argv) => choose(command, argv as Readonly<Record<string, unknown>>),
    );
  }
  return parser;
}

/** The command as its help tells of one action of it: "rules new --help". Any other line is read with all of it. */
function narrow(command: Command, args: readonly string[]): Command {
  const [name, word = ""] = args;
  const action =
    name === command.name && /^(?:--help|-h)$/.test(args[2] ?? "") ? command.actions?.[word] : undefined;
  if (action === undefined) return command;
  const { words, summary, options, notes } = action;
  const { notes: _, ...rest } = command;
  return {
    ...rest,
    ...{ words, summary },
    ...(notes === undefined ? {} : { notes }),
    options: Object.fromEntries(
      Object.entries(command.options).filter(([option]) => options.includes(option)),
    ),
    examples: command.examples.filter(([line]) => line.split(" ")[2] === word),
  };
}

async function refuseCommand(words: unknown, edge: Edge, parser: Argv): Promise<ExitCode> {
  const [given] = (words ?? []) as readonly unknown[];
  if (given === undefined) {
    edge.stderr.write(`${await parser.getHelp()}\n`);
    return exitCodes.usage;
  }
  const names = commands.map(({ name }) => name);
  throw new UserError(
    `there is no command "${given}"`,
    existsSync(resolve(edge.folder, String(given)))
      ? `To compare the sources there: crosscheck check ${given}`
      : didYouMean(String(given), names, `It knows ${listOf(names)}.`),
  );
}

/** yargs adds these to what it read. */
const notOptions: ReadonlySet<string> = new Set(["_", "$0", "paths", "help", "h", "version", "v"]);

function refuseUnknownOptions(argv: Readonly<Record<string, unknown>>, command: Command): void {
  const known = [...Object.keys(command.options), "help", "version"];
  const unknown = Object.keys(argv).filter((name) => !notOptions.has(name) && !known.includes(name));
  if (unknown.length === 0) return;
  const dashed = (name: string): string => `${name.length === 1 ? "-" : "--"}${name}`;
  throw new UserError(
    `${command.name} has no option ${listOf(unknown.map(dashed))}`,
    didYouMean(dashed(unknown[0] ?? ""), known.map(dashed), `It takes ${listOf(known.map(dashed))}.`),
  );
}
