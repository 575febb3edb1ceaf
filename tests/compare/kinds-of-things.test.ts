import { expect, test } from "@jest/globals";
import { checkTexts } from "./speech-findings.js";

const kindsIn = (texts: readonly string[]): string[] =>
  checkTexts(texts)
    .findings.filter(({ type }) => type === "role")
    .flatMap(({ values }) => values.map(({ value }) => value))
    .sort();

test.each([
  [
    "The tanker Halcyon Spirit ran aground on Monday.",
    "The ferry Halcyon Spirit ran aground.",
    "ferry|tanker",
  ],
  [
    "Rescuers reached the Halcyon Spirit, a Greek-owned bulk carrier, at noon.",
    "The container ship Halcyon Spirit called for help.",
    "bulk carrier|container ship",
  ],
  [
    "The dead were found in the village of Tarvena on Friday.",
    "Tarvena is a city in the north, where the dead were found.",
    "city|village",
  ],
  [
    "Prosecutors searched the brokerage Larsen Holt on Monday.",
    "Larsen Holt, a private bank, was searched by prosecutors.",
    "brokerage|private bank",
  ],
  [
    "The church of Saint Orrin burned on Sunday.",
    "Nobody was hurt in the fire. The mosque of Saint Orrin was empty.",
    "",
  ],
  [
    "He took the prize for the novel Winter Harbour.",
    "The prize went to the film Winter Harbour.",
    "film|novel",
  ],
])("%s / %s", (one, other, expected) => expect(kindsIn([one, other]).join("|")).toBe(expected));

test.each([
  ["one kind under two names", "The freighter Halcyon sank.", "The cargo ship Halcyon sank."],
  ["a wider word", "The frigate Halcyon sank a boat.", "The warship Halcyon sank a boat."],
  ["two epithets", "The stealth frigate Halcyon sailed.", "The missile frigate Halcyon sailed."],
  [
    "what it was before",
    "The ferry Halcyon sank on Monday.",
    "The Halcyon, a former trawler, sank on Monday.",
  ],
  ["one of two", "The ferry Halcyon sank on Monday.", "A tug or barge named Halcyon sank on Monday."],
  [
    "a source that knows both",
    "The ferry Halcyon sank. The Halcyon, a cruise ship, was built in 1990.",
    "The cruise ship Halcyon sank on Monday.",
  ],
  ["two ships", "The ferry Halcyon sank on Monday.", "The tug Merganser sank on Monday."],
  ["what a country sold", "The tanker Norway sold is safe.", "The ferry Norway bought has sunk."],
  ["what a woman robbed", "The bank Jane Doe robbed is safe.", "The brokerage Jane Doe left is shut."],
  ["a thing of theirs", "Larsen Holt's bank was searched.", "Larsen Holt's brokerage was searched."],
  ["a unit and its firm", "Larsen Holt, a bank, denied it.", "A brokerage of Larsen Holt denied it."],
  ["a town of its size", "The town of Tarvena was hit.", "The city of Tarvena was hit."],
])("quiet: %s", (_, one, other) => expect(kindsIn([one, other])).toEqual([]));

test.each([
  [
    "the parts add up to the other's whole",
    "The coast guard rescued nine Kenyan sailors on Monday.",
    "The coast guard pulled five Kenyans and four Somalis out of the sea.",
    "Kenya|Kenya and Somalia",
  ],
  [
    "one country each, and one deed",
    "Police arrested four Polish miners on Monday.",
    "Police arrested four Czech miners near the pit.",
    "Czechia|Poland",
  ],
])("where a counted group comes from: %s", (_, one, other, expected) =>
  expect(kindsIn([one, other]).join("|")).toBe(expected),
);

test.each([
  ["another count", "They rescued nine Kenyan sailors.", "They rescued eight Somali sailors."],
  ["two deeds", "Police arrested four Polish miners.", "A gallery fell on four Czech miners."],
  ["the same countries", "They rescued nine Kenyan sailors.", "The nine Kenyans were rescued at noon."],
  [
    "a source that knows both",
    "Four Polish miners died on Monday, and four Czech miners died on Friday.",
    "Four Czech miners died in the pit.",
  ],
])("quiet on where they come from: %s", (_, one, other) => expect(kindsIn([one, other])).toEqual([]));
