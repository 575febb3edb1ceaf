import type { Difference, Entity, Story } from "../../domain/index.js";
import { standings } from "../../lexicon/offices.js";
import { differBy, sharedBody } from "./role-groups.js";
import type { RoleStatement } from "./role-statements.js";

/**
 * How close two people are made to look: adviser, aide, volunteer, associate, confidant. None excludes another,
 * so the cause is the wording; but the word a source takes is a choice that its reader should know of.
 */
export function findStandings(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
): Difference[] {
  return differBy(
    story,
    person,
    statements,
    ({ office, role }) => (standings.has(office) && isWhose(role) ? office : null),
    (groups) =>
      sharedBody(story, groups) &&
      [...groups.values()].some((group) => group.some(({ role }) => role.of !== null)),
    () => ({
      measure: "office",
      label: `what ${person.label} is called`,
      cause: "wording",
      reason: "The words give the same person a different standing; none of them excludes another.",
      toSettle: `The post that ${person.label} held, by its name.`,
    }),
  );
}

/** "Kessler's aide", or "the aide", whose the text has told before. */
const isWhose = ({ of, words }: RoleStatement["role"]): boolean => of !== null || /^the /i.test(words);
