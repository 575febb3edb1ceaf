import { extractWith } from "../extract/index.js";
import { ingest } from "../ingest/index.js";
import { jsonText } from "../report/json-text.js";
import { sourceNames } from "../report/source-names.js";
import { lexiconOf } from "../rules/index.js";
import { claimRows, sourceRow } from "./claim-rows.js";
import { claimTable } from "./claim-table.js";
import { claimFormats } from "./commands/claims.js";
import type { Arguments } from "./commands/command.js";
import { type Edge, usesColour, widthOf } from "./edge.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { loadPacks } from "./load-packs.js";
import { choiceOption, dateOption } from "./options.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { readPaths } from "./read-paths.js";

/** `crosscheck claims`. */
export async function runClaims({ paths, options }: Arguments, edge: Edge): Promise<ExitCode> {
  const format = choiceOption(options, "format", claimFormats);
  const published = dateOption(options, "published");
  // Rules bring units and offices that claims are read with.
  const lexicon = lexiconOf(loadPacks([], edge.folder, paths));
  const read = readPaths(paths, edge.folder);
  const { sources, diagnostics } = ingest(read.files, { published });
  const all = [...read.diagnostics, ...diagnostics];
  printDiagnostics(all, edge.stderr, ["error", "warning"]);
  if (sources.length === 0) return exitCodes.usage;
  const rows = sources.flatMap((source) => claimRows(extractWith(lexicon, source)));
  const colour = usesColour(edge.stdout, edge.env, options["no-color"] === true);
  edge.stdout.write(
    format === "json"
      ? jsonText({ schema: "crosscheck-claims/1", sources: sources.map(sourceRow), claims: rows })
      : claimTable(rows, sourceNames({ sources }), widthOf(edge.stdout, edge.env), colour),
  );
  return all.some(({ level }) => level === "error") ? exitCodes.usage : exitCodes.done;
}
