import type { Difference, Entity, Story } from "../../domain/index.js";
import { countriesIn } from "../../lexicon/bodies.js";
import { homeOfPeople, placesNamed } from "../../lexicon/places.js";
import { areRelated, isKindOf } from "../../text/index.js";
import { differBy, everyTwo, meetFirst } from "./role-groups.js";
import { bodyKeys, type RoleStatement } from "./role-statements.js";

/**
 * One job in two bodies: "the Belmont United midfielder" against "who plays for Port Regis".
 *
 * Only jobs that are held in one body at a time: a player's, a teacher's. A country's team, a town and a body
 * inside another (a school of a university) stand beside a club or an employer.
 */
export function findEmployers(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
): Difference[] {
  const held = statements.filter(
    (statement) => statement.status === "" && !statement.past && isJob(statement.office),
  );
  return differBy(
    story,
    person,
    held,
    ({ role }) => bodyOf(story, role.of),
    (groups) =>
      everyTwo(groups.keys(), (a, b) => !haveOneKey(story, a, b)) &&
      meetFirst(groups, (a, b) => isOneJob(a.office, b.office)),
    () => ({
      measure: "office",
      label: `where ${person.label} is ${held[0]?.office}`,
      cause: "contradiction",
      reason: "The sources name two bodies for a job that is held in one.",
      toSettle: `The body's own list of its people for the day that the sources write about.`,
    }),
  );
}

const isPlayer = (office: string): boolean =>
  /^(?:player|midfielder|winger|playmaker)$/.test(office) ||
  isKindOf(office, "athlete", "noun", 4, 1) ||
  isKindOf(office, "player", "noun", 3, 1);

const isJob = (office: string): boolean =>
  isPlayer(office) ||
  /^(?:coach|manager|teacher|head teacher|nurse|surgeon|student|pupil|trainer)$/.test(office);

const isOneJob = (a: string, b: string): boolean => areRelated(a, b, "noun") || (isPlayer(a) && isPlayer(b));

/** A body by its proper name; null for common nouns, countries and towns, of which one may be at once. */
function bodyOf({ entities }: Story, of: string | null): string | null {
  if (of === null || !/^\p{Lu}/u.test(of) || / and |,/.test(of)) return null;
  if (homeOfPeople(of) !== null || placesNamed(of).length > 0 || countriesIn(of).length > 0) return null;
  const entity = entities.find(of);
  return entity === null || entity.type === "person" ? null : entity.label;
}

function haveOneKey(story: Story, a: string, b: string): boolean {
  const other = bodyKeys(story, b);
  return [...bodyKeys(story, a)].some((key) => other.has(key));
}
