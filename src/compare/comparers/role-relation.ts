import type { Difference, Entity, Story } from "../../domain/index.js";
import { kinSets } from "../../lexicon/offices.js";
import { groupBy, oneSourceHasAll } from "./role-groups.js";
import { type RoleStatement, sameBody } from "./role-statements.js";
import { roleDifference } from "./role-values.js";

/**
 * How a person is related to another: brother or half-brother, son or nephew.
 *
 * "Brother" may be said of a half-brother, so that pair is one of precision; the others exclude each other.
 * Somebody is one man's son and another's nephew: what each is of must agree, or not be said.
 */
export function findRelations(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
): Difference[] {
  for (const set of kinSets) {
    const kin = statements.filter((statement) => set.has(termOf(statement)));
    const groups = groupBy(kin, termOf);
    if (groups.size < 2 || oneSourceHasAll(groups) || !ofOne(story, groups)) continue;
    const looser = [...groups.keys()].every((term) => /^(?:half |step )?(?:brother|sister)$/.test(term));
    return [
      roleDifference(story, person, groups, {
        measure: "relationship",
        label: `how ${person.label} is related${kin[0]?.role.of ? ` to ${kin[0].role.of}` : ""}`,
        cause: looser ? "precision" : "contradiction",
        reason: looser
          ? "One source says half or step, which another leaves out; both may be meant."
          : "The two relations exclude each other.",
        toSettle: "A relative, or the court's or the register's papers.",
      }),
    ];
  }
  return [];
}

const termOf = ({ role, status }: RoleStatement): string => {
  const half = role.modifiers.find((word) => word === "half" || word === "step");
  const past = status === "former" ? "former" : null;
  return [half ?? past, role.office].filter(Boolean).join(" ");
};

function ofOne(story: Story, groups: ReadonlyMap<string, readonly RoleStatement[]>): boolean {
  const [first, ...others] = [...groups.values()];
  return others.every((other) =>
    other.some((b) => first?.some((a) => sameBody(story, a.role, b.role)) ?? false),
  );
}
