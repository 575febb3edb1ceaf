import { statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { findReporter, type Reporter, reporters } from "../report/index.js";
import { listOf } from "./options.js";
import { UserError } from "./user-error.js";

export interface OutputPlan {
  /** What goes to standard output; null where a file takes its place. */
  readonly printed: Reporter | null;
  /** `named` is the path as the user would type it. */
  readonly files: readonly { readonly path: string; readonly named: string; readonly reporter: Reporter }[];
}

/** Formats that are for a terminal only are not among a folder's reports. */
const fileName = "report";

/**
 * Decides where the report goes. Without `out` it is printed. A folder gets the report in every file format
 * and the terminal still gets its own. A file takes the place of standard output where `--format` is given;
 * without `--format` its ending names the format, and the terminal gets the table as usual.
 */
export function planOutput(out: string | null, format: string | null, folder: string): OutputPlan {
  const byDefault = reporters[0] ?? null;
  const printed = format === null ? byDefault : findReporter(format);
  if (out === null) return { printed, files: [] };
  const path = resolve(folder, out);
  if (isFolder(out, path)) {
    const kept = reporters.filter((reporter) => reporter !== byDefault);
    return {
      printed,
      files: kept.map((reporter) => {
        const name = `${fileName}.${reporter.extension}`;
        return { path: join(path, name), named: join(out, name), reporter };
      }),
    };
  }
  if (/[\\/]$/.test(out))
    throw new UserError(
      `--out ${out} asks for a folder, and a file has that name`,
      "Nothing was written. Name another folder, or leave out the / and name a file.",
    );
  const ending = extname(out).slice(1).toLowerCase();
  const byEnding = reporters.find(({ extension }) => extension === ending) ?? null;
  if (format === null && byEnding === null)
    throw new UserError(
      ending === ""
        ? `--out ${out} is a file, and its name has no ending that names a format`
        : `--out ${out}: no report format has the ending .${ending}`,
      `Use ${listOf(reporters.map(({ extension }) => `.${extension}`))}, name a --format, or name a folder.`,
    );
  if (format !== null && byEnding !== null && byEnding !== printed)
    throw new UserError(
      `--out ${out} would hold ${format}, which its ending does not say`,
      `Use the ending .${printed?.extension}, or --format ${byEnding.name}.`,
    );
  const reporter = printed !== null && format !== null ? printed : byEnding;
  if (reporter === null) throw new Error("a format without a reporter passed the check of options");
  return { printed: format === null ? byDefault : null, files: [{ path, named: out, reporter }] };
}

/** What is there decides; a name of something new is a folder where it has no ending or a `/` at its end. */
function isFolder(out: string, path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return /[\\/]$/.test(out) || extname(out) === "";
  }
}
