import { describe, expect, test } from "@jest/globals";
import type { QuantityMention } from "../../../src/domain/index.js";
import { quantitiesOf } from "./quantities.js";

type Expected = Partial<QuantityMention>;
const inf = Number.POSITIVE_INFINITY;

/** One quantity in the sentence, with at least these fields. */
function expectOne(text: string, expected: Expected): void {
  const found = quantitiesOf(text);
  expect(found.map((mention) => mention.words)).toEqual([expected.words]);
  expect(found[0]).toMatchObject(expected);
}

describe("numbers", () => {
  test.each<[string, string, number]>([
    ["The ferry carried 412 passengers.", "412 passengers", 412],
    ["The ferry carried 1,400 passengers.", "1,400 passengers", 1400],
    ["Twenty-three miners came home.", "Twenty-three miners", 23],
    ["One hundred and five women voted.", "One hundred and five women", 105],
    ["A dozen trucks were parked outside.", "A dozen trucks", 12],
    ["Half a dozen trucks were parked outside.", "Half a dozen trucks", 6],
    ["Two dozen trucks were parked outside.", "Two dozen trucks", 24],
    ["Half a million voters stayed at home.", "Half a million voters", 500_000],
    ["Some 2.3 million households lost power.", "Some 2.3 million households", 2_300_000],
    ["Both drivers were questioned.", "Both drivers", 2],
    ["A pair of hikers found the wreck.", "A pair of hikers", 2],
    ["A single vote decided it.", "A single vote", 1],
    ["One soldier was wounded.", "One soldier", 1],
  ])("%s", (text, words, value) => expectOne(text, { words, value, dimension: "count" }));
});

describe("hedges open the value", () => {
  test.each<[string, string, number, number, QuantityMention["hedge"]]>([
    ["As many as 35 to 40 volunteers came.", "As many as 35 to 40 volunteers", 35, 40, "range"],
    ["It moves over nearly 200 tonnes a day.", "over nearly 200 tonnes", 180_000, 220_000, "about"],
    ["At least 12 people died.", "At least 12 people", 12, inf, "at-least"],
    ["No fewer than 12 people died.", "No fewer than 12 people", 12, inf, "at-least"],
    ["More than 300 homes burned.", "More than 300 homes", 300, inf, "more-than"],
    ["As many as 80 people were hurt.", "As many as 80 people", 0, 80, "at-most"],
    ["Up to 80 people were hurt.", "Up to 80 people", 0, 80, "at-most"],
    ["Fewer than 50 seats remain.", "Fewer than 50 seats", 0, 50, "less-than"],
    ["About 200 residents fled.", "About 200 residents", 180, 220, "about"],
    ["Nearly 200 residents fled.", "Nearly 200 residents", 180, 200, "about"],
    ["An estimated 200 residents fled.", "An estimated 200 residents", 180, 220, "about"],
    ["Between 60 and 100 residents fled.", "Between 60 and 100 residents", 60, 100, "range"],
    ["The count rose from 12 to 15 residents.", "15 residents", 15, 15, "exact"],
    ["Police counted 60 to 100 marchers.", "60 to 100 marchers", 60, 100, "range"],
    ["Police counted 12-15 marchers.", "12-15 marchers", 12, 15, "range"],
    ["It cost 2 to 3 million dollars.", "2 to 3 million dollars", 2e6, 3e6, "range"],
    ["Dozens of homes burned.", "Dozens of homes", 20, 99, "vague"],
    ["Several dozen homes burned.", "Several dozen homes", 24, 99, "vague"],
    ["Hundreds of thousands of people marched.", "Hundreds of thousands of people", 1e5, 9.99e5, "vague"],
    ["A couple of homes burned.", "A couple of homes", 2, 3, "vague"],
    ["Several homes burned.", "Several homes", 3, 19, "vague"],
  ])("%s", (text, words, low, high, hedge) => {
    const found = quantitiesOf(text)[0];
    expect(found).toMatchObject({ words, low, high, hedge });
  });
});

