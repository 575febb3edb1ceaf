import { compareFindings } from "../baseline/index.js";
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
import { type LoadedBaseline, loadBaseline } from "./load-baseline.js";
import { loadDecisions, tellDecisions, unsettled } from "./load-decisions.js";
import { loadPacks } from "./load-packs.js";
import { choiceOption, dateOption, textOption, textsOption } from "./options.js";
import { type OutputPlan, planOutput } from "./plan-output.js";
import { printDetails } from "./print-details.js";
import { printable, printDiagnostics } from "./print-diagnostics.js";
import { showProgress } from "./progress.js";
import { readPaths } from "./read-paths.js";
import { refusePlaces } from "./refuse-places.js";
import { startWatch } from "./stopwatch.js";
import { UserError } from "./user-error.js";
import { writeWhole } from "./write-whole.js";

const [table] = reporters;

/** `crosscheck check`. Everything that can be refused is refused before the sources are read. */
export async function runCheck({ paths, options }: Arguments, edge: Edge): Promise<ExitCode> {
  const formats = reporters.map(({ name }) => name);
  const format = choiceOption(options, "format", formats);
  const failOn = choiceOption(options, "fail-on", [...severities, "never"]) ?? "never";
  const published = dateOption(options, "published");
  const plan = planOutput(textOption(options, "out"), format, edge.folder);
  refusePlaces(plan.files, paths, edge.folder);
  const decisionsFile = textOption(options, "decisions");
  const decisions = loadDecisions(decisionsFile, edge.folder);
  const quiet = options.quiet === true;
  const verbose = options.verbose === true;
  if (quiet && verbose)
    throw new UserError("--quiet and --verbose ask for opposite things", "Leave one of them out.");
  const prints = plan.printed !== null && !(quiet && format === null);
  const baseline = loadBaseline(textOption(options, "baseline"), edge.folder);
  const rules = loadPacks(textsOption(options, "rules"), edge.folder, paths);

  const watch = startWatch(edge);
  watch.begin("read");
  // Reports of ours are no sources, nor are they news to a reader of the list of what was passed over.
  const ours = [...plan.files.map(({ path }) => path), ...(baseline === null ? [] : [baseline.path])];
  const read = readPaths(paths, edge.folder, ours);
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
    onStage: (stage) => {
      watch.begin(stage);
      progress.enter(stage);
    },
  });
  progress.end();
  const { findings } = checked.report;
  const told = tellDecisions(decisionsFile, findings, decisions);
  if (!quiet && !tableTells) printDiagnostics(told, edge.stderr, ["info"]);
  const report = withBaseline(
    { ...checked.report, diagnostics: [...checked.report.diagnostics, ...told] },
    baseline,
  );
  watch.begin("report");
  const view: ReportView = {
    ...viewOf(checked, sources, edge, options["no-color"] === true),
    decisions,
    verbose,
    rules: new Map(rules.rules.map(({ id, why, check }) => [id, { why, check }])),
  };
  writeFiles(plan, report, view);
  if (prints) edge.stdout.write(plan.printed?.render(report, view) ?? "");
  if (!quiet)
    for (const { named } of plan.files)
      (plan.printed === table ? edge.stdout : edge.stderr).write(printable(`Wrote ${named}\n`));
  if (verbose) printDetails(checked, rules, watch.stop(), edge.stderr);
  return exitCodeOf(all, unsettled(untold(report), decisions), failOn);
}

const withBaseline = (report: Report, baseline: LoadedBaseline | null): Report =>
  baseline === null
    ? report
    : { ...report, baseline: compareFindings(report.findings, baseline.report.findings, baseline.path) };

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

/** What no earlier report has told already: without one, everything. */
function untold({ findings, baseline }: Report): readonly Finding[] {
  const told = new Set(baseline?.unchanged);
  return findings.filter(({ id }) => !told.has(id));
}

/** A check of half the sources is no all clear: what could not be read counts before what was found. */
function exitCodeOf(
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
  failOn: Severity | "never",
): ExitCode {
  if (diagnostics.some(({ level }) => level === "error")) return exitCodes.usage;
  if (failOn === "never") return exitCodes.done;
  const worst = severities.indexOf(failOn);
  return findings.some(({ severity }) => severities.indexOf(severity) <= worst)
    ? exitCodes.findings
    : exitCodes.done;
}
