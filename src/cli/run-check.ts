import {
  type Diagnostic,
  type Finding,
  type Report,
  type Severity,
  type Source,
  severities,
} from "../domain/index.js";
import { ingest } from "../ingest/index.js";
import { type Checked, checkStory } from "../pipeline.js";
import { type ReportView, reporters } from "../report/index.js";
import { plural } from "../report/summary.js";
import type { Arguments } from "./commands/command.js";
import { type Edge, usesColour, widthOf, widthOfPipe } from "./edge.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { loadDecisions, tellDecisions, unsettled } from "./load-decisions.js";
import { loadPacks } from "./load-packs.js";
import { choiceOption, dateOption, textOption, textsOption } from "./options.js";
import { type OutputPlan, planOutput } from "./plan-output.js";
import { printable, printDiagnostics } from "./print-diagnostics.js";
import { showProgress } from "./progress.js";
import { readPaths } from "./read-paths.js";
import { writeWhole } from "./write-whole.js";

const [table] = reporters;

/** `crosscheck check`. Everything that can be refused is refused before the sources are read. */
export async function runCheck({ paths, options }: Arguments, edge: Edge): Promise<ExitCode> {
  const formats = reporters.map(({ name }) => name);
  const format = choiceOption(options, "format", formats);
  const failOn = choiceOption(options, "fail-on", severities);
  const published = dateOption(options, "published");
  const plan = planOutput(textOption(options, "out"), format, edge.folder);
  const decisionsFile = textOption(options, "decisions");
  const decisions = loadDecisions(decisionsFile, edge.folder);
  const quiet = options.quiet === true;
  const prints = plan.printed !== null && !(quiet && format === null);
  const rules = loadPacks(textsOption(options, "rules"), edge.folder, paths);

  const reportPaths = plan.files.map(({ path }) => path);
  const read = readPaths(paths, edge.folder, reportPaths);
  const { sources, diagnostics } = ingest(read.files, { published });
  const all = [...read.diagnostics, ...diagnostics];
  const nothing = sources.length === 0;
  const tableTells = prints && plan.printed === table && !nothing;
  if (!tableTells) printDiagnostics(all, edge.stderr, quiet && !nothing ? ["error"] : ["error", "warning"]);
  if (nothing) return exitCodes.usage;

  const progress = showProgress(edge, quiet);
  const checked = checkStory(sources, rules, {
    version: edge.version,
    diagnostics: all,
    onSourceRead: progress.advance,
    wantsOverview: [plan.printed, ...plan.files.map(({ reporter }) => reporter)].some(
      (reporter) => reporter?.wantsOverview === true,
    ),
  });
  progress.end();

  const { findings } = checked.report;
  const told = tellDecisions(decisionsFile, findings, decisions);
  if (!quiet && !tableTells) printDiagnostics(told, edge.stderr, ["info"]);
  const report = { ...checked.report, diagnostics: [...checked.report.diagnostics, ...told] };
  const view = { ...viewOf(checked, sources, edge, options["no-color"] === true), decisions };
  writeFiles(plan, report, view);
  if (prints) edge.stdout.write(plan.printed?.render(report, view) ?? "");
  if (!quiet)
    for (const { named } of plan.files)
      (plan.printed === table ? edge.stdout : edge.stderr).write(printable(`Wrote ${named}\n`));
  return exitCodeOf(all, unsettled(findings, decisions), failOn);
}

function viewOf(
  checked: Checked,
  sources: readonly Source[],
  edge: Edge,
  refusesColour: boolean,
): ReportView {
  const words = checked.report.sources.reduce((sum, source) => sum + source.words, 0);
  const read = `${plural(words, "word")} in ${plural(checked.sentences, "sentence")}`;
  const compared = `${plural(checked.claims, "claim")}, ${plural(checked.pairs, "pair")} of sentences compared`;
  return {
    texts: new Map(sources.map(({ id, text }) => [id, text])),
    columns: widthOf(edge.stdout, edge.env),
    colour: usesColour(edge.stdout, edge.env, refusesColour),
    counts: `${read}, ${compared}.`,
    ...(checked.overview === null ? {} : { overview: checked.overview }),
  };
}

/** A file is the same whatever terminal the run was started from. */
function writeFiles({ files }: OutputPlan, report: Report, view: ReportView): void {
  const fileView = { ...view, columns: widthOfPipe, colour: false };
  writeWhole(files.map(({ path, reporter }) => ({ path, text: reporter.render(report, fileView) })));
}

/** A check of half the sources is no all clear: what could not be read counts before what was found. */
function exitCodeOf(
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
  failOn: Severity | null,
): ExitCode {
  if (diagnostics.some(({ level }) => level === "error")) return exitCodes.usage;
  if (failOn === null) return exitCodes.done;
  const worst = severities.indexOf(failOn);
  return findings.some(({ severity }) => severities.indexOf(severity) <= worst)
    ? exitCodes.findings
    : exitCodes.done;
}
