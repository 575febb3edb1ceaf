import { describe, expect, test } from "@jest/globals";
import { unhurtComparer } from "../../src/compare/comparers/unhurt/index.js";
import { compareTexts } from "./compare-texts.js";

const keysOf = (texts: readonly string[]) =>
  compareTexts(unhurtComparer, texts).differences.map(({ values }) => values.map(({ key }) => key));

describe("nobody hurt against somebody hurt", () => {
  test.each([
    [
      "Nobody on the coach was injured when it left the road near Alva, police said.",
      "A passenger broke her wrist when the coach left the road near Alva.",
    ],
    [
      "All the climbers were unhurt after the ice fall, the guide said.",
      "One of the climbers suffered a head wound in the ice fall, the hospital said.",
    ],
    [
      "The factory fire caused no injuries, the company said.",
      "A welder was treated for burns after the factory fire, a union official said.",
    ],
    [
      "No players were hurt when the stand collapsed at Orma.",
      "The goalkeeper was stabbed in the arm at Orma.",
    ],
    [
      "No foreign visitors were hurt, the minister said.",
      "Two Danish tourists are among the injured, according to their embassy.",
    ],
    [
      "All the sailors are unharmed, the navy said.",
      "The ship has 22 seamen. One, a Greek oiler, suffered a gunshot wound to the shoulder.",
    ],
  ])("%s / %s", (none, some) => {
    expect(keysOf([none, some])).toEqual([["none", "some"]]);
  });
});

describe("other people, other places, other days and narrowed noughts are silent", () => {
  test.each([
    [
      "None of the passengers was hurt when the tram hit the wall.",
      "The driver of the tram broke his leg when it hit the wall.",
    ],
    [
      "Nobody was seriously hurt in the factory fire.",
      "A welder was treated for burns after the factory fire.",
    ],
    [
      "No one was hurt when a second warehouse burnt down at Lund.",
      "A watchman was treated for burns after the warehouse fire at Lund.",
    ],
    [
      "No police officers were injured at the march, the ministry said.",
      "A student suffered a broken arm at the march.",
    ],
    [
      "Nobody was hurt when the ship ran aground in 2011.",
      "A sailor was treated for cuts after the ship ran aground on Sunday.",
    ],
    [
      "No injuries were reported in Halden after the storm.",
      "In Orva a farmer was treated for cuts after the storm.",
    ],
    [
      "Nobody was hurt in the derailment.",
      "A guard could have suffered burns in the derailment had the doors not opened.",
    ],
    ["No German tourists were hurt in the landslide.", "Two Danish tourists were injured in the landslide."],
    ["Two streets away nobody was hurt. The blast injured a baker.", "A nurse was treated for cuts."],
  ])("%s / %s", (none, some) => {
    expect(keysOf([none, some])).toEqual([]);
  });
});
