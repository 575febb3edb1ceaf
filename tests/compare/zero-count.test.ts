import { describe, expect, test } from "@jest/globals";
import { zeroCountComparer } from "../../src/compare/comparers/zero-count.js";
import { compareTexts } from "./compare-texts.js";

describe("none against some", () => {
  test.each([
    ["No injuries were reported after the clashes.", "Three people were injured in the clashes."],
    ["Nobody was killed in the blast, the mayor said.", "The blast killed four people."],
    ["Police said there were no arrests at the march.", "Police arrested 12 people at the march."],
    ["None of the passengers was hurt when the bus overturned.", "The bus overturned, injuring nine people."],
  ])("%s / %s", (none, some) => {
    const { differences } = compareTexts(zeroCountComparer, [none, some]);
    expect(
      differences.map(({ measure, values }) => [measure, values.map(({ key }) => key === "none")]),
    ).toEqual([["zero", expect.arrayContaining([true, false])]]);
  });
});

describe("a nought that leaves room for others is silent", () => {
  test.each([
    ["No serious injuries were reported.", "Three people were slightly injured."],
    ["There were no further arrests on Tuesday.", "Police arrested 12 people on Monday."],
    ["No injuries were reported in Halden.", "In Orva, three people were injured."],
    ["No one was killed.", "Twelve people were injured."],
    ["There were no casualties on Friday.", "The attack on Sunday killed six people."],
    ["The government has no plans for a vote.", "Two plans were put to the vote."],
    [
      "The coach overturned on Sunday. Another coach left the same road in 2011. Nobody was hurt on that occasion.",
      "Nine people were hurt when the coach overturned.",
    ],
  ])("%s / %s", (none, some) => {
    expect(compareTexts(zeroCountComparer, [none, some]).differences).toEqual([]);
  });
});
