import type { Token } from "../../domain/index.js";
import { bearingOf, degreesApart } from "../lexicon/bearings.js";
import type { Filling, Place, Slot } from "./slot.js";

const points = /^(north|south|east|west|northeast|northwest|southeast|southwest)(?:ward|wards|bound)?$/;
const going = /^(?:head|drive|travel|go|fly|sail|move|run|speed|flee|steer|track)$/;

/** Which way a vehicle, a ship or a storm went: "heading north", "was travelling south". */
export const heading: Slot = {
  name: "heading",
  question: "the direction of travel",
  cues: [
    "north",
    "south",
    "east",
    "west",
    "northbound",
    "southbound",
    "eastbound",
    "westbound",
    "northward",
    "southward",
    "eastward",
    "westward",
  ],
  single: true,
  read: ({ tokens }: Place) => tokens.flatMap((_, i) => headingAt(tokens, i)),
  // "Northwest" may be called north or west.
  excludes: (a, b) => degreesApart(bearingOf(a.value) ?? 0, bearingOf(b.value) ?? 0) > 45,
};

/** Right behind the verb; "north of" tells where, and "North Street" is a name. */
function headingAt(tokens: readonly Token[], i: number): Filling[] {
  const value = points.exec(tokens[i]?.lower ?? "")?.[1];
  const verb = tokens[i - 1];
  if (
    value === undefined ||
    verb === undefined ||
    !going.test(verb.lemma) ||
    /^\p{Lu}/u.test(tokens[i]?.text ?? "")
  )
    return [];
  if (!/^(?:on|along|in|when|at|toward|towards|,|\.|and|from|before)$/.test(tokens[i + 1]?.lower ?? "."))
    return [];
  // The road is told the same way by all: "on 117th Street", "along the A40".
  const road = tokens
    .slice(i + 2, i + 5)
    .filter(({ lower }) =>
      /^(?!st\.?$|ave\.?$)[a-z]{0,12}\d[\w-]{0,8}$|^(?:interstate|highway|route|motorway)$/.test(lower),
    )
    .map(({ lower }) => lower)
    .join(" ");
  return road === "" ? [] : [{ owner: road, value, first: i - 1, past: i + 1 }];
}
