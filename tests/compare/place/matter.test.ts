import { describe, expect, test } from "@jest/globals";
import { check } from "../date/story.js";

type Row = readonly [a: string, b: string];

const places = (a: string, b: string): readonly (readonly string[])[] =>
  check(a, b)
    .findings.filter(({ type }) => type === "place")
    .map(({ values }) => values.map(({ value }) => value));

describe("one matter of two short texts at two places", () => {
  test.each<Row>([
    [
      "The glider crashed into a quarry near Selmow on Friday, and its pilot broke a leg.",
      "The pilot of a glider broke his leg on Friday when it hit trees outside Harrach.",
    ],
    [
      "Two climbers were found in Hollow Cross, where a search had begun on Monday.",
      "Two climbers were found in Denby Vale.",
    ],
    [
      "The choir festival will be held in Lucerne in May.",
      "Next May's choir festival takes place in Basel, its organisers said.",
    ],
    [
      "Two hikers were flown to the Meller Infirmary with frostbite.",
      "With frostbite on their hands, the two hikers were taken to Saint Astrid's hospital.",
    ],
    [
      "The smoke from the refinery drifted west on Sunday.",
      "On Sunday the wind blew smoke from the refinery eastwards.",
    ],
    [
      "The stolen cello was found in the cellar of a school.",
      "A caretaker found the stolen cello in a garage.",
    ],
    [
      "The poet Ines Farkas was buried in Szeged on Tuesday.",
      "The burial of the poet Ines Farkas took place in Pecs on Tuesday.",
    ],
    [
      "The refugees were taken by bus to a camp in Dorhan.",
      "The buses brought the refugees to Elsund, where they sleep in a camp of tents.",
    ],
    [
      "The chess final between Aru and Lindt was played at Cromer Hall.",
      "Aru met Lindt in the chess final at the Meridian theatre.",
    ],
    [
      "The satellite fell into the Black Sea on Monday.",
      "The satellite came down in the Caspian Sea on Monday, engineers said.",
    ],
  ])("%s | %s", (a, b) => expect(places(a, b)).toHaveLength(1));
});

describe("two places, and no conflict", () => {
  test.each<Row>([
    ["The tremor was felt in Varna, where cups fell.", "The tremor shook lamps in Ruse."],
    ["The circus opens in Ghent on 3 May.", "The circus closes in Bruges on 19 June."],
    [
      "A goods train left Orel at dawn with 40 wagons.",
      "The goods train with 40 wagons was due in Tula by noon.",
    ],
    ["The tanker Petra Lund was built in Gdansk.", "The tanker Petra Lund was sold in Bergen."],
    ["A hotel in Nice burnt down on Monday.", "A hotel in Provence burnt down on Monday night."],
    ["The bank shut its branch in Hull.", "The bank shut its branch in Leeds as well, and one in York."],
    ["The nurse trained in Dublin for three years.", "The nurse worked in Malmo for three years."],
    ["Snow fell in Braemar on Sunday.", "Snow fell in Aviemore on Sunday."],
    ["Marchers filled the squares of Lima on Friday.", "Marchers filled the streets of Cusco on Friday."],
    [
      "The bishop preached in the cathedral on Easter morning.",
      "The bishop blessed the boats in the harbour on Easter morning.",
    ],
    ["The geese flew south over the lake in October.", "The geese flew north over the lake in March."],
    [
      "The vase was found in a box in the attic of the vicarage.",
      "The vase was found in the vicarage, the auctioneer said.",
    ],
    ["The locusts are moving north over the plain.", "The locusts have come over the plain from the south."],
    ["A westerly gale tore the roof off the barn.", "The gale that tore the roof off the barn blew east."],
    ["The ferry docked in Tarnopil on Friday.", "The ferry docked in Ternopil on Friday."],
    ["The oil train caught fire in Port Ellis.", "The oil train caught fire in Ellis Harbour."],
    ["The rector opened the fair in Alder Hall.", "The rector spoke at the fair in Alder Road."],
    ["Three sailors from Odessa were rescued.", "Four sailors from Izmir were rescued."],
  ])("%s | %s", (a, b) => expect(places(a, b)).toEqual([]));
});
