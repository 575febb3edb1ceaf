import { expect, test } from "@jest/globals";
import { quantityComparer } from "../../../src/compare/comparers/quantity.js";
import { compareTexts } from "../compare-texts.js";

/** A toll that may rise is an update only where the words show which figure came first. */
test.each([
  [
    "two figures and no order",
    "Police said seven people died in the blast at Norwick market.",
    "contradiction",
  ],
  ["risen to", "The death toll from the blast at Norwick market has risen to seven, police said.", "update"],
  ["now", "Police said seven people are now known to have died in the blast at Norwick market.", "update"],
])("%s", (_, text, cause) => {
  const { differences } = compareTexts(quantityComparer, [
    text,
    "Nine people died in the blast at Norwick market, police said.",
  ]);
  expect(differences.map((difference) => difference.cause)).toEqual([cause]);
});

test("a headline's 'several' is no value of a source that counts in its body", () => {
  const { differences } = compareTexts(quantityComparer, [
    "Several killed in Norwick blast\n\nAt least four people were killed in the blast at Norwick market, police said.",
    "Nine people were killed in the blast at Norwick market, police said.",
  ]);
  expect(differences.flatMap(({ values }) => values.map(({ label }) => label)).sort()).toEqual([
    "At least four people",
    "Nine people",
  ]);
});
