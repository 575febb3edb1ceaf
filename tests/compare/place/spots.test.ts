import { describe, expect, test } from "@jest/globals";
import { check } from "../date/story.js";

type Row = readonly [a: string, b: string];

const places = (a: string, b: string): readonly (readonly string[])[] =>
  check(a, b)
    .findings.filter(({ type }) => type === "place")
    .map(({ values }) => values.map(({ value }) => value));

describe("one thing at two spots that exclude each other", () => {
  test.each<Row>([
    [
      "Ada Brill attacked the conductor on a crowded tram.",
      "Ada Brill attacked the conductor in the waiting room of a clinic, the jury heard.",
    ],
    [
      "The council approved a fish farm of 40 cages off the coast of Selm.",
      "Forty cages will be set up in a quarry above Selm, as the council approved the fish farm.",
    ],
    [
      "The runaway heiress was arrested at the airport in Selmow.",
      "Police arrested the runaway heiress on a yacht in Selmow harbour.",
    ],
    [
      "Searchers found the lost canoe on the northern bank of the Selm, below a weir.",
      "The canoe that was lost was found below a weir on the south side of the Selm.",
    ],
    [
      "Soprano Ines Holm brought her last tour to an end at the Playhouse in Selmow.",
      "Ines Holm sang on the last night of her tour in Selmow's Opera House.",
    ],
    [
      "A colony of rare newts was found in a church pond in Slovenia, biologists said.",
      "Biologists said the colony of rare newts was found in a church pond in Slovakia.",
    ],
  ])("%s | %s", (a, b) => expect(places(a, b)).toHaveLength(1));
});

describe("one spot told twice", () => {
  test.each<Row>([
    ["The stolen car was found in a garage in Selmow.", "In Selmow the stolen car was found on a street."],
    ["The crew was rescued from a boat on Friday.", "On Friday the crew was rescued in the Selm estuary."],
    ["The mill lies east of the harbour at Selmow.", "From the mill, Selmow harbour lies to the west."],
    ["Miners are trapped at the Selm colliery.", "Fifteen miners are trapped in the Selm pit."],
    [
      "The Glasgow-born sculptor Ines Holm has won the Larch Medal for a bronze.",
      "Ines Holm, who lives on a farm outside Bergen, won the Larch Medal with a bronze.",
    ],
    [
      "Pump maker Selmtech, based in Rotterdam, is to cut 400 jobs by the spring.",
      "Four hundred workers at the plant of pump maker Selmtech in Lodz will lose their jobs by the spring.",
    ],
    ["The painting hung in a room of the castle.", "The painting hung in a castle near Selmow."],
    [
      "Ada Brill was born in a village near Selmow in the north.",
      "Ada Brill was born in Selmow province, in the north.",
    ],
  ])("%s | %s", (a, b) => expect(places(a, b)).toEqual([]));
});
