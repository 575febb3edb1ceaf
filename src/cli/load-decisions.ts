import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { readDecisions } from "../decisions/index.js";
import { type Decision, type Diagnostic, type Finding, isSettled } from "../domain/index.js";
import { plural } from "../report/summary.js";
import { formatProblem } from "../rules/index.js";
import { UserError } from "./user-error.js";

/** Ten thousand decisions with a note each take three million bytes. */
const mostBytes = 50_000_000;

/** The decisions file that `--decisions` names. One mistake in it stops the run: what it settles would come back. */
export function loadDecisions(named: string | null, base: string): readonly Decision[] {
  if (named === null) return [];
  const { decisions, mistakes } = readDecisions(readText(named, base), named);
  if (mistakes.length === 0) return decisions;
  const count = mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`;
  throw new UserError(`${count} in the decisions\n\n${mistakes.map(formatProblem).join("\n\n")}\n`);
}

function readText(named: string, base: string): string {
  const path = resolve(base, named);
  try {
    if (statSync(path).size <= mostBytes) return readFileSync(path, "utf8");
  } catch {
    throw new UserError(
      `--decisions ${named} cannot be read`,
      "It names a file that was exported from a report's page.",
    );
  }
  throw new UserError(`--decisions ${named} is larger than ${mostBytes / 1e6} MB`, "Is it a decisions file?");
}

/** The findings that nobody has settled: the others count no more, by whatever they were reported. */
export function unsettled(findings: readonly Finding[], decisions: readonly Decision[]): readonly Finding[] {
  const settled = new Set(decisions.filter(({ state }) => isSettled(state)).map(({ finding }) => finding));
  return findings.filter(({ id }) => !settled.has(id));
}

/** What the decisions came to, for whoever gave them: nothing is settled silently, and none goes stale so. */
export function tellDecisions(
  named: string | null,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly Diagnostic[] {
  if (named === null) return [];
  const found = new Set(findings.map(({ id }) => id));
  const here = decisions.filter(({ finding }) => found.has(finding));
  const count = (state: Decision["state"]): number => here.filter((d) => d.state === state).length;
  const stale = decisions.length - here.length;
  const counted = `${plural(findings.length, "finding")}: ${count("confirmed")} confirmed, ${count("dismissed")} dismissed, ${count("needs-call")} to be called about, ${unsettled(findings, decisions).length - count("needs-call")} open.`;
  const gone =
    stale === 0
      ? ""
      : ` ${plural(stale, "decision")} in it ${stale === 1 ? "belongs" : "belong"} to no finding of this run: a value or a source has changed since.`;
  return [{ level: "info", source: named, message: `${counted}${gone}` }];
}
