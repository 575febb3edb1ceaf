import { describe, expect, test } from "@jest/globals";
import { action } from "../../src/compare/comparers/action.js";
import { modality } from "../../src/compare/comparers/modality.js";
import { polarity } from "../../src/compare/comparers/polarity.js";
import { compareTexts } from "./compare-texts.js";

const comparers = [polarity, modality, action];
const differencesOf = (...texts: string[]): string[] =>
  comparers.flatMap((comparer) => compareTexts(comparer, texts).differences.map(({ type }) => type));

describe("two short sources", () => {
  test.each([
    ["uninsured", "The museum insured the stolen necklace.", "The stolen necklace was uninsured."],
    [
      "done without",
      "Hospital staff washed their hands before every operation.",
      "Surgeons at the hospital operated without washing their hands.",
    ],
    [
      "opposites of the dictionary",
      "The report includes the eastern suburbs.",
      "The report excludes the eastern suburbs.",
    ],
    [
      "missed",
      "The goalkeeper trained with the squad on Thursday.",
      "The goalkeeper missed Thursday's training.",
    ],
    ["what it holds", "The bakery's flour contained traces of lead.", "The bakery's flour was free of lead."],
    ["were beaten", "Ostrava won the final on penalties.", "Ostrava were beaten in the final on penalties."],
    [
      "forced, perhaps",
      "The fencer Zita Horn has retired because of her knee.",
      "Zita Horn may be forced to retire by her knee, her coach said.",
    ],
    [
      "a cause not known",
      "A gas leak caused the blast in the restaurant.",
      "The cause of the blast in the restaurant is still unknown.",
    ],
    ["in talks", "The two banks have merged.", "The two banks are in talks about a merger."],
    ["how they went", "Brandt walked out of the dinner.", "Brandt was thrown out of the dinner by guards."],
    ["how it was got", "The club bought the striker.", "The club took the striker on loan."],
    ["how it was received", "The mayor applauded the speech.", "The mayor booed the speech."],
  ])("differ: %s", (_, a, b) => expect(differencesOf(a, b)).not.toEqual([]));

  test.each([
    [
      "at first",
      "The suspect did not speak to police at first.",
      "The suspect spoke to police on the third day.",
    ],
    [
      "the owner and his",
      "The bank denied lending money to the dictator.",
      "The bank admitted lending money to the dictator's brother.",
    ],
    ["before and after", "No goals were scored before the break.", "Two goals were scored after the break."],
    ["here and there", "Prices rose in the cities.", "Prices fell in the villages."],
    [
      "thanks",
      "“I want to thank every firefighter,” the mayor said.",
      "The mayor thanked every firefighter.",
    ],
    [
      "perhaps and might",
      "Perhaps the painting is a copy, she said.",
      "The painting might be a copy, she said.",
    ],
    [
      "somebody does not know",
      "The cook said the milk had been boiled.",
      "The waiter did not know whether the milk had been boiled.",
    ],
    ["a right", "Ostria has no veto over the plan.", "Ostria rejected the plan."],
    ["one each", "The chairman resigned in May.", "The treasurer was sacked in May."],
  ])("agree: %s", (_, a, b) => expect(differencesOf(a, b)).toEqual([]));
});

/** Sentences around an act: the more there are, the less a shared word proves. */
const around = [
  "The strike began on Monday at the northern depot.",
  "Commuters waited for hours at the main station.",
  "A spokeswoman for the city handed out water.",
  "Shops near the depot reported fewer customers.",
  "Rain fell for most of the day.",
  "The opposition asked for a debate in parliament.",
  "A retired driver played the accordion for the pickets.",
  "Schools opened an hour later than usual.",
].join(" ");
const inStory = (sentence: string): string => `${around} ${sentence}`;

describe("sources of many sentences", () => {
  test.each([
    [
      "the story's one strike",
      "The strike will go on, Hana Verlik said.",
      "The strike is over, the union said.",
    ],
    ["custody", "Verlik remains free on bail.", "Verlik was taken into custody by marshals."],
    ["a denial", "Pavel Dragan did not concede defeat.", "Pavel Dragan conceded shortly before midnight."],
    [
      "a shade of the same act",
      "The minister will order a public inquiry.",
      "The minister might order a public inquiry.",
    ],
    ["a sum", "No ransom was demanded.", "The gunmen had demanded two million dollars."],
  ])("differ: %s", (_, a, b) => expect(differencesOf(inStory(a), inStory(b))).not.toEqual([]));

  test.each([
    ["other doers", "The owners rejected the offer.", "The drivers accepted a gift."],
    [
      "a full one and a makeshift",
      "The firm released a temporary fix.",
      "The firm plans to release a full security patch.",
    ],
    ["one and many", "Pirates attacked a trawler.", "Pirates have not attacked the tankers."],
    ["a try", "The pickets tried to flee.", "The pickets fled."],
    ["warded off", "Guards prevented the crowd from entering the hall.", "The crowd entered the hall."],
    [
      "only the way is denied",
      "The ballots will not be sent through the post.",
      "The ballots will be sent next week.",
    ],
    ["a fear", "There are fears that the crisis is spreading.", "The crisis could spread."],
  ])("agree: %s", (_, a, b) => expect(differencesOf(inStory(a), inStory(b))).toEqual([]));
});
