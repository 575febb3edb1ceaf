import type { Fact } from "./fact.js";

/** "The council put the crowd at 3,000. Neighbours spoke of more than 5,000." */
export function fillElided(fact: Fact, before: Fact | undefined): Fact {
  if (fact.mention.dimension !== "count" || fact.thing !== null || fact.outcome !== null) return fact;
  if (before?.document !== fact.document || before.mention.dimension !== "count") return fact;
  // "412 homes, 62 of which will be affordable"
  if (before.sentence === fact.sentence && / of (?:which|whom|them)$/.test(fact.mention.words.slice(-10)))
    return { ...fact, thing: before.thing };
  if (before.thing !== null && before.sentence === fact.sentence && isReduced(fact)) {
    const part = before.mention.part || before.isWhole;
    return { ...fact, elided: true, thing: before.thing, mention: { ...fact.mention, part } };
  }
  if (fact.mention.frame !== "be" || fact.sentence.index - before.sentence.index > 1) return fact;
  return {
    ...fact,
    elided: true,
    thing: before.thing,
    outcome: before.outcome,
    measure: before.measure,
    places: fact.places.length > 0 ? fact.places : before.places,
  };
}

/** "Ten of the 33 seats are open, with seven held by the Left and three by the Right": seats, not people. */
function isReduced({ sentence: { tokens }, mention }: Fact): boolean {
  let at = mention.tokens[1];
  if (tokens[at]?.pos === "ADV") at++;
  return tokens[at]?.lower === "by" || (tokens[at]?.pos === "VERB" && tokens[at + 1]?.lower === "by");
}
