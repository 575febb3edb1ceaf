import { expect, test } from "@jest/globals";
import { actSets } from "../../src/compare/lexicon/act-sets.js";

/** Words with two senses: dockers strike and walk out, ministers strike a deal or walk out on one; a fire or a crew demolishes. */
const ofTwoSenses = ["demolish burn_down", "strike walk_out"];

/** Pairs of words on one level of a set, and on two levels of another one. */
function oneAndApart(): string[] {
  const placesOf = new Map<string, Map<string, number>>();
  for (const { name, levels } of actSets)
    for (const [level, words] of levels.entries())
      for (const word of words) placesOf.set(word, new Map([...(placesOf.get(word) ?? []), [name, level]]));
  const areApart = (a: string, b: string): boolean =>
    [...(placesOf.get(a) ?? [])].some(([set, level]) => {
      const other = placesOf.get(b)?.get(set);
      return other !== undefined && other !== level;
    });
  return actSets.flatMap(({ levels }) =>
    levels.flatMap((words) =>
      words.flatMap((word, i) =>
        words.slice(i + 1).flatMap((other) => (areApart(word, other) ? [`${word} ${other}`] : [])),
      ),
    ),
  );
}

test("no two words tell one act by one set and two acts by another", () => {
  expect([...new Set(oneAndApart())].sort()).toEqual(ofTwoSenses);
});

test("a set has a name of its own, and a word stands on one of its levels", () => {
  const names = actSets.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  for (const { name, levels } of actSets) {
    expect([name, levels.length > 1]).toEqual([name, true]);
    const words = levels.flat();
    expect([name, words.filter((word, i) => words.indexOf(word) !== i)]).toEqual([name, []]);
  }
});
