import { colours } from "../lexicon/colours.js";
import { isVehicle } from "../lexicon/vehicles.js";
import { excludesAllBut, type Filling, type Place, type Slot } from "./slot.js";

/** "dark" says less than a colour, and fits some. */
const compatible = ["black", "blue", "brown", "green", "grey"].map((colour) => ["dark", colour] as const);

/** The colour of a vehicle that several sources tell of: "a silver saloon", "a gray 2013 Corolla". */
export const vehicleColour: Slot = {
  name: "vehicle-colour",
  question: "the colour of the vehicle",
  cues: [...colours.keys()],
  read: (place) => place.tokens.flatMap((_, i) => colourAt(place, i)),
  excludes: excludesAllBut(compatible),
};

/** The vehicle's own name or noun ends the phrase that the colour opens. */
function colourAt({ tokens }: Place, i: number): Filling[] {
  const value = colours.get(tokens[i]?.lower ?? "");
  if (value === undefined) return [];
  let past = i + 1;
  while (past < tokens.length && past - i <= 5 && /^(?:ADJ|NUM|PROPN|NOUN)$/.test(tokens[past]?.pos ?? ""))
    past++;
  const noun = tokens.slice(i + 1, past).find(({ lemma, lower }) => isVehicle(lemma) || isVehicle(lower));
  const last = tokens[past - 1];
  if (noun === undefined || last === undefined) return [];
  return [{ owner: last.lemma.toLowerCase(), value, first: i, past }];
}
