import { ranks } from "../../lexicon/offices.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { generalRoles, roleFields } from "../../lexicon/role-fields.js";
import { areRelated, isKindOf } from "../../text/index.js";

/** What a person is to others or in one event: it says nothing of a trade. */
const ties = [
  "relative",
  "friend",
  "unfortunate",
  "inhabitant",
  "lover",
  "juvenile",
  "creditor",
  "religionist",
];

const isTrade = (office: string): boolean =>
  !generalRoles.has(office) &&
  isPersonNoun(office.split(" ").at(-1) ?? "") &&
  !ties.some((tie) => isKindOf(office, tie, "noun", 4, 1));

/** Whether nobody is likely to be called both: two trades or posts, neither a kind of the other, of no one field. */
export const areTwoTrades = (a: string, b: string): boolean =>
  a !== b &&
  isTrade(a) &&
  isTrade(b) &&
  !(ranks.has(a) && ranks.has(b)) &&
  !areRelated(a, b, "noun") &&
  !isKindOf(a, b, "noun", 5) &&
  !isKindOf(b, a, "noun", 5) &&
  !roleFields.some((field) => field.has(a) && field.has(b));
