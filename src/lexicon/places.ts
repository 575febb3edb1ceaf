import { moreCities, moreRegions } from "./more-places.js";
import { demonyms, metonyms, placeAliases } from "./place-names.js";
import { placeLines } from "./places.generated.js";

/** A place that the world knows by name. */
export interface KnownPlace {
  /** The name that all its spellings share. */
  readonly name: string;
  readonly kind: string;
  /** Name of the place it is part of; empty where not known. */
  readonly whole: string;
}

/**
 * Look-up of places by any of their spellings ("Bombay", "Mumbai"), of peoples by their demonym, and of what
 * lies in what. Read once, on first use; names are matched as written, because "Nice" and "nice" differ.
 */
interface Gazetteer {
  readonly places: ReadonlyMap<string, readonly KnownPlace[]>;
  readonly peoples: ReadonlyMap<string, string>;
}

let read: Gazetteer | null = null;

function gazetteer(): Gazetteer {
  read ??= build();
  return read;
}

function build(): Gazetteer {
  const places = new Map<string, KnownPlace[]>();
  const peoples = new Map<string, string>();
  const add = (written: string, place: KnownPlace): void => {
    const known = places.get(written);
    if (known === undefined) places.set(written, [place]);
    else if (!known.some((other) => other.name === place.name && other.whole === place.whole))
      known.push(place);
  };
  for (const line of placeLines.split("\n")) {
    const [kind = "", names = "", whole = "", people = "", capitals = ""] = line.split(";");
    const all = names.split("|");
    const name = all[0] ?? "";
    for (const written of all) add(written, { name, kind, whole });
    for (const capital of capitals.split("|").filter(Boolean))
      add(capital, { name: capital, kind: "city", whole: name });
    for (const word of people.split("|").filter(Boolean)) if (!peoples.has(word)) peoples.set(word, name);
  }
  for (const [written, whole] of moreRegions) add(written, { name: written, kind: "region", whole });
  for (const [written, whole] of moreCities) add(written, { name: written, kind: "city", whole });
  for (const [written, name] of placeAliases)
    for (const place of places.get(name) ?? [{ name, kind: "region", whole: "" }]) add(written, place);
  for (const [written, country] of metonyms)
    if (!places.has(written)) add(written, { name: written, kind: "seat", whole: country });
  for (const [word, name] of demonyms) peoples.set(word, name);
  return { places, peoples };
}

/** Every place that bears the name; several cities are called Athens. */
export const placesNamed = (written: string): readonly KnownPlace[] => gazetteer().places.get(written) ?? [];

/** The country or region whose people the word names, in either number: "Greek", "Greeks". */
export function homeOfPeople(word: string): string | null {
  const { peoples } = gazetteer();
  return peoples.get(word) ?? (word.endsWith("s") ? (peoples.get(word.slice(0, -1)) ?? null) : null);
}

/** Wholes are few levels deep; the bound keeps a slip in the data from turning in circles. */
const deepest = 6;

/** Whether one of the places called `inner` lies in one of those called `outer`. */
export function liesWithin(inner: string, outer: string): boolean {
  const goals = new Set([outer, ...placesNamed(outer).map((place) => place.name)]);
  let level = placesNamed(inner).map((place) => place.whole);
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    if (level.some((name) => goals.has(name))) return true;
    level = [...new Set(level.flatMap((name) => placesNamed(name).map((place) => place.whole)))].filter(
      Boolean,
    );
  }
  return false;
}

/** The country whose government a name stands for: a metonym, a capital, or the country itself. */
export function governmentOf(name: string): string | null {
  const meant = metonyms.get(name);
  if (meant !== undefined) return meant;
  for (const place of placesNamed(name)) {
    if (place.kind === "country") return place.name;
    if (isCapital(place)) return place.whole;
  }
  return homeOfPeople(name);
}

const isCapital = (place: KnownPlace): boolean =>
  place.kind === "city" &&
  placesNamed(place.whole).some(
    (whole) => whole.kind === "country" && capitals().has(`${place.name};${whole.name}`),
  );

let capitalKeys: Set<string> | null = null;
function capitals(): ReadonlySet<string> {
  capitalKeys ??= new Set(
    placeLines.split("\n").flatMap((line) => {
      const [, names = "", , , seats = ""] = line.split(";");
      return seats.split("|").map((seat) => `${seat};${names.split("|")[0]}`);
    }),
  );
  return capitalKeys;
}
