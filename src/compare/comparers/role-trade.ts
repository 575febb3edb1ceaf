import type { Difference, Entity, Story } from "../../domain/index.js";
import { ranks } from "../../lexicon/offices.js";
import { areRelated, isKindOf } from "../../text/index.js";
import { differBy, everyTwo } from "./role-groups.js";
import type { RoleStatement } from "./role-statements.js";

/** What one lives by, by WordNet's classes. */
const trades = [
  "worker",
  "skilled worker",
  "professional",
  "entertainer",
  "athlete",
  "serviceman",
  "clergyman",
  "artist",
  "lawman",
  "rider",
  "keeper",
  "musician",
  "scientist",
  "farmer",
  "merchant",
];
/** Trades by WordNet that are said of people of any trade, or that many have beside another. */
const beside: ReadonlySet<string> = new Set(
  `academic aide ambassador artist assistant captain consul critic cyclist dealer diplomat doctor
  editor employee guide helper incumbent instructor judge laborer labourer lawyer lecturer merchant
  officer official performer professional professor prosecutor researcher sailor scientist seller
  server shopkeeper soldier swimmer teacher technician trader vendor veteran volunteer worker`.split(/\s+/),
);

/**
 * One person with two trades: a nurse and a dentist, a plumber and a baker. Many have two in a life, so neither
 * may be told as past, each source may know one only, and words that go with any trade do not count.
 */
export function findTrades(story: Story, person: Entity, statements: readonly RoleStatement[]): Difference[] {
  return differBy(
    story,
    person,
    statements.filter(({ status, past }) => status === "" && !past),
    (statement) => (isTrade(statement) ? statement.office : null),
    (groups) => everyTwo(groups.keys(), (a, b) => !areRelated(a, b, "noun") && !areLoose(a, b)),
    () => ({
      measure: "office",
      label: `the trade of ${person.label}`,
      cause: "contradiction",
      reason: "Each source gives the person one trade, and the two are not kinds of each other.",
      toSettle: `The family, or whoever employed ${person.label}.`,
    }),
  );
}

/** An officer, a deputy, a detective: newspapers use one for another. */
const areLoose = (a: string, b: string): boolean =>
  [a, b].every((office) => isKindOf(office, "lawman", "noun", 4, 2));

const isTrade = ({ office, role }: RoleStatement): boolean =>
  !beside.has(office) &&
  !beside.has(role.office) &&
  !ranks.has(role.office) &&
  // A minister of the state is none of the church.
  (!/minister$/.test(role.office) ||
    /church|methodist|baptist|lutheran|presbyterian|evangelical|parish/i.test(role.words)) &&
  !/retired|trainee|part-time/i.test(role.words) &&
  trades.some((trade) => isKindOf(office, trade, "noun", 5, 1));
