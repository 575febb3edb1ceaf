import { stringify } from "yaml";
import type { Cause, DifferenceType } from "../domain/index.js";
import { kinds } from "./kinds/index.js";
import type { ExampleSource } from "./rule.js";

/** A rule on its way into a file. Nothing in it is checked: the file is read back like any other. */
export interface RuleDraft {
  readonly id: string;
  readonly kind: DifferenceType;
  /** Null: every attribute of the kind. */
  readonly measure: string | null;
  readonly severity: string;
  /** A share of the larger amount, or a number of days; null: nothing is tolerated. */
  readonly tolerance: number | null;
  readonly message: string;
  readonly why: string;
  readonly check: string | null;
  readonly examples: readonly DraftExample[];
}

export interface DraftExample {
  readonly name: string;
  readonly sources: ReadonlyMap<string, ExampleSource>;
  readonly expect: readonly { readonly cause?: Cause; readonly quotes: readonly string[] }[];
}

/** The parameter that a tolerance of this kind is; null where nothing can be tolerated. */
export const toleranceOf = (kind: DifferenceType): "toleranceRatio" | "toleranceDays" | null => {
  const names = kinds[kind].parameters.map(({ name }) => name);
  return names.includes("toleranceRatio")
    ? "toleranceRatio"
    : names.includes("toleranceDays")
      ? "toleranceDays"
      : null;
};

/** The rule as YAML, its keys in the order in which a reader asks for them. */
export function writeRule(draft: RuleDraft): string {
  const { id, kind, measure, severity, tolerance, message, why, check, examples } = draft;
  const toleranceName = toleranceOf(kind);
  const params = {
    ...(measure !== null && { measure }),
    ...(tolerance !== null && toleranceName !== null && { [toleranceName]: tolerance }),
  };
  return stringify(
    {
      ...{ id, kind, severity, message, why },
      ...(check !== null && { check }),
      ...(Object.keys(params).length > 0 && { params }),
      examples: examples.map(({ name, sources, expect }) => ({
        name,
        sources: Object.fromEntries(sources),
        expect,
      })),
    },
    { lineWidth: 100 },
  );
}
