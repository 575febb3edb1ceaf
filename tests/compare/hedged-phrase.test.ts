import { describe, expect, test } from "@jest/globals";
import { hedgedPhraseComparer } from "../../src/compare/comparers/hedged/index.js";
import { compareTexts } from "./compare-texts.js";

describe("a phrase that one source hedges and another does not", () => {
  test.each([
    [
      "A cyclist was run over by an allegedly intoxicated driver on Mill Road.",
      "The cyclist died on Mill Road after a drunk lorry driver ran the lights.",
      "allegation",
      ["drunk lorry driver", "allegedly intoxicated driver"],
    ],
    [
      "Seven sailors and possibly three passengers were aboard the ferry when the engine failed.",
      "The engine of the ferry failed with sailors and three passengers aboard.",
      "certainty",
      ["three passengers", "possibly three passengers"],
    ],
    [
      "Detectives are treating the blast as a possible act of sabotage.",
      "The blast is being treated as sabotage, the regulator confirmed.",
      "certainty",
      ["sabotage", "possible act of sabotage"],
    ],
  ])("%s / %s", (hedged, bare, measure, words) => {
    const { differences } = compareTexts(hedgedPhraseComparer, [hedged, bare]);
    expect(differences).toMatchObject([{ type: "modality", measure, cause: "precision" }]);
    const focus = differences[0]?.values.map(({ label }) => label);
    expect(focus).toEqual(words.map((each) => `“${each}”`));
  });

  test.each([
    // Other drivers, told of as a kind.
    ["An allegedly drunk driver hit the cyclist.", "Drunk drivers hit forty cyclists last year."],
    // Another driver.
    ["An allegedly drunk driver hit the cyclist.", "A sober driver hit the cyclist."],
    // Only what the police say.
    ["An allegedly drunk driver hit the cyclist.", "Police said a drunk driver hit the cyclist."],
    // Both are unsure.
    [
      "Possibly three passengers were aboard the ferry when the engine failed.",
      "Perhaps three passengers were aboard the ferry when the engine failed.",
    ],
    // Another count is another question.
    [
      "Possibly three passengers were aboard the ferry when the engine failed.",
      "Four passengers were aboard the ferry when the engine failed.",
    ],
    // Three passengers of somewhere else.
    ["Possibly three passengers were aboard the ferry.", "The taxi took three passengers to the theatre."],
    // A condition, a denial, a question.
    [
      "The blast is treated as possible sabotage.",
      "If the blast is treated as sabotage, the plant will close.",
    ],
    ["The blast is treated as possible sabotage.", "The blast is not being treated as sabotage."],
    ["The blast is treated as possible sabotage.", "Will the blast be treated as sabotage?"],
    // Told in another way altogether.
    ["The blast is treated as possible sabotage.", "The firm has trained its guards against sabotage."],
    // Of a customer nothing is in doubt.
    ["The firm spoke to a potential buyer.", "The firm spoke to a buyer."],
  ])("stays quiet on: %s / %s", (a, b) =>
    expect(compareTexts(hedgedPhraseComparer, [a, b]).differences).toEqual([]),
  );
});
