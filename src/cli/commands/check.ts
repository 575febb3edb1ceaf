import { type Severity, severities } from "../../domain/index.js";
import { ingest } from "../../ingest/index.js";
import { checkStory } from "../../pipeline.js";
import { reporters } from "../../report/index.js";
import { plural } from "../../report/summary.js";
import { type Edge, usesColour, widthOf } from "../edge.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { loadPacks } from "../load-packs.js";
import { choiceOption, dateOption, textOption, textsOption } from "../options.js";
import { planOutput } from "../plan-output.js";
import { printable, printDiagnostics } from "../print-diagnostics.js";
import { showProgress } from "../progress.js";
import { readPaths } from "../read-paths.js";
import { writeWhole } from "../write-whole.js";
import type { Arguments, Command } from "./command.js";

const formats = reporters.map(({ name }) => name);
const [table] = reporters;

export const check: Command = {
  name: "check",
  summary: "Compare the sources of one story and report where they differ",
  options: {
    format: {
      describe: `What to print: ${formats.join(", ")}`,
      defaultDescription: table?.name ?? "",
    },
    out: {
      describe: "Write the report: a folder gets every file format, a file the one of its ending",
    },
    "fail-on": {
      describe: `Exit with 1 from this severity up: ${severities.join(", ")}`,
      defaultDescription: "never",
    },
    published: { describe: "Publication date of sources that state none, as 2026-01-08" },
    rules: { describe: "Ask the rules of this folder too, before the shipped ones; may be repeated" },
    quiet: { describe: "Print errors alone, and what --format names", boolean: true },
    "no-color": { describe: "Print without colour", boolean: true },
  },
  examples: [
    ["crosscheck check seeds", "compare the files of a folder"],
    ["crosscheck check draft.md wire.txt --out report.html", "two files, and a page to read"],
    ["crosscheck check seeds --format json --fail-on high", "for a script: data, and exit code 1 on high"],
  ],
  notes: `Formats:\n${reporters.map(({ name, describes }) => `  ${name.padEnd(10)}${describes}`).join("\n")}`,
  run,
};

async function run({ paths, options }: Arguments, edge: Edge): Promise<ExitCode> {
  const format = choiceOption(options, "format", formats);
  const failOn = choiceOption(options, "fail-on", severities);
  const published = dateOption(options, "published");
  const quiet = options.quiet === true;
  const out = textOption(options, "out");
  const plan = planOutput(out, format, edge.folder);

  const rules = loadPacks(textsOption(options, "rules"), edge.folder);
  const read = readPaths(
    paths,
    edge.folder,
    plan.files.map(({ path }) => path),
  );
  const { sources, diagnostics } = ingest(read.files, { published });
  const all = [...read.diagnostics, ...diagnostics];
  // The table shows them itself.
  const shownBelow = plan.printed === table && !(quiet && format === null) && sources.length > 0;
  if (!shownBelow)
    printDiagnostics(all, edge.stderr, quiet && sources.length > 0 ? ["error"] : ["error", "warning"]);
  if (sources.length === 0) return exitCodes.usage;

  const progress = showProgress(edge, quiet);
  const { report, sentences, claims, pairs } = checkStory(sources, rules, {
    version: edge.version,
    diagnostics: all,
    onSourceRead: progress.advance,
  });
  progress.end();

  const words = report.sources.reduce((sum, source) => sum + source.words, 0);
  const view = {
    texts: new Map(sources.map(({ id, text }) => [id, text])),
    columns: widthOf(edge.stdout, edge.env),
    colour: usesColour(edge.stdout, edge.env, options["no-color"] === true),
    counts: `${plural(words, "word")} in ${plural(sentences, "sentence")}, ${plural(claims, "claim")}, ${plural(pairs, "pair")} of sentences compared.`,
  };
  writeWhole(
    plan.files.map(({ path, reporter }) => ({
      path,
      text: reporter.render(report, { ...view, colour: false }),
    })),
  );
  if (plan.printed !== null && !(quiet && format === null))
    edge.stdout.write(plan.printed.render(report, view));
  if (!quiet) {
    const note = plan.printed === table ? edge.stdout : edge.stderr;
    for (const { named } of plan.files) note.write(printable(`Wrote ${named}\n`));
  }

  if (all.some(({ level }) => level === "error")) return exitCodes.usage;
  return reaches(report.findings, failOn) ? exitCodes.findings : exitCodes.done;
}

const reaches = (findings: readonly { readonly severity: Severity }[], level: Severity | null): boolean =>
  level !== null &&
  findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(level));
