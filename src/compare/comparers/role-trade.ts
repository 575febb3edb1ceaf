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
  /^(?:doctor|professor|scientist|researcher|scholar|academic|author|writer|poet|novelist|journalist|columnist|editor|blogger|expert|specialist|consultant|adviser|analyst|manager|director|executive|official|officer|head|chief|politician|activist|trainer|coach|instructor|teacher|lecturer|entrepreneur|employee|worker|volunteer|veteran|guide|guard|assistant|aide|agent|reporter|critic|star|champion|player|captain|secretary|representative|member|intellectual|professional|critic|amateur|technician|operator|helper|homeowner|householder|landowner|landlord|tenant|motorist|driver|cyclist|pedestrian|pensioner|retiree|millionaire|billionaire|dissident|collector|gambler|caller|whistleblower|substitute|replacement|successor|predecessor|captain|beneficiary|recipient|applicant|employer|entrant|president|premier|chancellor|governor|mayor|senator|lawmaker|legislator|congressman|councilman|councillor|ambassador|consul|diplomat|negotiator|commissioner|chairman|treasurer|founder|co-founder|investor|shareholder|donor|spokesman|organizer|organiser|campaigner|candidate|nominee|contender|incumbent|winner|loser|finalist|favorite|favourite|runner-up|record-holder|gunman|attacker|killer|robber|rescuer|finder|discoverer|patriarch|matriarch|elder|native|citizen|national|voter|reader|viewer|fan|patient|passenger|guest|customer|client|buyer|seller|bidder|user|owner|neighbor|colleague|friend|ally|rival|opponent|roommate|classmate|confidant|associate|benefactor|philanthropist|heir|heiress|graduate|alumnus|dropout|newcomer|survivor|victim|witness|suspect|defendant|plaintiff|hostage|inmate|prisoner|leader|boss|owner|mother|father|parent|widow|widower|wife|husband|spouse|speaker|sailor|swimmer|climber|runner|walker|traveler|hero|legend|icon|genius|intellectual|thinker|pioneer|hand|labourer|laborer|server|shopkeeper|trader|merchant|dealer|vendor|performer|artist|soldier|lawyer|judge|prosecutor|partner|producer|presenter|host)$/;

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
  !beside.test(role.office) &&
  !ranks.has(role.office) &&
  // A minister of the state is none of the church.
  (!/minister$/.test(role.office) ||
    /church|methodist|baptist|lutheran|presbyterian|evangelical|parish/i.test(role.words)) &&
  !/retired|trainee|part-time/i.test(role.words) &&
  trades.some((trade) => isKindOf(office, trade, "noun", 5, 1));
