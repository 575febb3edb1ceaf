import type { Comparison, Difference, Story } from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { findActors } from "./attribution/actor.js";
import { findCoinages } from "./attribution/coinage.js";
import { findDoers } from "./attribution/doer.js";
import { echoDifference, findEchoes } from "./attribution/echo.js";
import { figureDifference, findFigures } from "./attribution/figure-source.js";
import { findPredicates, predicateDifference } from "./attribution/quoted-predicate.js";
import { findMatches } from "./attribution/same-statement.js";
import { joinMatches, levelsNearMiss, sharedDifference } from "./attribution/shared-statement.js";
import { findStatements } from "./attribution/statements.js";

/** Who said it, and which body a figure comes from. */
export const attribution: Comparer = {
  type: "attribution",
  measures: ["speaker", "figure-source", "actor"],
  compare: compareAttributions,
};

const mostNearMisses = 20;

export function compareAttributions(story: Story): Comparison {
  const statements = findStatements(story);
  const echoes = findEchoes(story);
  const matches = findMatches(story, statements);
  const credited = matches.filter(({ relation }) => relation === "different" || relation === "unnamed");
  const differences = [
    ...echoes.map((echo) => echoDifference(story, echo)),
    ...findPredicates(story, statements).map((group) => predicateDifference(story, group)),
    ...findFigures(story, statements).map((figures) => figureDifference(story, figures)),
    ...findActors(story),
    ...findDoers(story),
    ...joinMatches(credited).map((match) => sharedDifference(story, match)),
    ...findCoinages(story, statements),
  ];
  return {
    differences: withoutRepeats(differences),
    nearMisses: matches
      .filter(({ relation }) => relation === "levels")
      .slice(0, mostNearMisses)
      .map((match) => levelsNearMiss(story, match)),
  };
}

/**
 * The narrower question comes first; a wider one about the same sentences asks nothing new.
 * An index from place to differences, since a large story has thousands of them.
 */
function withoutRepeats(differences: readonly Difference[]): Difference[] {
  const holders = new Map<string, Set<number>>();
  return differences.filter((difference, i) => {
    const places = difference.values.flatMap(({ evidence }) =>
      evidence.map(({ source, start }) => `${source}:${start}`),
    );
    const earlier = [...(holders.get(places[0] ?? "") ?? [])];
    const repeats = earlier.some((holder) => places.every((place) => holders.get(place)?.has(holder)));
    for (const place of places) holders.set(place, (holders.get(place) ?? new Set()).add(i));
    return !repeats;
  });
}
