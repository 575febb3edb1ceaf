import { expect, test } from "@jest/globals";
import { asAsked, askBasis } from "../../src/compare/ask.js";

test.each([
  ["officials", "the officials"],
  ["health agency", "the health agency"],
  ["The home secretary", "the home secretary"],
  ["His lawyer", "his lawyer"],
  ["two doctors", "two doctors"],
  ["Ann Tully", "Ann Tully"],
  ["the  harbour\nboard", "the harbour board"],
  ["She", null],
  ["", null],
])("%j is asked as %j", (words, asked) => expect(asAsked(words)).toBe(asked));

test("a figure's basis is asked of whom the source names", () => {
  const ask = (...figures: readonly (readonly [string | null, string])[]) =>
    askBasis(figures.map(([voice, words]) => ({ voice, words })));
  expect(ask(["police", "12 people"])).toEqual(["Ask the police what “12 people” rests on."]);
  expect(ask(["they", "12 people"], [null, "15 people"])).toEqual([]);
  expect(ask(["police", "12 people"], ["the coast guard", "15 people"])).toEqual([
    "Ask the police what “12 people” rests on.",
    "Ask the coast guard what “15 people” rests on.",
  ]);
  // Whoever gives several figures is asked once, with or without her accents.
  expect(ask(["Lucía Barr", "12"], ["Lucia Barr", "12"], ["Lucia Barr", "15"], ["Lucia Barr", "20"])).toEqual(
    ["Ask Lucía Barr which holds: “12”, “15” or “20”."],
  );
});
