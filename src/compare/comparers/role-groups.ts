import { type Difference, type Entity, groupBy, type Story } from "../../domain/index.js";
import { type RoleStatement, sameBody } from "./role-statements.js";
import { type RoleParts, roleDifference } from "./role-values.js";

export type RoleGroups = ReadonlyMap<string, readonly RoleStatement[]>;

/**
 * One finding where sources give a person different answers to one question; none where only one is given or one
 * source has them all. `keyOf`: the answer of a statement, null for one that does not answer. `clash`: whether the
 * answers exclude each other.
 */
export function differBy(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
  keyOf: (statement: RoleStatement) => string | null,
  clash: (groups: RoleGroups) => boolean,
  parts: (groups: RoleGroups) => RoleParts,
): Difference[] {
  const groups = groupBy(
    statements.filter((statement) => keyOf(statement) !== null),
    (statement) => keyOf(statement) ?? "",
  );
  if (groups.size < 2 || oneSourceHasAll(groups) || !clash(groups)) return [];
  return [roleDifference(story, person, groups, parts(groups))];
}

/** A source that gives a person both knows of two posts, or of a promotion. */
export function oneSourceHasAll(groups: RoleGroups): boolean {
  const [first, ...others] = [...groups.values()].map(
    (group) => new Set(group.map(({ document }) => document)),
  );
  return [...(first ?? [])].some((document) => others.every((other) => other.has(document)));
}

/** Whether each value may be held in the first one's body. */
export function sharedBody(story: Story, groups: RoleGroups): boolean {
  return meetFirst(groups, (a, b) => sameBody(story, a.role, b.role));
}

/** Whether every other value has a statement that goes with one of the first value's. */
export function meetFirst(
  groups: RoleGroups,
  agree: (a: RoleStatement, b: RoleStatement) => boolean,
): boolean {
  const [first, ...others] = [...groups.values()];
  return others.every((other) => other.some((b) => first?.some((a) => agree(a, b)) ?? false));
}

/** Whether two different keys always stand the test, whichever comes first. */
export const everyTwo = (keys: Iterable<string>, test: (a: string, b: string) => boolean): boolean => {
  const all = [...keys];
  return all.every((a, i) => all.slice(i + 1).every((b) => test(a, b)));
};
