import type { Token } from "../../domain/index.js";
import { isVehicle } from "../lexicon/vehicles.js";
import { excludesAllBut, type Filling, type Level, levelOf, type Place, type Slot } from "./slot.js";
import { personBefore } from "./whose.js";

/** Kinds of vehicle that no writer takes for each other; what is in none is a car. */
const kinds: readonly Level[] = [
  ["lorry", /^(?:truck|lorry|tanker|trailer|pickup)$/],
  ["van", /^(?:van|minivan)$/],
  ["bus", /^(?:bus|coach|minibus)$/],
  ["motorcycle", /^(?:motorcycle|motorbike|scooter|moped)$/],
  ["bicycle", /^(?:bicycle|bike)$/],
  ["train", /^(?:train|tram|locomotive|metro)$/],
  ["car", /^(?:car|sedan|saloon|hatchback|coupe|convertible|limousine|taxi|cab|suv|jeep)$/],
];
const striking = /^(?:hit|strike|kill|run|mow|knock|crush)$/;

/** What kind of vehicle struck somebody: "was hit by a van", "was struck by a lorry". */
export const struckBy: Slot = {
  name: "struck-by",
  question: "what kind of vehicle it was",
  cues: ["hit", "strike", "kill", "run", "mow", "knock", "crush"],
  single: true,
  read: (place) =>
    place.tokens.flatMap((token, i) => (striking.test(token.lemma) ? vehicleBehind(place, i) : [])),
  excludes: excludesAllBut([]),
};

function vehicleBehind(place: Place, i: number): Filling[] {
  const { tokens } = place;
  const by = tokens.slice(i + 1, i + 4).findIndex(({ lower }) => lower === "by");
  if (by < 0) return [];
  const at = vehicleAt(tokens, i + by + 2);
  const value = levelOf(kinds, tokens[at ?? -1]?.lemma);
  const owner = at === null || value === undefined ? null : personBefore(place, i);
  return owner === null || at === null || value === undefined
    ? []
    : [{ owner, value, first: i, past: at + 1 }];
}

/** The head of the phrase, where it is a vehicle. */
function vehicleAt(tokens: readonly Token[], from: number): number | null {
  let past = from;
  while (past < from + 6 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[past]?.pos ?? "")) past++;
  const word = tokens[past - 1]?.lemma ?? "";
  return past > from && (isVehicle(word) || /^(?:train|tram|locomotive|metro)$/.test(word)) ? past - 1 : null;
}
