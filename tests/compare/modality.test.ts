import { describe, expect, test } from "@jest/globals";
import { modality } from "../../src/compare/comparers/modality.js";
import { compareTexts } from "./compare-texts.js";

describe("how far along, and how sure", () => {
  test.each([
    [
      "The airline has cancelled the winter timetable.",
      "The airline will cancel the winter timetable.",
      "stage",
    ],
    ["The union launched a strike ballot on Monday.", "The union plans to launch a strike ballot.", "stage"],
    [
      "The flaw affects every version of the pump.",
      "The flaw could affect every version of the pump.",
      "certainty",
    ],
    ["Karl Brandt struck the cyclist.", "Karl Brandt allegedly struck the cyclist.", "allegation"],
    [
      "Engineers restored the water supply.",
      "Engineers are still struggling to restore the water supply.",
      "stage",
    ],
  ])("%s / %s", (a, b, measure) => {
    const { differences } = compareTexts(modality, [a, b]);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ type: "modality", measure });
  });

  test.each([
    // Another act of the same doer.
    ["The airline cancelled the winter timetable.", "The airline will cancel a loan."],
    // A charge that both report.
    ["Police say Karl Brandt struck the cyclist.", "Karl Brandt allegedly struck the cyclist."],
    // What a thing is able to do.
    ["The pump leaked oil.", "The pump can leak oil."],
    // Whoever could hear it heard it.
    ["Neighbours could hear the alarm.", "Neighbours heard the alarm."],
    // Who tells the sale knows of the plan.
    [
      "The council planned to sell the mill.",
      "The council sold the mill, four months after it announced the plan.",
    ],
    // Both are plans.
    ["The union will launch a strike ballot.", "The union plans to launch a strike ballot."],
    // Described, not reported.
    ["Any tanks deployed at the border are a threat.", "The army will deploy tanks at the border."],
  ])("stays quiet on: %s / %s", (a, b) => expect(compareTexts(modality, [a, b]).differences).toEqual([]));
});
