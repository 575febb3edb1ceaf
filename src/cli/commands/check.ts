import { severities } from "../../domain/index.js";
import { reporters } from "../../report/index.js";
import type { Command } from "./command.js";

const formats = reporters.map(({ name }) => name);

export const check: Command = {
  name: "check",
  summary: "Compare the sources of one story and report where they differ",
  options: {
    format: { describe: `What to print: ${formats.join(", ")}`, defaultDescription: formats[0] ?? "" },
    out: { describe: "Write the report: a folder gets every file format, a file the one of its ending" },
    "fail-on": {
      describe: `Exit with 1 from this severity up: ${severities.join(", ")}, never`,
      defaultDescription: "never",
    },
    baseline: { describe: "Tell what is new since an earlier report, a .json of this program" },
    published: { describe: "Publication date of sources that state none, as 2026-01-08" },
    rules: { describe: "Ask the rules of this folder too, before the shipped ones; may be repeated" },
    decisions: {
      describe: "What people decided, as exported from a report's page: settled findings fail no run",
    },
    quiet: { describe: "Print errors alone, and what --format names", boolean: true },
    verbose: {
      describe: "Tell what was read and compared, what was not reported, and timings",
      boolean: true,
    },
    "no-color": { describe: "Print without colour", boolean: true },
  },
  examples: [
    ["crosscheck check seeds", "compare the files of a folder"],
    [
      "crosscheck check seeds/agency-report.md seeds/local-report.txt --out report.html",
      "compare two files, and write a page to read",
    ],
    ["crosscheck check seeds --format json --fail-on high", "for a script: data, and exit code 1 on high"],
    ["crosscheck check seeds --verbose", "with all that was read, compared and kept back"],
  ],
  notes: `Formats:\n${reporters.map(({ name, describes }) => `  ${name.padEnd(10)}${describes}`).join("\n")}`,
  // The language model takes most of a second to load, which --help and a mistyped option need not wait for.
  run: async (args, edge) => (await import("../run-check.js")).runCheck(args, edge),
};
