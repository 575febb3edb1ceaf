import type { Document, Lexicon, Source } from "../domain/index.js";
import { extractWith } from "../extract/index.js";
import { ingest } from "../ingest/index.js";
import { findingsOf } from "../pipeline.js";
import { lexiconOf, type RuleSet, ruleFor } from "../rules/index.js";
import { type Bench, runTrials, tally } from "../selftest/index.js";
import type { Arguments } from "./commands/command.js";
import { selftestFormats, usualPerKind, usualSeed } from "./commands/selftest.js";
import { type Edge, widthOf } from "./edge.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { loadPacks } from "./load-packs.js";
import { choiceOption, countOption, dateOption, textsOption } from "./options.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { showProgress } from "./progress.js";
import { readPaths } from "./read-paths.js";
import { selftestJson } from "./selftest-json.js";
import { selftestTable } from "./selftest-table.js";

/** `crosscheck selftest`. */
export async function runSelftest({ paths, options }: Arguments, edge: Edge): Promise<ExitCode> {
  const format = choiceOption(options, "format", selftestFormats);
  const seed = countOption(options, "seed", { least: 0, most: 4_294_967_295 }) ?? usualSeed;
  const perKind = countOption(options, "per-kind", { least: 1, most: 10_000 }) ?? usualPerKind;
  const published = dateOption(options, "published");
  const quiet = options.quiet === true;
  const rules = loadPacks(textsOption(options, "rules"), edge.folder, paths);
  const read = readPaths(paths, edge.folder);
  const { sources, diagnostics } = ingest(read.files, { published });
  const all = [...read.diagnostics, ...diagnostics];
  printDiagnostics(all, edge.stderr, quiet ? ["error"] : ["error", "warning"]);
  if (sources.length === 0) return exitCodes.usage;

  const progress = showProgress(edge, quiet, "Trying {bar} {value} of {total} changes");
  const trials = runTrials(makeBench(sources, rules), { seed, perKind, onTrial: progress.advance });
  progress.end();
  const figures = tally(
    trials,
    rules.rules.map(({ id }) => id),
  );
  const run = { version: edge.version, seed, sources, trials, figures };
  edge.stdout.write(
    format === "json"
      ? selftestJson(run)
      : selftestTable(run, widthOf(edge.stdout, edge.env), options.missed === true),
  );
  return all.some(({ level }) => level === "error") ? exitCodes.usage : exitCodes.done;
}

function makeBench(sources: readonly Source[], rules: RuleSet): Bench {
  const lexicon = lexiconOf(rules);
  return {
    documents: sources.map((source) => extractWith(lexicon, source)),
    copy: (source, text) => readCopy(source, text, lexicon),
    check: (documents) => findingsOf(documents, rules),
    ruleFor: (subject) => ruleFor(rules, subject)?.id ?? null,
  };
}

/** Read like a file of that name beside the source, so that a copy takes the same way as any source. */
function readCopy({ path, published }: Source, text: string, lexicon: Lexicon): Document | null {
  const name = path.replace(/(\.[^./]*)?$/, "-copy$1");
  const { sources } = ingest([{ path: name, bytes: new TextEncoder().encode(text) }], { published });
  return sources[0] === undefined ? null : extractWith(lexicon, sources[0]);
}
