import { expect, test } from "@jest/globals";
import { quantityComparer } from "../../../src/compare/comparers/quantity.js";
import { compareTexts } from "../compare-texts.js";

test.each([
  [
    "the age of Lena Brandt",
    "The mayor, Lena Brandt, 53, opened the bridge in Norwich.",
    "Lena Brandt, 58, the mayor, opened the bridge in Norwich.",
  ],
  [
    "the share (turnout)",
    "The turnout in the harbour election was 71.2 percent, the returning officer said.",
    "The turnout in the harbour election was 68 percent, the returning officer said.",
  ],
  [
    "the number of firefighters",
    "Forty firefighters fought the blaze at the Holm mill in Norwich.",
    "Sixty firefighters fought the blaze at the Holm mill in Norwich.",
  ],
])("%s", (label, one, other) => {
  expect(
    compareTexts(quantityComparer, [one, other]).differences.map((difference) => difference.label),
  ).toEqual([label]);
});
