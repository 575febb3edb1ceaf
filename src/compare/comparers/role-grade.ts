import type { Difference, Entity, Story } from "../../domain/index.js";
import { differBy, sharedBody } from "./role-groups.js";
import type { RoleStatement } from "./role-statements.js";

/** Words before an office that exclude each other: side by side in a row. The plain office excludes none of them. */
const rows = [
  ["retired former ex onetime one-time", "serving sitting current incumbent active-duty"],
  ["amateur volunteer unpaid honorary", "professional paid career"],
  ["part-time casual", "full-time"],
  ["junior assistant trainee student apprentice", "senior chief head lead"],
].map((row) => row.map((side) => new Set(side.split(" "))));

/** One office of two grades: "a retired judge" and "a serving judge", "volunteer" and "professional firefighter". */
export function findGrades(story: Story, person: Entity, statements: readonly RoleStatement[]): Difference[] {
  return rows.flatMap((sides) => {
    const sideOf = ({ role }: RoleStatement): number =>
      sides.findIndex((side) => role.modifiers.some((word) => side.has(word)));
    const graded = statements.filter((statement) => sideOf(statement) >= 0);
    return differBy(
      story,
      person,
      graded.filter(({ office }) => office === graded[0]?.office),
      (statement) => `${sideOf(statement)}`,
      (groups) => sharedBody(story, groups),
      () => ({
        measure: "former",
        label: `which kind of ${graded[0]?.office} ${person.label} is`,
        cause: "contradiction",
        reason: "The office is one, and the words before it exclude each other.",
        toSettle: `Which post ${person.label} held on the day that the sources write about.`,
      }),
    );
  });
}
