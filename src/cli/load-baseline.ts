import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readReport } from "../baseline/index.js";
import type { Report } from "../domain/index.js";
import { describeSystemError } from "./system-error.js";
import { UserError } from "./user-error.js";

/** An earlier report and its path as the user named it. */
export interface LoadedBaseline {
  readonly path: string;
  readonly report: Report;
}

/** The report that `--baseline` names. Without one that can be read nothing is checked: all would look new. */
export function loadBaseline(path: string | null, folder: string): LoadedBaseline | null {
  if (path === null) return null;
  const { report, problem } = readReport(readText(path, folder));
  if (problem !== null)
    throw new UserError(
      `--baseline ${path} ${problem}`,
      "Name a report.json that an earlier run wrote: crosscheck check PATH --out report.json",
    );
  return { path, report };
}

function readText(path: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, path), "utf8");
  } catch (error) {
    throw new UserError(
      `--baseline ${path} cannot be read: ${describeSystemError(error)}`,
      "For a first run, leave it out and keep the report: crosscheck check PATH --out report.json",
    );
  }
}
