import type { Source } from "../domain/index.js";
import { jsonText } from "../report/json-text.js";
import type { Figures, Trial } from "../selftest/index.js";

/** A finished selftest, for whoever prints it. */
export interface SelftestRun {
  readonly version: string;
  readonly seed: number;
  readonly sources: readonly Source[];
  readonly trials: readonly Trial[];
  readonly figures: Figures;
}

/** The figures and every trial, for programs. */
export function selftestJson({ version, seed, sources, trials, figures }: SelftestRun): string {
  const { kinds, rules, untried } = figures;
  const document = {
    schema: "crosscheck-selftest/1",
    generator: { name: "crosscheck", version },
    seed,
    sources: sources.map(({ path }) => path),
    errors: kinds
      .filter(({ neutral }) => !neutral)
      .map(({ name, does, made, spoke }) => ({ name, does, seeded: made, caught: spoke })),
    rewrites: kinds
      .filter(({ neutral }) => neutral)
      .map(({ name, does, made, spoke }) => ({ name, does, made, alarms: spoke })),
    rules: rules.map(({ spoke, ...rule }) => ({ ...rule, alarms: spoke })),
    untried,
    trials: trials.map((trial) => ({
      kind: trial.mutation.name,
      source: trial.source.path,
      line: lineOf(trial),
      start: trial.change.start,
      end: trial.change.end,
      before: trial.source.text.slice(trial.change.start, trial.change.end),
      after: trial.change.replacement,
      rule: trial.rule,
      spoke: trial.spoke,
    })),
  };
  return jsonText(document);
}

/** Line of a change, from 1. */
export const lineOf = ({ source, change }: Trial): number =>
  source.text.slice(0, change.start).split(/\r\n|\r|\n/).length;
