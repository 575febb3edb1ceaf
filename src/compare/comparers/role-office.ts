import { type Difference, type Entity, groupBy, type Story } from "../../domain/index.js";
import { type OfficeFamily, officeFamilies } from "../../lexicon/exclusive-offices.js";
import { portfolios } from "../../lexicon/offices.js";
import { oneSourceHasAll, sharedBody } from "./role-groups.js";
import type { RoleStatement } from "./role-statements.js";
import { roleDifference } from "./role-values.js";

/** One person with two posts of a family that nobody holds two of: chief executive and finance chief of a bank. */
export function findOffices(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
): Difference[] {
  const found: Difference[] = [];
  for (const family of [...officeFamilies, ...ownFamilies(story)]) {
    const held = statements.filter(
      (statement) =>
        (statement.status === "" || statement.status === "former") && postOf(family, statement) !== null,
    );
    const groups = groupBy(held, (statement) => postOf(family, statement) ?? "");
    if (groups.size < 2 || oneSourceHasAll(groups)) continue;
    if (!sameTime(groups) && ![...groups.keys()].every((post) => ofOneEvent.test(post))) continue;
    if (family.ofOneBody && !sharedBody(story, groups)) continue;
    found.push(officeDifference(story, person, groups));
    break;
  }
  const ministers = groupBy(
    statements.filter((statement) => statement.status === "" && portfolioOf(statement) !== null),
    (statement) => portfolioOf(statement) ?? "",
  );
  if (ministers.size > 1 && !oneSourceHasAll(ministers))
    found.push(officeDifference(story, person, ministers));
  return found;
}

/** Offices that rules bring, each with those that exclude it. */
const ownFamilies = ({ lexicon }: Story): readonly OfficeFamily[] =>
  (lexicon?.offices ?? []).map(({ same, not }) => ({
    ofOneBody: false,
    posts: new Map([
      ...same.map((name) => [name, same[0] ?? name] as const),
      ...not.map((name) => [name, name] as const),
    ]),
  }));

/** The family's word for the post: of "the bank's chief financial officer" the longest end that the family has. */
function postOf({ posts }: OfficeFamily, { role }: RoleStatement): string | null {
  const words = role.words.toLowerCase().split(/\s+/);
  const last = role.office.split(" ").at(-1) ?? "";
  const end = words.findIndex((word) => word === last || word === `${last}s`) + 1;
  for (let length = 3; length > 0; length--) {
    const post = end < length ? undefined : posts.get(words.slice(end - length, end).join(" "));
    if (post !== undefined) return post;
  }
  return posts.get(role.office) ?? null;
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
    reason: "The same person is given two posts, of which nobody holds two at a time.",
    toSettle: "The body's own list of its officers, as of the day that the sources write about.",
  });

/** What somebody was in one event he stays: "a former hostage" was no kidnapper. */
const ofOneEvent =
  /^(?:hostage|kidnapper|suspect|victim|witness|juror|defendant|plaintiff|driver|passenger|pilot)$/;

/** "Health Minister", "the education chief", "Secretary of State": whose field it is. */
function portfolioOf({ office, role }: RoleStatement): string | null {
  if (role.office === "secretary of state" && role.of === null) return "foreign";
  if (
    !/^(?:minister|secretary)$/.test(role.office) &&
    !(office === "head" && /\b(?:chief|boss)\b/i.test(role.words))
  )
    return null;
  return fieldIn(role.of);
}

const fieldIn = (of: string | null): string | null =>
  (of ?? "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => portfolios.get(word))
    .find((portfolio) => portfolio !== undefined) ?? null;

/** A former governor may be president now; former chairman against chairman of one campaign is one time. */
function sameTime(groups: ReadonlyMap<string, readonly RoleStatement[]>): boolean {
  const all = [...groups.values()];
  if (all.every((group) => group.some(({ status }) => status === ""))) return true;
  return all.every((group) => group.some(({ status }) => status === "former"));
}
