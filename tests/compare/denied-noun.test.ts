import { describe, expect, test } from "@jest/globals";
import { deniedNounComparer } from "../../src/compare/comparers/denied-noun/index.js";
import { compareTexts } from "./compare-texts.js";

describe("none of a thing, none known, and some", () => {
  test.each([
    [
      "The clinics are not facing shortages, the ministry said.",
      "There was a shortage of insulin in the clinics.",
      "contradiction",
      ["none", "some"],
    ],
    [
      "The mayor did not know of any complaints about the mosque.",
      "There had been no complaints about the mosque, the mayor said.",
      "precision",
      ["none known", "none"],
    ],
    [
      "No warning was given before the gates were opened.",
      "The harbour office gave several warnings by loudspeaker before the gates were opened.",
      "contradiction",
      ["none", "some"],
    ],
    [
      "The tenants had been given 48 hours' notice of the demolition.",
      "The tenants got no letter, and no notice was given to anybody.",
      "contradiction",
      ["some", "none"],
    ],
    [
      "The keeper was not aware of any complaints about the zoo.",
      "The zoo had received several complaints, the council said.",
      "precision",
      ["none known", "some"],
    ],
    [
      "The skipper never sent a distress signal, a source close to the inquiry said.",
      "A distress signal was transmitted at 02:14, the owners said.",
      "contradiction",
      ["none", "some"],
    ],
  ])("%s / %s", (a, b, cause, levels) => {
    const { differences } = compareTexts(deniedNounComparer, [a, b]);
    expect(differences).toMatchObject([{ type: "polarity", measure: "denial", cause }]);
    expect(differences[0]?.values.map(({ key }) => key)).toEqual(levels);
  });

  test.each([
    // The signal that was missed may be one of many.
    ["The skipper did not see a signal.", "A signal was transmitted at 02:14, the owners said."],
    // Shortages of other things.
    ["There was no shortage of volunteers.", "There was a shortage of insulin in the clinics."],
    // Warnings of other things.
    ["No warning of the flood was given in the valley.", "A warning of frost was given in the valley."],
    // Serious ones only.
    ["There were no serious delays.", "There were some delays."],
    // Both deny it.
    ["There were no threats to the mosque.", "There had not been any threats to the mosque."],
    // If, perhaps, whether.
    ["There were no threats to the mosque.", "The mayor asked whether there were any threats to the mosque."],
    ["There was no strike at the port.", "There may be a strike at the port."],
    // Nothing is said to be there.
    ["There were no threats to the mosque.", "The guards are trained to deal with threats to the mosque."],
    // What is had in one place is not had in another.
    ["There was no bridge.", "There was a bridge."],
  ])("stays quiet on: %s / %s", (a, b) =>
    expect(compareTexts(deniedNounComparer, [a, b]).differences).toEqual([]),
  );
});
