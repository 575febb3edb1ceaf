import { describe, expect, test } from "@jest/globals";
import { action } from "../../src/compare/comparers/action.js";
import { polarity } from "../../src/compare/comparers/polarity.js";
import { actSets } from "../../src/compare/lexicon/act-sets.js";
import { compareTexts } from "./compare-texts.js";

describe("acts that exclude each other", () => {
  test.each([
    ["Two miners suffocated in the shaft.", "Two miners were burnt to death in the shaft."],
    ["Parliament approved the water bill.", "Parliament rejected the water bill."],
    ["The coach was sacked on Friday.", "The coach resigned on Friday."],
    ["The blast destroyed the chapel.", "The blast damaged the chapel."],
    ["The jury convicted the banker.", "The jury acquitted the banker."],
    ["The firm bought the quarry.", "The firm sold the quarry."],
    ["Huw Penrose was under arrest on Monday night.", "Huw Penrose escaped on Monday night."],
    ["The climber Ines Prado died in a fall.", "The climber Ines Prado died of cancer."],
  ])("%s / %s", (a, b) => {
    const { differences } = compareTexts(action, [a, b]);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ type: "action", measure: "act", cause: "contradiction" });
  });

  test.each([
    // Another thing.
    ["The blast destroyed the chapel.", "The blast damaged a bus."],
    // One of the two is denied.
    ["Parliament approved the water bill.", "Parliament did not reject the water bill."],
    // One is only planned.
    ["The firm bought the quarry.", "The firm will sell the quarry next year."],
    // A defeat and a fall are no ways to die.
    ["The Rovers beat the visiting Harriers in the cup.", "The Harriers striker was shot in the cup final."],
    ["Huw Penrose was under arrest on Monday night.", "Huw Penrose was arrested on Monday."],
    // The same act in other words.
    ["The coach was sacked on Friday.", "The coach was fired on Friday."],
  ])("stays quiet on: %s / %s", (a, b) => expect(compareTexts(action, [a, b]).differences).toEqual([]));
});

/** In a story of more than a few sentences acts are told apart by who takes part in them, and not by rare words. */
const elsewhere =
  "Trams stop at ten. Milk is dearer again. A bridge was painted. The choir sang. Two shops shut. Snow is due. " +
  "The library has a new roof. Bakers want longer nights. A pool opens in June. " +
  "Rents rose. The fair is back. A kiosk moved. Chess is popular. Buses run on time.";

/** The one whom it befell is told by a word that stands for the name, or by a name misspelt. */
describe("acts told of one person in other words", () => {
  test.each([
    [
      "The skipper Jonas Weil, 47, died of a heart attack on Sunday.",
      "Jonas Weil, 47, went overboard on Sunday. The 47-year-old had drowned, said the harbour master.",
    ],
    [
      "The nurse Lena Osei laughed when the jury came back.",
      '"I wept when the jury came back," said the nurse Lena Osei.',
    ],
    [
      "The caretaker Marek Dolan died of burns on Monday.",
      "The caretaker Marek Dollan died of smoke inhalation on Monday.",
    ],
    [
      "The clerk Ana Reis wept when they read out the sentence.",
      "They jailed the clerk Ana Reis for a year. She smiled when they read out the sentence.",
    ],
  ])("%s / %s", (a, b) => expect(compareTexts(action, [a, b, elsewhere]).differences).toHaveLength(1));

  test.each([
    [
      "The skipper Jonas Weil, 47, died of a heart attack on Sunday.",
      "Jonas Weil, 47, and Per Lind, 52, went overboard on Sunday. The 52-year-old had drowned.",
    ],
    [
      "The nurse Lena Osei laughed when the jury came back.",
      '"I wept when the jury came back," said the widow, Ruth Amadi.',
    ],
    [
      "The caretaker Marek Dolan died of burns on Monday.",
      "The caretaker Marta Dollan died of smoke inhalation on Monday.",
    ],
  ])("stays quiet on: %s / %s", (a, b) =>
    expect(compareTexts(action, [a, b, elsewhere]).differences).toEqual([]),
  );
});

/** Who tells of two people or two states tells no course of one. */
describe("acts of one of several people", () => {
  const opposed = (a: string, b: string): number =>
    [action, polarity].flatMap((comparer) => compareTexts(comparer, [a, b, elsewhere]).differences).length;

  test.each([
    [
      "The port authority cancelled the lease of the cannery on Monday.",
      "The lease of the cannery remains in force until the council has met.",
    ],
    [
      "The surgeon Karin Dahl did not give evidence in August.",
      "The surgeon Karin Dahl spent two days in the witness box in August.",
    ],
    [
      "The jury acquitted the trader Otto Aas of fraud.",
      "The trader Otto Aas, who was convicted of fraud, wept. The trader Nils Moe was acquitted.",
    ],
    [
      "The pilot Ines Prado was born in Holm. She flies for a living. She was acquitted of fraud in June.",
      "The court convicted the pilot Ines Prado of fraud in June.",
    ],
  ])("%s / %s", (a, b) => expect(opposed(a, b)).toBe(1));

  test.each([
    [
      "The port authority cancelled the lease of the cannery on Monday.",
      "The lease of the bakery remains in force until the council has met.",
    ],
    [
      'The clerk was told. "I don\'t feel happy today," said the singer Ana Reis. "I feel tired."',
      "The singer Ana Reis left on Monday.",
    ],
    [
      "The trader Otto Aas was convicted of five counts of fraud. He was acquitted of two others.",
      "The trader Otto Aas was convicted of five counts of fraud.",
    ],
  ])("stays quiet on: %s / %s", (a, b) => expect(opposed(a, b)).toBe(0));
});

test("no word stands on two levels of one set", () => {
  for (const { name, levels } of actSets) {
    const words = levels.flat();
    expect({ name, words: words.length }).toEqual({ name, words: new Set(words).size });
  }
});
