import { describe, expect, test } from "@jest/globals";
import { check } from "./story.js";

/** So much of other matters that what two sentences share by chance proves nothing. */
const filler = (town: string): string =>
  [
    `Traders in ${town} complained about the new parking fees.`,
    "A spokeswoman for the chamber said that rents had gone up by a third.",
    "Two of the stalls sell fish, and one sells lamps from Morocco.",
    "The weather was mild, and the river stood low.",
    "Children fed the ducks below the old customs house.",
    "Nobody from the ministry wanted to comment.",
    "The brass band played until the lamps were lit.",
  ].join(" ");

const dates = (a: string, b: string): readonly (readonly string[])[] =>
  check(`${a} ${filler("Orsk")}`, `${filler("Belm")} ${b}`)
    .findings.filter(({ type }) => type === "date")
    .map(({ values }) => values.map(({ value }) => value));

describe("the one dated act of its kind in each of two longer sources", () => {
  test.each([
    ["The firm was founded in 1912 by a cooper.", "Harlan Glass, set up in 1921, makes jars."],
    ["The ward for newborns shut in 2018.", "Mothers have had to travel since the ward was closed in 2017."],
    [
      "Ms Brandt, who took over at Vantar in 2019, spoke.",
      "Brandt, 51, has led the Orsk-based company since 2018.",
    ],
    ["Lena Oru took over the band in 2007.", "Oru has run the band since 2011."],
    ["Ole Lund has edited the paper since 1998.", "Lund took over the paper in 2003."],
    ["Harold Quist was found guilty on 3 May 2022.", "Jurors found Quist guilty on 9 May 2022."],
    ["St Brendan's shut its maternity ward in 2018.", "The babies' ward closed in 2017."],
  ])("%s | %s", (a, b) => expect(dates(a, b)).toHaveLength(1));

  test.each([
    ["The firm was founded in 1912 by a cooper.", "The union was founded in 1921 in a barn."],
    ["The firm was founded in 1912. It was sold in 1950.", "Harlan Glass was sold in 1950 and in 1961."],
    ["The trawler sank on 4 May 2019.", "The barge sank on 6 May 2019."],
    ["Lund has led Vantar since 2018.", "Brandt took over Vantar in 2011."],
    ["Lund has run the harbour office since 2018.", "Lund ran for mayor in 2011."],
    ["Ann Karst died in 2011 at home.", "Leo Brand died in 2014 in Turin."],
    ["The minister announced the plan on 3 May 2019.", "The minister announced his holiday on 9 May 2019."],
  ])("kept apart: %s | %s", (a, b) => expect(dates(a, b)).toEqual([]));
});
