import { describe, expect, test } from "@jest/globals";
import { check } from "./story.js";

const rest = [
  "Traders complained about the new parking fees. Two of the stalls sell fish. The weather was mild.",
  "Nobody from the ministry wanted to comment. The brass band played on. Children fed the ducks.",
  "A spokeswoman said that rents had gone up by a third. The river stood low. Lamps were lit early.",
];

const times = (...leads: readonly string[]) =>
  check(...leads.map((lead, i) => `${lead} ${rest[i % rest.length]}`)).findings.filter(
    ({ type }) => type === "date",
  );

describe("two sources time one moment alike, a third gives another hour", () => {
  test.each([
    [
      "a ship",
      "The Harlan Queen ran on to the rocks at 9.25 p.m.",
      "The ship hit the reef at 21:25, her owners said.",
      "The vessel struck the rocks at 10.25 p.m.",
    ],
    [
      "a call",
      "The fire brigade received the alarm at 02:14.",
      "A neighbour raised the alarm at 2.14 a.m.",
      "The alarm was sounded at 3.40 a.m.",
    ],
    [
      "a blast",
      "The blast tore through the depot at 6:52 a.m.",
      "The depot exploded at 06:52.",
      "The depot exploded at 8:10 a.m.",
    ],
  ])("%s", (_name, ...leads) => expect(times(...leads)).toHaveLength(1));
});

describe("kept apart", () => {
  test.each([
    [
      "another moment that one of them knows",
      "The ferry left Orsk at 7.15 p.m. and struck the reef at 9.25 p.m.",
      "The ferry hit the reef at 21:25.",
      "The ferry left Orsk at 7.15 p.m.",
    ],
    [
      "a second alarm",
      "The brigade received the alarm at 02:14.",
      "A neighbour raised the alarm at 2.14 a.m.",
      "Another alarm was raised at 3.40 a.m.",
    ],
    [
      "a few minutes more or less",
      "The brigade received the alarm at 02:14.",
      "A neighbour raised the alarm at 2.14 a.m.",
      "The alarm was raised at about 2.20 a.m.",
    ],
    [
      "other trains",
      "The train from Belm left at 7:12.",
      "The train left at 07:12.",
      "The tram left at 8:40.",
    ],
  ])("%s", (_name, ...leads) => expect(times(...leads)).toEqual([]));
});
