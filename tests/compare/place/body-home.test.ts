import { describe, expect, test } from "@jest/globals";
import { check } from "../date/story.js";

const places = (a: string, b: string) => check(a, b).findings.filter(({ type }) => type === "place");

describe("a body of two countries", () => {
  test.each([
    ["The dye is made by Danish company Saltini Pharma.", "The dye of Saltini, a Swedish firm, sells well."],
    ["The bridge was built by the Italian builder Bertolli Group.", "Bertolli Group is a Spanish company."],
    ["Norwegian airline Fjordair cut six routes.", "Fjordair, a Finnish carrier, will close six routes."],
  ])("%s | %s", (a, b) => expect(places(a, b)).toHaveLength(1));
});

describe("kept apart", () => {
  test.each([
    ["The dye is made by Danish company Saltini Pharma.", "The dye of Saltini, a Danish firm, sells well."],
    [
      "The dye is made by Danish company Saltini Pharma.",
      "The dye was tested by Swedish company Brandt Labs.",
    ],
    ["Anglo-Dutch company Harlan Oil rose.", "Harlan Oil, a Dutch company, fell."],
    ["Scottish firm Orsk Cloth makes kilts.", "Orsk Cloth, a British firm, makes kilts."],
    [
      "Danish company Saltini Pharma makes dyes.",
      "The Swedish arm of Saltini Pharma, a Danish company, makes dyes.",
    ],
  ])("%s | %s", (a, b) => expect(places(a, b)).toEqual([]));
});
