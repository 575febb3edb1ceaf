import type { EntityMention, QuantityMention, Sentence, Story } from "../../../domain/index.js";
import type { Fact } from "./fact.js";
import { isPerson, matchThings } from "./things.js";

/** Counts of people joined by "and" or a comma in one sentence come to a total. */
export function sumAround(story: Story, facts: readonly Fact[], at: number): number | null {
  const joined = (a: Fact | undefined, b: Fact | undefined): boolean => {
    if (a === undefined || b === undefined || a.sentence !== b.sentence || a.document !== b.document)
      return false;
    if (a.mention.dimension !== "count" || b.mention.dimension !== "count") return false;
    if (
      matchThings(a.thing, b.thing) === "other" &&
      !(a.thing !== null && b.thing !== null && isPerson(a.thing) && isPerson(b.thing)) &&
      !isDemonym(a, b)
    )
      return false;
    if (a.outcome !== null && b.outcome !== null && a.outcome !== b.outcome) return false;
    const between = story.documents[a.document]?.source.text.slice(a.mention.end, b.mention.start) ?? "";
    return between.length <= longestBetween && joining.test(between);
  };
  if (facts[at]?.mention.dimension === "money") return sumOfSentence(facts, at);
  let [first, last] = [at, at];
  while (joined(facts[first - 1], facts[first])) first--;
  while (joined(facts[last], facts[last + 1])) last++;
  return first === last
    ? null
    : facts.slice(first, last + 1).reduce((sum, fact) => sum + fact.mention.value, 0);
}

/** "£120,000 in fees, £41,000 for schools and £25,000 for a kitchen": three sums or more of one sentence. */
function sumOfSentence(facts: readonly Fact[], at: number): number | null {
  const { sentence, document, mention } = facts[at] as Fact;
  const beside = (fact: Fact | undefined): boolean =>
    fact?.document === document && fact.sentence === sentence;
  let [first, last] = [at, at];
  while (beside(facts[first - 1])) first--;
  while (beside(facts[last + 1])) last++;
  const sums = facts
    .slice(first, last + 1)
    .filter((fact) => fact.mention.dimension === "money" && fact.mention.unit === mention.unit);
  return sums.length < leastSums ? null : sums.reduce((sum, fact) => sum + fact.mention.value, 0);
}
const leastSums = 3;

/** "11 counts of wire fraud and three counts of forgery": what narrows the first stands between. */
const joining =
  /^(?: (?:of|for|in|from|with) [\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20}){0,3})?(?:,? and |, |,? plus |,? as well as )$/u;
const longestBetween = 80;

/** "12 Danish and 11 Dutch nationals": a people's name stands for the noun. */
const isDemonym = (a: Fact, b: Fact): boolean =>
  [a, b].every(({ mention }) => /^\p{Lu}/u.test(mention.words.split(" ")[1] ?? ""));

/** Names in one list with the counted noun: "12 member states, Norway and Iceland", "Canada and 27 other states". */
export function listedAfter(
  sentence: Sentence,
  mention: QuantityMention,
  entities: readonly EntityMention[],
): EntityMention[] {
  const { tokens } = sentence;
  const isListed = ({ type }: EntityMention): boolean => type === "place" || type === "organisation";
  const before: EntityMention[] = [];
  let closed = false;
  let at = mention.tokens[0];
  for (;;) {
    const and = tokens[at - 1]?.lower === "and" ? 1 : 0;
    const comma = tokens[at - 1 - and]?.text === "," ? 1 : 0;
    if (and + comma === 0) break;
    const name = entities.find(({ tokens: [, past] }) => past === at - and - comma);
    if (name === undefined || !isListed(name)) break;
    if (and === 1) closed = true;
    before.unshift(name);
    at = name.tokens[0] - (tokens[name.tokens[0] - 1]?.pos === "DET" ? 1 : 0);
  }
  if (!closed) before.length = 0;
  const after: EntityMention[] = [];
  let i = mention.tokens[1];
  closed = false;
  while (!closed) {
    const comma = tokens[i]?.text === "," ? 1 : 0;
    const and = tokens[i + comma]?.lower === "and" ? 1 : 0;
    if (comma + and === 0) break;
    const from = i + comma + and + (tokens[i + comma + and]?.pos === "DET" ? 1 : 0);
    const name = entities.find((entity) => entity.tokens[0] === from && isListed(entity));
    if (name === undefined) break;
    after.push(name);
    closed = and === 1;
    i = name.tokens[1];
  }
  return [...before, ...(closed ? after : [])];
}