describe("measures in base units", () => {
  test.each<[string, string, number, string]>([
    ["Crews worked on in minus-20 degree temperatures.", "minus-20 degree temperatures", -20, "celsius"],
    ["Outside temperatures were minus 20 as crews dug on.", "minus 20", -20, "celsius"],
    ["The mercury climbed to 41 on Friday.", "41", 41, "celsius"],
    ["They asked for $160MM in all.", "$160MM", 160_000_000, "USD"],
    ["The fund raised $1.4bn.", "$1.4bn", 1.4e9, "USD"],
    ["The fund raised £3m.", "£3m", 3e6, "GBP"],
    ["The fund raised €22.4bn.", "€22.4bn", 22.4e9, "EUR"],
    ["The fund raised euro110 billion.", "euro110 billion", 110e9, "EUR"],
    ["The fund raised US$40m.", "US$40m", 40e6, "USD"],
    ["The fund raised A$3 million.", "A$3 million", 3e6, "AUD"],
    ["It is a 110bn-euro package.", "110bn-euro package", 110e9, "EUR"],
    ["The fund raised 54 million dollars.", "54 million dollars", 54e6, "USD"],
    ["The fund raised billions of euros.", "billions of euros", 1e9, "EUR"],
    ["The fund raised Rs 500 crore.", "Rs 500 crore", 5e9, "INR"],
    ["Shares fell 5.4 per cent.", "5.4 per cent", 5.4, "percent"],
    ["Shares fell 5.4%.", "5.4%", 5.4, "percent"],
    ["Two-thirds of voters agreed.", "Two-thirds of voters", 200 / 3, "percent"],
    ["Half of the homes burned.", "Half of the homes", 50, "percent"],
    ["One in five adults smokes.", "One in five adults", 20, "percent"],
    ["40 percent to 70 percent of the homes burned.", "40 percent to 70 percent of the homes", 55, "percent"],
    ["The camp is 36 miles from the border.", "36 miles", 57_936.384, "m"],
    ["The camp is 13 nautical miles from the coast.", "13 nautical miles", 24_076, "m"],
    ["The camp is half a mile from the border.", "half a mile", 804.672, "m"],
    ["The camp is about a mile and a half from the border.", "about a mile and a half", 2414.016, "m"],
    ["He is 6 feet 2 inches tall.", "6 feet 2 inches tall", 1.8796, "m"],
    ["It covers a 1,500-square-kilometer island.", "1,500-square-kilometer island", 1.5e9, "m2"],
    ["The fire burned 200 acres.", "200 acres", 809_371.2, "m2"],
    ["The truck carried 2.5 tonnes of rice.", "2.5 tonnes of rice", 2500, "kg"],
    ["The 200-pound bomb was defused.", "200-pound bomb", 90.718474, "kg"],
    ["The talks lasted two and a half hours.", "two and a half hours", 9000, "s"],
    ["Winds reached 120 mph.", "120 mph", 53.6448, "m/s"],
    ["Winds reached 80 km/h.", "80 km/h", 200 / 9, "m/s"],
    ["It was 82 degrees Fahrenheit.", "82 degrees Fahrenheit", 250 / 9, "celsius"],
  ])("%s", (text, words, value, unit) => {
    expectOne(text, { words, unit });
    expect(quantitiesOf(text)[0]?.value).toBeCloseTo(value, 4);
  });
});

describe("ages, magnitudes, calibres, scores, times", () => {
  test.each<[string, string, number, QuantityMention["dimension"]]>([
    ["A 34-year-old man was held.", "34-year-old man", 34, "age"],
    ["Anna Lind, 34, was held.", "34", 34, "age"],
    ["Her daughter, 11, was safe.", "11", 11, "age"],
    ["A man aged 34 was held.", "34", 34, "age"],
    ["She is 34 years old.", "34 years old", 34, "age"],
    ["A magnitude-5.9 quake hit the coast.", "magnitude-5.9 quake", 5.9, "magnitude"],
    ["A 5.9-magnitude quake hit the coast.", "5.9-magnitude quake", 5.9, "magnitude"],
    ["The quake had a magnitude of 6.1.", "6.1", 6.1, "magnitude"],
    ["It measured 6.1 on the Richter scale.", "6.1 on the Richter scale", 6.1, "magnitude"],
    ["He carried a .38-caliber revolver.", ".38-caliber revolver", 0.38, "calibre"],
    ["He carried a 38 caliber revolver.", "38 caliber revolver", 0.38, "calibre"],
    ["He carried a 9mm pistol.", "9mm pistol", 9 / 25.4, "calibre"],
    ["The visitors won 6-3.", "6-3", 6.003, "score"],
    ["The hosts lost 3-6.", "3-6", 6.003, "score"],
    ["He was shot 11 times.", "11 times", 11, "times"],
    ["He was arrested twice.", "twice", 2, "times"],
    ["Shots were fired on nine occasions.", "nine occasions", 9, "times"],
    ["The suspect, 27, was held.", "27", 27, "age"],
    ["It is for children aged four and over.", "four and over", 4, "age"],
    ["The 18-year-old rose highest.", "18-year-old", 18, "age"],
  ])("%s", (text, words, value, dimension) => {
    expectOne(text, { words, dimension });
    expect(quantitiesOf(text)[0]?.value).toBeCloseTo(value, 6);
  });
});

