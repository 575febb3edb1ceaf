import type { Story } from "../../domain/index.js";
import { type RoleStatement, sameBody } from "./role-statements.js";

/** Statements by their value, in story order. */
export function groupBy(
  statements: readonly RoleStatement[],
  keyOf: (statement: RoleStatement) => string,
): Map<string, RoleStatement[]> {
  const groups = new Map<string, RoleStatement[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [statement]);
    else known.push(statement);
  }
  return groups;
}

/** A source that gives a person both knows of two posts, or of a promotion. */
export function oneSourceHasAll(groups: ReadonlyMap<string, readonly RoleStatement[]>): boolean {
  const [first, ...others] = [...groups.values()].map(
    (group) => new Set(group.map(({ document }) => document)),
  );
  return [...(first ?? [])].some((document) => others.every((other) => other.has(document)));
}

/** Whether each value may be held in the first one's body. */
export function sharedBody(story: Story, groups: ReadonlyMap<string, readonly RoleStatement[]>): boolean {
  const [first, ...others] = [...groups.values()];
  return others.every((other) =>
    other.some((b) => first?.some((a) => sameBody(story, a.role, b.role)) ?? false),
  );
}
