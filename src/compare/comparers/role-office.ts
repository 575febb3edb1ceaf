import type { Difference, Entity, Story } from "../../domain/index.js";
import { canonicalOffice, exclusiveOffices, portfolios, ranks } from "../../lexicon/offices.js";
import { type RoleStatement, sameBody } from "./role-statements.js";
import { roleDifference } from "./role-values.js";

/** One person with two ranks: nobody is commander and commodore at a time. */
export function findRanks(story: Story, person: Entity, statements: readonly RoleStatement[]): Difference[] {
  const ranked = statements.filter(
    ({ role, status }) => ranks.has(role.office) && status === "" && isTitle(role.words),
  );
  const groups = groupBy(ranked, ({ role }) => role.office);
  if (groups.size < 2 || oneSourceHasAll(groups)) return [];
  return [
    roleDifference(story, person, groups, {
      measure: "rank",
      label: `the rank of ${person.label}`,
      cause: "contradiction",
      reason: "The same person is given two ranks, of which nobody holds two at a time.",
      toSettle: `The service's own list or a statement that ${person.label} signed.`,
    }),
  ];
}

/** "general manager" is no general. */
const isTitle = (words: string): boolean => /^\p{Lu}/u.test(words.split(/\s/).at(-1) ?? "");

/** One person with two offices that exclude each other, held in one body: chairman and manager of a campaign. */
export function findOffices(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
): Difference[] {
  const found: Difference[] = [];
  for (const set of exclusiveOffices) {
    const held = statements.filter(
      ({ role, office, status }) =>
        (set.has(role.office) || set.has(office)) && (status === "" || status === "former"),
    );
    const groups = groupBy(held, ({ role }) =>
      canonicalOffice(role.office) === "head" ? "chairman" : canonicalOffice(role.office),
    );
    if (groups.size < 2 || oneSourceHasAll(groups) || !sameTime(groups) || !inOneBody(story, groups))
      continue;
    found.push(officeDifference(story, person, groups));
    break;
  }
  const ministers = groupBy(
    statements.filter(
      ({ role, status }) =>
        /^(?:minister|secretary)$/.test(role.office) && status === "" && portfolioOf(role.of),
    ),
    ({ role }) => portfolioOf(role.of) ?? "",
  );
  if (ministers.size > 1 && !oneSourceHasAll(ministers))
    found.push(officeDifference(story, person, ministers));
  return found;
}

const officeDifference = (
  story: Story,
  person: Entity,
  groups: ReadonlyMap<string, readonly RoleStatement[]>,
): Difference =>
  roleDifference(story, person, groups, {
    measure: "office",
    label: `the office of ${person.label}`,
    cause: "contradiction",
    reason: "The same person is given two offices, of which nobody holds two at a time.",
    toSettle: `The body's own list of its officers for the day that the sources write about.`,
  });

const portfolioOf = (of: string | null): string | null =>
  (of ?? "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => portfolios.get(word))
    .find((portfolio) => portfolio !== undefined) ?? null;

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

/** A former governor may be president now; former chairman against chairman of one campaign is one time. */
function sameTime(groups: ReadonlyMap<string, readonly RoleStatement[]>): boolean {
  const all = [...groups.values()];
  if (all.every((group) => group.some(({ status }) => status === ""))) return true;
  return all.every((group) => group.some(({ status }) => status === "former"));
}

function inOneBody(story: Story, groups: ReadonlyMap<string, readonly RoleStatement[]>): boolean {
  const [first, ...others] = [...groups.values()];
  return others.every((other) =>
    other.some((b) => first?.some((a) => sameBody(story, a.role, b.role)) ?? false),
  );
}
