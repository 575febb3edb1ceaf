import { describe, expect, test } from "@jest/globals";
import { quantityComparer } from "../../../src/compare/comparers/quantity.js";
import { compareTexts } from "../compare-texts.js";

const compare = (a: string, b: string) => compareTexts(quantityComparer, [a, b]).differences;

/** Both can be right, and whoever prints one should know of the other. */
describe("one figure hedged otherwise, or two that overlap, is told as a matter of precision", () => {
  test.each([
    [
      "At least 12 people died in the ferry fire.",
      "Fifteen people died in the ferry fire.",
      "At least 12 people",
      "Fifteen people",
    ],
    [
      "The gunmen fired at least 12 shots at the Norwick bank.",
      "The gunmen fired 13 shots at the Norwick bank.",
      "at least 12 shots",
      "13 shots",
    ],
    [
      "The blaze caused more than $3 million in damage to the Norwick library.",
      "The blaze caused $3 million in damage to the Norwick library.",
      "more than $3 million in damage",
      "$3 million in damage",
    ],
    [
      "Between 45 and 60 volunteers searched the Kestrel marshes for the boy.",
      "Between 50 and 60 volunteers searched the Kestrel marshes for the boy.",
      "Between 45 and 60 volunteers",
      "Between 50 and 60 volunteers",
    ],
    [
      "Norwick offered the goalkeeper roughly £22 million a season.",
      "Norwick offered the goalkeeper £23 million a season.",
      "roughly £22 million",
      "£23 million",
    ],
  ])("%s | %s", (a, b, one, other) => {
    const differences = compare(a, b);
    expect(differences.map(({ cause }) => cause)).toEqual(["precision"]);
    expect(differences.flatMap(({ values }) => values.map(({ label }) => label)).sort()).toEqual(
      [one, other].sort(),
    );
  });
});

describe("a number that was only rounded is nothing to tell", () => {
  test.each([
    ["The new group will employ some 41,000 people.", "The new group will employ 41,000 people."],
    ["Some 40 people marched through Norwick.", "Up to 40 people marched through Norwick."],
    ["Brandt has scored more than 30 goals this season.", "Brandt has scored 33 goals this season."],
    ["The president signed nearly two dozen orders on Monday.", "On Monday the president signed 23 orders."],
    ["Norwick Steel employs 41,000 people.", "Norwick Steel has some 41,000 employees."],
    ["The ferry sank about 150 miles off Norwick.", "The ferry sank 150 miles off Norwick."],
    ["The fire burned for about eight hours.", "The fire burned for eight hours."],
    ["Several people died in the ferry fire.", "At least four people died in the ferry fire."],
  ])("%s | %s", (a, b) => expect(compare(a, b)).toEqual([]));

  test("a source that gives both wordings differs from nobody", () => {
    expect(
      compare(
        "At least 12 people died in the ferry fire. Twelve people died in the fire, police said.",
        "Twelve people died in the ferry fire.",
      ),
    ).toEqual([]);
  });
});
