import { describe, expect, test } from "@jest/globals";
import { allOrNone } from "../../src/compare/comparers/all-or-none.js";
import { compareTexts } from "./compare-texts.js";

const keysOf = (texts: readonly string[]) =>
  compareTexts(allOrNone, texts).differences.map(({ values }) => values.map(({ key }) => key));

describe("all did, and none did", () => {
  test.each([
    [
      "All of those pulled from the river were wearing helmets, the coroner said.",
      "None of the five was wearing a helmet when found.",
    ],
    ["Every driver had signed the contract, the firm said.", "None of the drivers signed a contract."],
    ["Everyone on the panel read the report.", "Nobody on the panel had read the report."],
    ["All the pupils passed the exam.", "None of the pupils has passed the exam, the head said."],
  ])("%s / %s", (all, none) => {
    expect(keysOf([all, none])).toEqual([["all", "none"]]);
  });

  test.each([
    // Others.
    ["All the drivers signed the contract.", "None of the guards signed the contract."],
    // Another thing.
    ["All the pupils passed the exam.", "None of the pupils passed the ball."],
    // Not all are some.
    ["Not all the pupils passed the exam.", "None of the pupils passed the exam."],
    // Another day.
    ["All the pupils passed the exam on 3 May.", "None of the pupils passed the exam on 9 June."],
    // All did not: none.
    ["All the pupils did not sit the exam.", "None of the pupils sat the exam."],
  ])("silent: %s / %s", (a, b) => {
    expect(keysOf([a, b])).toEqual([]);
  });
});
