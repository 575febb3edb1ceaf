import { describe, expect, test } from "@jest/globals";
import { modality } from "../../src/compare/comparers/modality.js";
import { compareTexts } from "./compare-texts.js";

/** Sentences on other matters: what is open is looked for in stories of more than a few sentences. */
const rest = [
  "The hall was built in 1902. Its roof leaks. Snow fell in the hills. Bread became dearer. Geese flew south.",
  "The river rose by a metre. A fox was seen on the quay. A fair opened. Trams stood still. Lamps were lit.",
] as const;

const keysOf = (a: string, b: string) =>
  compareTexts(modality, [`${a}\n\n${rest[0]}`, `${b}\n\n${rest[1]}`]).differences.map(({ values }) =>
    values.map(({ key }) => key).sort(),
  );

describe("an act that one source leaves open and another has settled", () => {
  test.each([
    [
      "Solicitor Jane Orde said an appeal was being considered.",
      "Jane Orde said that her client would appeal.",
      ["future", "possible"],
    ],
    [
      "Club chairman Piet Lomas said the club was considering a merger.",
      "The club will merge with its neighbour, Piet Lomas said.",
      ["future", "possible"],
    ],
    [
      "The regulator is considering whether a formal investigation is warranted.",
      "The regulator has launched a formal investigation.",
      ["done", "possible"],
    ],
    [
      "Union leader Ruth Abel said a strike ballot was an option.",
      "The union will hold a strike ballot, Ruth Abel said.",
      ["future", "possible"],
    ],
    [
      "Her lawyer, Tom Reed, said that she might contest the ban before the league panel in Genoa.",
      "Her lawyer, Tom Reed, said that she would go to the league panel in Genoa against the ban.",
      ["future", "possible"],
    ],
  ])("%s / %s", (a, b, keys) => {
    expect(keysOf(a, b)).toEqual([keys]);
  });

  test.each([
    // Another who may do it.
    ["Solicitor Jane Orde said that her client might appeal.", "The prosecution will appeal, Max Hull said."],
    // Another ballot, by another speaker.
    ["Union leader Ruth Abel said a strike ballot was an option.", "The club held a leadership ballot."],
    // He speaks of another act.
    [
      "Mayor Ivo Lund said that the bridge might be closed.",
      "Mayor Ivo Lund said that a nursery would be opened.",
    ],
    // Who tells the one and the other tells a course.
    [
      "Jane Orde said that her client might appeal.",
      "Jane Orde had said that he might appeal. On Friday Jane Orde said that he would appeal.",
    ],
    // "Could" of what they were able to do.
    ["The crew could release the anchor, Ann Roe said.", "The hull released the anchor, Ann Roe said."],
  ])("silent: %s / %s", (a, b) => {
    expect(keysOf(a, b)).toEqual([]);
  });
});
