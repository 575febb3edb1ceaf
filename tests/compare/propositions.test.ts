import { describe, expect, test } from "@jest/globals";
import { action } from "../../src/compare/comparers/action.js";
import { dateComparer } from "../../src/compare/comparers/date/index.js";
import { modality } from "../../src/compare/comparers/modality.js";
import { polarity } from "../../src/compare/comparers/polarity.js";
import { compareTexts } from "./compare-texts.js";

const comparers = [dateComparer, polarity, modality, action];
const typesOf = (a: string, b: string): string[] =>
  comparers.flatMap((comparer) => compareTexts(comparer, [a, b]).differences.map(({ type }) => type));

/** One act in two wordings: the sources share its participants and hardly a word of what is said of them. */
describe("one act, told in other words", () => {
  test.each([
    [
      "date",
      "The court will rule on the merger on 4 March.",
      "A ruling on the merger is due on 11 March, the court said.",
    ],
    [
      "date",
      "Kessler was arrested on Monday at his flat in Graz.",
      "Police detained Kessler at his flat in Graz on Thursday.",
    ],
    [
      "date",
      "A parcel bomb exploded at 9.40am on Tuesday in the sorting office at Harle.",
      "An explosion tore through the Harle sorting office at about 1pm on Tuesday.",
    ],
    [
      "date",
      "The brewer published its results on Thursday.",
      "The brewer's results were released on Wednesday.",
    ],
    [
      "date",
      "The bishop died on Christmas Eve at his home in Holm.",
      "The death of the bishop at his home in Holm came on Christmas Day.",
    ],
    ["modality", "The airline will cut 3,000 jobs.", "The airline could cut 3,000 jobs."],
    [
      "modality",
      "The minister will attend the ceremony.",
      "It is unclear whether the minister will attend the ceremony.",
    ],
    [
      "modality",
      "Drivers must carry a warning vest from May.",
      "Drivers are advised to carry a warning vest from May.",
    ],
    [
      "action",
      "Firefighters extinguished the blaze at the warehouse by midnight.",
      "The warehouse blaze was still burning after midnight.",
    ],
    ["action", "The actor died of a heart attack.", "The actor took his own life."],
    [
      "polarity",
      "All passengers on the bus survived the fall into the ravine.",
      "Three passengers on the bus were killed when it fell into the ravine.",
    ],
    [
      "polarity",
      "The two presidents shook hands at the start of the talks.",
      "The two presidents refused to shake hands at the talks.",
    ],
    ["polarity", "The owner said the mill was insured.", "The mill had no insurance, its owner said."],
  ])("%s: %s / %s", (type, a, b) => expect(typesOf(a, b)).toContain(type));
});

describe("alike, and no conflict", () => {
  test.each([
    ["one outcome in two wordings", "The nurse was found not guilty.", "A jury acquitted the nurse."],
    [
      "two things of one noun",
      "The northern gallery opened on Monday.",
      "The southern gallery remains closed.",
    ],
    ["two charges", "Mr Drozd admitted breaching fire rules.", "Mr Drozd denied bribing the inspectors."],
    [
      "a part and a part",
      "Some of the commuters were not told of the cancelled trains.",
      "Many commuters were told of the cancelled trains.",
    ],
    ["a course of things", "The driver fled, but was arrested nearby.", "The driver fled the scene."],
    ["two occasions", "The pope last visited the island in 1988.", "The pope will visit the island in May."],
    ["one plan in two wordings", "The bridge is due to open in June.", "The bridge will open in June."],
    [
      "two victims",
      "Rescuers pulled a woman from the rubble.",
      "Rescuers pulled no children from the rubble.",
    ],
  ])("%s: %s / %s", (_, a, b) => expect(typesOf(a, b)).toEqual([]));
});
