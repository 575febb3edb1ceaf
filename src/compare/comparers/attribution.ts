import type { Comparison, Difference, Story } from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { actorDifference, findActors } from "./attribution/actor.js";
import { echoDifference, findEchoes } from "./attribution/echo.js";
import { figureDifference, findFigures } from "./attribution/figure-source.js";
import { findPredicates, predicateDifference } from "./attribution/quoted-predicate.js";
import {
  findMatches,
  joinMatches,
  levelsNearMiss,
  sharedDifference,
} from "./attribution/shared-statement.js";
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
  const echoes = findEchoes(story, statements);
  const matches = findMatches(story, statements);
  const credited = matches.filter(({ relation }) => relation === "different" || relation === "unnamed");
  const differences = [
    ...echoes.map((echo) => echoDifference(story, echo)),
    ...findPredicates(story, statements).map((group) => predicateDifference(story, group)),
    ...findFigures(story, statements).map((figures) => figureDifference(story, figures)),
    ...findActors(story).map((deeds) => actorDifference(story, deeds)),
    ...joinMatches(credited).map((match) => sharedDifference(story, match)),
  ];
  return {
    differences: differences.filter(
      (one, i) => !differences.slice(0, i).some((earlier) => shows(earlier, one)),
    ),
    nearMisses: matches
      .filter(({ relation }) => relation === "levels")
      .slice(0, mostNearMisses)
      .map((match) => levelsNearMiss(story, match)),
  };
}

/** The narrower question comes first; a wider one about the same sentences asks nothing new. */
function shows(earlier: Difference, later: Difference): boolean {
  const places = (difference: Difference): string[] =>
    difference.values.flatMap(({ evidence }) => evidence.map(({ source, start }) => `${source}:${start}`));
  const known = new Set(places(earlier));
  return places(later).every((place) => known.has(place));
}
