import type { Difference, Entity, Story } from "../../domain/index.js";
import { standings } from "../../lexicon/offices.js";
import { groupBy, oneSourceHasAll } from "./role-groups.js";
import { type RoleStatement, sameBody } from "./role-statements.js";
import { roleDifference } from "./role-values.js";

/**
 * How close two people are made to look: adviser, aide, volunteer, associate, confidant. None excludes another,
 * so the cause is the wording; but the word a source takes is a choice that its reader should know of.
 */
export function findStandings(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
): Difference[] {
  const tied = statements.filter(({ office, role }) => standings.has(office) && role.of !== null);
  const groups = groupBy(tied, ({ office }) => office);
  if (groups.size < 2 || oneSourceHasAll(groups)) return [];
  const [first, ...others] = [...groups.values()];
  const ofOne = others.some((other) =>
    other.some((b) => first?.some((a) => sameBody(story, a.role, b.role)) ?? false),
  );
  if (!ofOne) return [];
  return [
    roleDifference(story, person, groups, {
      measure: "office",
      label: `what ${person.label} is called`,
      cause: "wording",
      reason: "The words give the same person a different standing; none of them excludes another.",
      toSettle: `The post that ${person.label} held, by its name.`,
    }),
  ];
}
