import { extract } from "../../extract/index.js";
import { ingest } from "../../ingest/index.js";
import { claimRows } from "../claim-rows.js";
import { claimTable } from "../claim-table.js";
import { usesColour, widthOf } from "../edge.js";
import { exitCodes } from "../exit-codes.js";
import { choiceOption, dateOption } from "../options.js";
import { printable, printDiagnostics } from "../print-diagnostics.js";
import { readPaths } from "../read-paths.js";
import type { Command } from "./command.js";

const formats = ["table", "json"] as const;

export const claims: Command = {
  name: "claims",
  summary: "Print what each source states: the claims that findings stand on",
  options: {
    format: { describe: `How to print: ${formats.join(", ")}`, default: "table" },
    published: {
      describe: "Publication date of sources that state none, as 2026-01-08",
    },
    "no-color": { describe: "Print without colour", boolean: true },
  },
  examples: [
    ["crosscheck claims seeds", "every claim of the seed story"],
    ["crosscheck claims seeds --format json", "the same with offsets, for a program"],
  ],
  async run({ paths, options }, edge) {
    const format = choiceOption(options, "format", formats) ?? "table";
    const published = dateOption(options, "published");
    const read = readPaths(paths, edge.folder);
    const { sources, diagnostics } = ingest(read.files, { published });
    const all = [...read.diagnostics, ...diagnostics];
    printDiagnostics(all, edge.stderr, ["error", "warning"]);
    if (sources.length === 0) return exitCodes.usage;
    const rows = sources.flatMap((source) => claimRows(extract(source)));
    edge.stdout.write(
      format === "json"
        ? `${JSON.stringify({ schema: "crosscheck-claims/1", claims: rows }, null, 2)}\n`
        : printable(
            claimTable(
              rows,
              widthOf(edge.stdout, edge.env),
              usesColour(edge.stdout, edge.env, options["no-color"] === true),
            ),
          ),
    );
    return all.some(({ level }) => level === "error") ? exitCodes.usage : exitCodes.done;
  },
};
