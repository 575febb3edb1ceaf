import { type Difference, measures } from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { findDirections } from "./place-direction.js";
import { findEventPlaces } from "./place-event.js";
import { findHeadings } from "./place-heading.js";
import { findKinds } from "./place-kinds.js";
import { findRegions } from "./place-region.js";
import { findResidences } from "./place-residence.js";
import { findSides } from "./place-side.js";
import { findSlips } from "./place-slip.js";
import { findSpots } from "./place-spot.js";
import { findWhereabouts } from "./place-whereabouts.js";
import { findWounds } from "./place-wound.js";

/**
 * One thing put at two places. Each file reads one kind of statement and compares only statements about the same
 * thing; that one place lies in another is never a difference.
 */
export const placeComparer: Comparer = {
  type: "place",
  measures: measures.place,
  compare: (story) => ({
    differences: withoutTwins([
      ...findDirections(story),
      ...findHeadings(story),
      ...findRegions(story),
      ...findSlips(story),
      ...findResidences(story),
      ...findKinds(story),
      ...findEventPlaces(story),
      ...findSides(story),
      ...findSpots(story),
      ...findWhereabouts(story),
      ...findWounds(story),
    ]),
    nearMisses: [],
  }),
};

/** "Found in the cellar", "in a garage": what two readings set against each other in the same sentences is one finding. */
function withoutTwins(differences: readonly Difference[]): Difference[] {
  const known = new Set<string>();
  return differences.filter(({ values, measure }) => {
    const places = values.flatMap(({ evidence }) =>
      evidence.map(({ source, start }) => `${source}:${start}`),
    );
    const key = [measure, ...[...new Set(places)].sort()].join(" ");
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
