import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { EntityMention } from "../../../src/domain/index.js";
import { entityFinder } from "../../../src/extract/finders/entity.js";
import { readText } from "./read-text.js";

const entitiesIn = (text: string): EntityMention[] =>
  [...entityFinder.find(readText(text))].filter((mention) => mention.kind === "entity");
const named = (text: string): string[] => entitiesIn(text).map(({ type, name }) => `${type}: ${name}`);

describe("people", () => {
  test.each([
    ["a title is no part of the name", "On Friday President Carla Mendes left.", ["person: Carla Mendes"]],
    ["an address", "It was Mr. Okafor who called.", ["person: Okafor"]],
    ["a rank in short", "They met Lt. Col. Hannah Weiss there.", ["person: Hannah Weiss"]],
    ["a title of two words", "They met Prime Minister Lars Holm there.", ["person: Lars Holm"]],
    ["a secretary of state", "They met Secretary of State Nina Roth there.", ["person: Nina Roth"]],
    ["an age behind it", "The driver hit Tolga Aydin, 34, at noon.", ["person: Tolga Aydin"]],
    ["a particle", "It was Ludwig van Houten who called.", ["person: Ludwig van Houten"]],
    ["a hyphen", "The minister Karim Al-Rashid resigned.", ["person: Karim Al-Rashid"]],
    ["a suffix behind a comma", "They sued Harold Finch, Jr. over it.", ["person: Harold Finch, Jr."]],
    ["a nickname inside", "Friends of Marcus 'Tank' Bell wept.", ["person: Marcus Bell"]],
    ["a month as a surname", "They said that Theresa May resigned.", ["person: Theresa May"]],
    [
      "a title, then the surname",
      "The mayor, Ann Tully, spoke. Later Tully left.",
      ["person: Ann Tully", "person: Tully"],
    ],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe("bodies, places, peoples", () => {
  test.each([
    [
      "of joins after an institution",
      "He works at the University of Leeds now.",
      ["organisation: University of Leeds"],
    ],
    [
      "a bureau with a list in its name",
      "The Bureau of Fisheries, Farms, Forests and Wildlife came.",
      ["organisation: Bureau of Fisheries, Farms, Forests and Wildlife"],
    ],
    ["letters", "He left the IMF in spring.", ["organisation: IMF"]],
    [
      "a court before a title",
      "He saw Ohio Supreme Court Judge Ann Bell there.",
      ["organisation: Ohio Supreme Court", "person: Ann Bell"],
    ],
    ["a country", "He went to Portugal.", ["place: Portugal"]],
    ["the UK", "He went to the UK twice.", ["place: UK"]],
    ["a people", "The Portuguese coast guard came.", ["nationality: Portuguese"]],
    ["a street in lower case", "It was on Baker street at noon.", ["place: Baker street"]],
    ["a gulf", "It sank in the Gulf of Finland at noon.", ["place: Gulf of Finland"]],
    [
      "a ship is neither person nor place",
      "Pirates took the MV Victoria Star at noon.",
      ["other: MV Victoria Star"],
    ],
    ["two names on one hyphen", "It was a London-Paris train.", ["place: London", "place: Paris"]],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
});

test.each([
  ["a sentence's first word", "Police came. Angry residents left. Anger grew."],
  ["months and days", "On Tuesday, in May and on March 3 it rained."],
  ["an office without a name", "The Foreign Minister left."],
  ["a headline in title case", "Mayor Denies All Charges After Long Night"],
  ["pronouns", "I think that I know."],
])("no name in %s", (_, text) => expect(named(text)).toEqual([]));

test("a headline holds the names that the text below it knows", () => {
  expect(named("Tully Denies All Charges\nThe mayor, Ann Tully, spoke.").slice(0, 1)).toEqual([
    "person: Tully",
  ]);
});

test("every mention quotes its source", () => {
  const word = fc.constantFrom(
    "Mr.",
    "Ann",
    "Bell",
    "of",
    "the",
    "Bank",
    "-",
    "'",
    '"',
    ",",
    "U.S.",
    "said",
    "12",
    "Gen.",
    "\n",
    "al",
    "’s",
    "é",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const reading = readText(`The ${words.join(" ")}`);
      return entityFinder
        .find(reading)
        .every(
          ({ start, end, words: quoted }) =>
            reading.source.text.slice(start, end) === quoted && quoted !== "",
        );
    }),
  );
});
