import { describe, expect, test } from "@jest/globals";
import { check } from "../date/story.js";

/** So much of other matters that the story is a long one, and the two sentences share little besides their act. */
const filler = [
  "Traders complained about the new parking fees.",
  "A spokeswoman for the chamber said that rents had gone up by a third.",
  "Two of the stalls sell fish, and one sells lamps from Morocco.",
  "The weather was mild, and the river stood low.",
  "Children fed the ducks below the old customs house.",
  "Nobody from the ministry wanted to comment.",
  "The brass band played until the lamps were lit.",
].join(" ");

const places = (a: string, b: string): readonly (readonly string[])[] =>
  check(`${a} ${filler}`, `${filler} ${b}`)
    .findings.filter(({ type }) => type === "place")
    .map(({ values }) => values.map(({ value }) => value));

describe("where one act led to, or was done, in two longer sources", () => {
  test.each([
    [
      "The passengers were all taken to the community hall in Karlsund.",
      "All the passengers were driven to the primary school in Tolvik.",
    ],
    [
      "The tanker will now sail to Salalah for repairs.",
      "Under escort, the vessel is proceeding to Djibouti, the centre said.",
    ],
    [
      "The residents were bused to a hotel in Bristol before midnight.",
      "Firefighters brought the residents to a sports hall in Cardiff.",
    ],
  ])("%s | %s", (a, b) => expect(places(a, b)).toHaveLength(1));

  test.each([
    [
      "Some of the passengers were taken to the community hall in Karlsund.",
      "All the others were driven to the primary school in Tolvik.",
    ],
    [
      "The passengers were all taken to the community hall in Karlsund.",
      "The crew were driven to the primary school in Tolvik.",
    ],
    [
      "The passengers were all taken to the community hall in Karlsund.",
      "The passengers were taken to Karlsund and then driven to the school in Tolvik.",
    ],
    [
      "The tanker will now sail to Salalah for repairs.",
      "The tug is proceeding to Djibouti, the centre said.",
    ],
    ["Jon Kerr was flown to a hospital in Bristol.", "Mary Lodge was flown to a hospital in Cardiff."],
    [
      "The passengers were all taken to the community hall in Bristol.",
      "All the passengers were driven to a school in England.",
    ],
    [
      "Lena Oru was pronounced dead at Karlsund Hospital.",
      "The unidentified driver was pronounced dead at Saint Anne's Hospital. Lena Oru sang in his choir.",
    ],
  ])("kept apart: %s | %s", (a, b) => expect(places(a, b)).toEqual([]));
});
