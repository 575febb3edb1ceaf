import type { Decision } from "./apply.js";
import type { ExampleRun } from "./examples.js";
import { sourcesOf } from "./placeholders.js";
import type { Rule } from "./rule.js";
import { branchesOf } from "./severity.js";

/** A part of a rule that none of its examples shows at work. */
export interface UntestedBranch {
  readonly rule: Rule;
  /** "severity: cause update", "params: toleranceRatio", "messageInOneSource". */
  readonly branch: string;
}

/** What the rule itself says; what it took over is for its base's examples to show. */
export function findUntested(runs: readonly ExampleRun[]): readonly UntestedBranch[] {
  const rules = [...new Map(runs.map(({ rule }) => [rule.id, rule])).values()];
  return rules.flatMap((rule) => {
    const seen = new Set(
      runs
        .filter((run) => run.rule.id === rule.id)
        .flatMap((run) => run.decisions.flatMap(branchesTaken(rule))),
    );
    return ownBranches(rule)
      .filter((branch) => !seen.has(branch))
      .map((branch) => ({ rule, branch }));
  });
}

function ownBranches({ base, severity, params, messageInOneSource }: Rule): readonly string[] {
  return [
    ...(severity === base?.severity ? [] : branchesOf(severity).map((branch) => `severity: ${branch}`)),
    ...Object.values(params)
      .filter((param) => param.holdsBack !== undefined && param !== base?.params[param.name])
      .map((param) => `params: ${param.name}`),
    ...(messageInOneSource === null || messageInOneSource === base?.messageInOneSource
      ? []
      : ["messageInOneSource"]),
  ];
}

const branchesTaken =
  (rule: Rule) =>
  ({ rule: decider, difference, outcome }: Decision): readonly string[] => {
    if (decider?.id !== rule.id) return [];
    const kind = outcome.branch in rule.params ? "params" : "severity";
    const alone = outcome.reported && sourcesOf(difference).length === 1;
    return [`${kind}: ${outcome.branch}`, ...(alone ? ["messageInOneSource"] : [])];
  };
