import { expect, test } from "@jest/globals";
import { moreCities, moreRegions } from "../../src/lexicon/more-places.js";
import { placeLines } from "../../src/lexicon/places.generated.js";

const known = placeLines.split("\n").map((line) => {
  const [kind = "", names = "", , , capitals = ""] = line.split(";");
  return { kind, names: names.split("|"), capitals: capitals.split("|") };
});
const regions = new Set(known.flatMap(({ kind, names }) => (kind === "region" ? names : [])));
const places = new Set(known.flatMap(({ names, capitals }) => [...names, ...capitals]));

test("the lists of more places hold nothing that the gazetteer knows, and nothing twice", () => {
  const ownRegions = moreRegions.map(([name]) => name);
  const ownCities = moreCities.map(([name]) => name);
  expect(ownRegions.filter((name) => regions.has(name))).toEqual([]);
  expect(ownCities.filter((name) => places.has(name) || ownRegions.includes(name))).toEqual([]);
  expect(ownCities.filter((name, i) => ownCities.indexOf(name) !== i)).toEqual([]);
});
