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
/** Said of people of any trade, or a trade that many have beside another. */
const beside =
  /^(?:doctor|professor|scientist|researcher|scholar|academic|author|writer|poet|novelist|journalist|columnist|editor|blogger|expert|specialist|consultant|adviser|analyst|manager|director|executive|official|officer|head|chief|politician|activist|trainer|coach|instructor|teacher|lecturer|entrepreneur|employee|worker|volunteer|veteran|guide|guard|assistant|aide|agent|reporter|critic|star|champion|player|captain|secretary|representative|member|intellectual|professional|critic|amateur|technician|operator|helper|hand|labourer|laborer|server|shopkeeper|trader|merchant|dealer|vendor|performer|artist|soldier|lawyer|judge|prosecutor|partner|producer|presenter|host)$/;

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
  !beside.test(office) &&
  !ranks.has(role.office) &&
  !/retired|trainee|part-time/i.test(role.words) &&
  trades.some((trade) => isKindOf(office, trade, "noun", 5, 1));
