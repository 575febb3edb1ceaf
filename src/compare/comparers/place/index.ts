import { type Difference, measures } from "../../../domain/index.js";
import type { Comparer } from "../../comparer.js";
import { findBodyHomes } from "./body-home.js";
import { findDirections } from "./direction.js";
import { findEventPlaces } from "./event.js";
import { findHeadings } from "./heading.js";
import { findKinds } from "./kinds.js";
import { findRegions } from "./region.js";
import { findResidences } from "./residence.js";
import { findSides } from "./side.js";
import { findSlips } from "./slip.js";
import { findSpots } from "./spot.js";
import { findWhereabouts } from "./whereabouts.js";
import { findWounds } from "./wound.js";

/**
 * One thing put at two places. Each file reads one kind of statement and compares only statements about the same
 * thing; that one place lies in another is never a difference.
 */
export const placeComparer: Comparer = {
  type: "place",
  measures: measures.place,
  compare: (story) => ({
    differences: withoutTwins([
      ...findBodyHomes(story),
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
