import { describe, expect, test } from "@jest/globals";
import { quantityComparer } from "../../../src/compare/comparers/quantity.js";
import { compareTexts } from "../compare-texts.js";

const differences = (a: string, b: string) => compareTexts(quantityComparer, [a, b]).differences;

describe("the width of a window is no count of the whole", () => {
  test.each([
    [
      "Stenson became the fourth player to score 50 goals in his first two seasons with the club.",
      "Stenson, 27, has played six seasons with the club.",
    ],
    [
      "Liberals have won four of the last five elections in Harrow County.",
      "Liberals lost the past two elections in Harrow County.",
    ],
    [
      "Velden have lost only once in 14 home games this season.",
      "Velden have lost five games this season, all away.",
    ],
    [
      "The storm dropped 12 centimetres of rain in the first three hours.",
      "The storm dropped 30 centimetres of rain on Tarva, forecasters said.",
    ],
    [
      "Rescuers pulled 14 people from the water in the first hour.",
      "Rescuers pulled 61 people from the water in all.",
    ],
    [
      "Reyes has averaged 22 goals in his five seasons with Corvalle.",
      "Reyes scored 31 goals last season for Corvalle, his best return.",
    ],
  ])("%s | %s", (a, b) => expect(differences(a, b)).toEqual([]));

  test.each([
    ["The Kings have won their last six matches.", "The Kings have won their last seven matches."],
    [
      "The Harriers scored on their first two possessions.",
      "The Harriers scored on their first three possessions.",
    ],
    [
      "The album sold 310,000 copies in its first week.",
      "In its opening week the album shifted 130,000 copies, the label said.",
    ],
  ])("but two windows are one: %s | %s", (a, b) => expect(differences(a, b)).toHaveLength(1));
});

describe("a share and what it leaves do not conflict", () => {
  test.each([
    [
      "Forsberg said his party had a one-in-four chance of losing the senate.",
      "Forsberg gave his party a three-in-four chance of keeping the senate.",
    ],
    ["One in five patients had side effects.", "Four in five patients had no side effects."],
    ["Seven in 10 voters back the tax, a poll found.", "Three in 10 voters oppose the tax, the poll found."],
  ])("%s | %s", (a, b) => expect(differences(a, b)).toEqual([]));

  test("two odds of one thing do", () => {
    const [difference] = differences(
      "Forsberg said his party had a one-in-four chance of losing the senate.",
      "Forsberg gave his party a 1-in-3 chance of losing the senate.",
    );
    expect(difference?.values.map(({ label }) => label)).toEqual(["one-in-four chance", "1-in-3 chance"]);
  });
});

describe("what the clock stood at tells when, not how long", () => {
  test.each([
    [
      "Ruud equalised with 11 minutes remaining for Valen.",
      "Teller had put the visitors ahead against Valen with 38 minutes left.",
    ],
    [
      "Ruud equalised for Valen after 20 minutes.",
      "Valen were leading when the match was stopped for 35 minutes.",
    ],
  ])("%s | %s", (a, b) => expect(differences(a, b)).toEqual([]));

  test("of one act it is comparable", () =>
    expect(
      differences(
        "Ruud equalised with 11 minutes remaining for Valen.",
        "Ruud equalised for Valen with 14 minutes left.",
      ),
    ).toHaveLength(1));
});

describe("a stage of a contest is not all of it", () => {
  test.each([
    ["Halm landed 39 punches in the fourth round.", "Halm landed 230 punches in the fight."],
    ["Novik won in 58 minutes.", "Novik needed 41 minutes for the first set."],
    ["Castillo threw 88 pitches before he left the game.", "Castillo threw 24 pitches in the first inning."],
  ])("%s | %s", (a, b) => expect(differences(a, b)).toEqual([]));
});

describe("what befalls people is not told of things", () => {
  test.each([
    ["Hale missed the past four games.", "Two players missed the game with flu."],
    ["Two fishing boats joined the search.", "About 40 people joined the search."],
  ])("%s | %s", (a, b) => expect(differences(a, b)).toEqual([]));

  test("two counts of missing boats differ still", () =>
    expect(
      differences(
        "Two fishing boats were missing after the storm.",
        "Three fishing boats are missing after the storm.",
      ),
    ).toHaveLength(1));
});

describe("what stands under another condition", () => {
  test.each([
    [
      "The vaccine was 95 percent effective after two doses.",
      "The vaccine was 62 percent effective after one dose.",
    ],
    ["The airline signed a $2.4 billion order for 20 jets.", "Each jet costs the airline $130 million."],
    ["The jet fell 4,000 feet in two minutes.", "The jet was at 37,000 feet when contact was lost."],
    ["Windows 7 users are safe, Sarn said.", "Windows 10 users must update, Sarn said."],
    ["The quake was felt 300 kilometres away in Darun.", "The epicentre was 60 kilometres south of Darun."],
    ["A woman, 34, was killed at the crossing.", "An 11-year-old girl was killed at the crossing."],
  ])("%s | %s", (a, b) => expect(differences(a, b)).toEqual([]));
});

describe("what is counted under a verb of its own", () => {
  test.each([
    [
      "Ten of those 34 seats are open, with seven held by Liberals and three held by Unionists.",
      "In total, 34 council seats are contested, with 20 currently held by Liberals and 14 held by Unionists.",
    ],
    [
      "The frigate seized three boats off Cape Dorn on Friday and took them to Port Verin.",
      "Five boats tried to attack the convoy as it passed through the strait.",
    ],
  ])("%s | %s", (a, b) => expect(differences(a, b)).toEqual([]));

  test("seats are held, not people", () =>
    expect(
      differences(
        "Of the 34 council seats, 20 are held by Liberals.",
        "There are 34 council seats, with 22 held by Liberals.",
      ).map(({ label }) => label),
    ).not.toContain("the number of people"));
});

describe("offers of two givers are two", () => {
  test.each([
    [
      "Castillo turned down a five-year, $80 million offer from the Terns.",
      "The Gulls' offer to Castillo was for four years and $70 million.",
    ],
    [
      "Norvane made a bid of 400 million euros for Belvo.",
      "A rival bid from Ostrow values Belvo at 460 million euros.",
    ],
  ])("%s | %s", (a, b) => expect(differences(a, b)).toEqual([]));

  test("of one giver they are one", () =>
    expect(
      differences(
        "Norvane made a bid of 400 million euros for Belvo.",
        "Norvane's bid for Belvo was worth 440 million euros.",
      ),
    ).toHaveLength(1));
});

describe("two kinds are counted apart", () => {
  test.each([
    ["Navy foils attack on five merchant vessels", "Navy seizes three pirate vessels in one operation"],
    [
      "The storm destroyed 12 fishing boats in Tarva harbour.",
      "The storm sank three cargo boats in Tarva harbour.",
    ],
    ["Five Republican senators backed the bill.", "Three Democratic senators opposed the bill on Monday."],
    ["The Unionists need six seats to win control.", "The Unionists hold 45 seats in the council."],
    ["Dray fired four shots in the first attack.", "Dray fired 11 shots in the second attack."],
  ])("%s | %s", (a, b) => expect(differences(a, b)).toEqual([]));

  test("a kind and none are not", () =>
    expect(
      differences(
        "The storm destroyed 12 fishing boats in Tarva harbour.",
        "The storm destroyed 15 boats in Tarva harbour.",
      ),
    ).toHaveLength(1));
});
