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
  expect(askBasis("police", "12 people")).toEqual(["Ask the police what “12 people” rests on."]);
  expect(askBasis("they", "12 people")).toEqual([]);
  expect(askBasis(null, "12 people")).toEqual([]);
});
