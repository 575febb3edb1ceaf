import { expect, test } from "@jest/globals";
import { quantityComparer } from "../../../src/compare/comparers/quantity.js";
import { compareTexts } from "../compare-texts.js";

const differences = (a: string, b: string) => compareTexts(quantityComparer, [a, b]).differences;

test.each([
  [
    "Customs found 4.8 million crowns in banknotes behind a false wall in the depot at Tarva.",
    "A freezer full of peas hid 8.4 million crowns, an officer of the port said with a grin.",
  ],
  [
    "The wreck of the trawler lies at a depth of 67 metres, the navy said on Tuesday.",
    "Divers cannot work there: the boat rests in 76 metres of water off the cape.",
  ],
  [
    "The reef is home to 2,140 giant clams, the keepers of the park say.",
    "Divers have counted 2,410 clams around the island, a marine biologist said.",
  ],
])("the same digits in another order: %s | %s", (a, b) => {
  const [found] = differences(a, b);
  expect(found?.cause).toBe("contradiction");
  expect(found?.reasons.map(({ text }) => text).join()).toContain("digits");
});

test.each([
  ["The coach is 34.", "The striker, 43, has scored in each of the last three games."],
  ["Rescuers used 12 boats on Monday.", "There were 21 dogs in the kennel, a neighbour said."],
  ["The fund gave 230,000 pounds to the school.", "The fund gave 23,000 pounds to the school's choir."],
  ["About 13 metres of the wall fell on Friday.", "The wall, 31 miles long, was finished in 1911."],
])("digits that say nothing: %s | %s", (a, b) => {
  expect(
    differences(a, b)
      .flatMap(({ reasons }) => reasons.map(({ text }) => text))
      .join(),
  ).not.toContain("digits");
});
