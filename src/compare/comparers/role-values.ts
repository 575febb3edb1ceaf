import type { Cause, Difference, Entity, MeasureOf, Reason, Story } from "../../domain/index.js";
import { evidenceOfRole, firstBySource, type RoleStatement } from "./role-statements.js";

/** What a finding says beside its values. */
export interface RoleParts {
  readonly measure: MeasureOf<"role">;
  readonly label: string;
  readonly cause: Cause;
  readonly reason: string;
  readonly toSettle: string;
}

/** Makes the finding out of groups of statements: one value a key, one evidence a source. */
export function roleDifference(
  story: Story,
  person: Entity,
  groups: ReadonlyMap<string, readonly RoleStatement[]>,
  parts: RoleParts,
): Difference {
  const values = [...groups]
    .map(([key, statements]) => {
      const shown = firstBySource(statements);
      return {
        key,
        label: tidy(shown[0]?.role.words ?? key),
        evidence: shown.flatMap((statement) => evidenceOfRole(story, statement)),
      };
    })
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const reasons: Reason[] = [
    { text: parts.reason, evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)) },
  ];
  return {
    type: "role",
    measure: parts.measure,
    attribute: `role ${parts.measure} ${person.id}`,
    label: parts.label,
    cause: parts.cause,
    values,
    reasons,
    toSettle: [parts.toSettle],
  };
}

const tidy = (words: string): string => words.replace(/\s+/g, " ").replace(/^(?:the|an?) /i, "");
