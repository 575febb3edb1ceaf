import { mutations } from "./mutations.js";
import type { Trial } from "./run-trials.js";

/** How often changes of one kind were made, and how often some rule spoke of one. */
export interface KindFigures {
  readonly name: string;
  readonly does: string;
  readonly neutral: boolean;
  readonly made: number;
  /** Errors caught, or neutral rewrites taken for a difference. */
  readonly spoke: number;
}

export interface RuleFigures {
  readonly id: string;
  /** Errors that are this rule's business. */
  readonly seeded: number;
  /** Those that were caught, by this rule or by another that speaks of the same type. */
  readonly caught: number;
  readonly caughtByOthers: number;
  /** Neutral rewrites on which this rule spoke. */
  readonly spoke: number;
}

export interface Figures {
  readonly kinds: readonly KindFigures[];
  /** Rules that had something to catch, or spoke where they should not; by id. */
  readonly rules: readonly RuleFigures[];
  /** Rules that these sources gave nothing to catch. */
  readonly untried: readonly string[];
}

export function tally(trials: readonly Trial[], ruleIds: readonly string[]): Figures {
  const kinds = mutations.map((mutation): KindFigures => {
    const own = trials.filter((trial) => trial.mutation === mutation);
    const { name, does, caughtBy } = mutation;
    return {
      name,
      does,
      neutral: caughtBy.length === 0,
      made: own.length,
      spoke: own.filter(hasSpoken).length,
    };
  });
  const rules = [...ruleIds].sort().map((id): RuleFigures => {
    const own = trials.filter((trial) => trial.rule === id);
    const caught = own.filter(hasSpoken);
    return {
      id,
      seeded: own.length,
      caught: caught.length,
      caughtByOthers: caught.filter((trial) => !trial.spoke.includes(id)).length,
      spoke: trials.filter(({ change, spoke }) => change.about === null && spoke.includes(id)).length,
    };
  });
  const isTried = ({ seeded, spoke }: RuleFigures): boolean => seeded + spoke > 0;
  return {
    kinds,
    rules: rules.filter(isTried),
    untried: rules.filter((rule) => !isTried(rule)).map(({ id }) => id),
  };
}

const hasSpoken = ({ spoke }: Trial): boolean => spoke.length > 0;