describe("what is counted, and what happened to it", () => {
  test.each<[string, Expected]>([
    ["At least 12 were hurt.", { words: "At least 12", head: null, frame: "hurt" }],
    ["Ten dead in ferry fire", { words: "Ten", head: null, frame: "die" }],
    ["The storm left 12 people dead.", { words: "12 people", head: "person", frame: "die" }],
    [
      "The death toll has risen to 12.",
      { words: "12", head: "toll", modifiers: ["death"], cumulative: true },
    ],
    ["The toll from the storm a day before rose to 12.", { words: "12", head: "toll" }],
    ["The number of wounded rose to 80.", { words: "80", head: "person", modifiers: ["wound"] }],
    ["Police put the march at roughly 30,000.", { words: "roughly 30,000", head: "march" }],
    ["The town has a population of 120,000.", { words: "120,000", head: "population" }],
    ["Two people, including a child, were wounded.", { words: "Two people", frame: "wound" }],
    ["It followed the death of three workers.", { words: "three workers", head: "worker", frame: "die" }],
    ["Three passengers were reported to be missing.", { words: "Three passengers", frame: "miss" }],
    ["Police took 23 protesters into custody.", { words: "23 protesters", frame: "arrest" }],
    ["Divers found 12 of the passengers.", { words: "12 of the passengers", head: "passenger", part: true }],
    ["Rescuers saved another five people.", { words: "five people", other: true }],
    ["Rescuers saved five more people.", { words: "five more people", other: true }],
    ["The four hardest-hit villages were cut off.", { words: "four hardest-hit villages", head: "village" }],
    ["They seized seven AK-47 rifles.", { words: "seven AK-47 rifles", head: "rifle", modifiers: ["ak-47"] }],
    ["It is a 28-point draft.", { words: "28-point draft", head: "point", modifiers: ["draft"] }],
    ["A 200-person crowd gathered.", { words: "200-person crowd", head: "person", modifiers: ["crowd"] }],
    ["The plan was backed by 26 countries.", { words: "26 countries", frame: "back", role: "agent" }],
    ["The deal saves $40 billion in wages.", { words: "$40 billion in wages", head: "wage" }],
    ["A crowd of about 90 nurses were marching to the court.", { words: "about 90 nurses", frame: "march" }],
    ["Police stepped in when 300 people joined the vigil.", { words: "300 people", frame: "join" }],
    ["The trouble began after 200 people set off from the square.", { words: "200 people", frame: "march" }],
  ])("%s", (text, expected) => expectOne(text, expected));

  test("a verb before the number goes before the next clause's", () => {
    const found = quantitiesOf("The blast collapsed a wall, killing 10 people and injuring dozens.");
    expect(found.map(({ words, frame }) => [words, frame])).toEqual([
      ["10 people", "kill"],
      ["dozens", "injure"],
    ]);
  });
});

describe("none is an amount", () => {
  test.each<[string, string]>([
    ["No injuries were reported.", "No injuries"],
    ["There were no casualties.", "no casualties"],
    ["Nobody was killed.", "Nobody"],
    ["No one was hurt.", "No one"],
    ["None of the passengers was hurt.", "None of the passengers"],
  ])("%s", (text, words) => expectOne(text, { words, low: 0, high: 0, value: 0 }));
});

describe("numbers that count nothing", () => {
  test.each([
    "It opened in 1998 and closed in March 2003.",
    "They met on 6 January and on Jan. 14, 2026.",
    "They met on 6 and 7 January.",
    "The bomb went off at 7:05 p.m. on Friday.",
    "The ship called at 1353 GMT.",
    "He flew a Boeing 737 and an F-16.",
    "Microsoft said Windows 8 and IE 10 were safe.",
    "The talks [4] went on.",
    "Call 555-0143 for help.",
    "He lives at 10 Downing Street.",
    "The canvas measures 40 x 52 cm.",
    "UPDATE 3-Toll of the blast rises, mayor resigns",
    "The probe landed at 84.6 degrees south.",
    "See Article 5 of the treaty.",
    "It was the second attack and the twenty-first march.",
    "One day he came back, one of those things.",
    "He was one of a kind.",
    "She had no comment and no plans.",
  ])("%s", (text) => expect(quantitiesOf(text).map((mention) => mention.words)).toEqual([]));
});
