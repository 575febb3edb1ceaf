import { describe, expect, test } from "@jest/globals";
import { action } from "../../src/compare/comparers/action.js";
import { modality } from "../../src/compare/comparers/modality.js";
import { polarity } from "../../src/compare/comparers/polarity.js";
import { compareTexts } from "./compare-texts.js";

/** Types of the differences of two short texts; the grammar of each is too far from the other's for clause to meet clause. */
const typesOf = (a: string, b: string): string[] =>
  [action, polarity, modality].flatMap((comparer) =>
    compareTexts(comparer, [a, b]).differences.map(({ type }) => type),
  );

describe("two short texts differ by their words", () => {
  test.each([
    [
      "action",
      "The chapel of Saint Oda at Brunnen was saved by firemen after lightning struck it on Friday.",
      "Lightning struck the chapel of Saint Oda at Brunnen on Friday and it burned to the ground.",
    ],
    [
      "action",
      "The earth dam above Orley burst on Sunday after two days of rain.",
      "After two days of rain the earth dam above Orley held on Sunday.",
    ],
    [
      "polarity",
      "Thirty centimetres of snow kept the Saletta pass shut on Sunday.",
      "The Saletta pass remained open on Sunday despite thirty centimetres of snow.",
    ],
    [
      "polarity",
      "The pilot of the Orsa flight had been drinking before take-off, the report says.",
      "Before take-off the pilot of the Orsa flight had drunk nothing, the report says.",
    ],
    [
      "modality",
      "The council of Tarn has bought the old brewery in Mill Lane.",
      "Buying the old brewery in Mill Lane was an option for the council of Tarn.",
    ],
    [
      "modality",
      "Swine fever was suspected on a farm near Odra on Saturday, with results still to come.",
      "Tests on Saturday confirmed swine fever on a farm near Odra.",
    ],
    [
      "modality",
      "Poachers are said to have burnt the ranger's hut at Kilo on Monday night.",
      "On Monday night poachers burnt the ranger's hut at Kilo.",
    ],
  ])("%s: %s | %s", (type, a, b) => expect(typesOf(a, b)).toContain(type));
});

describe("and stay quiet", () => {
  test.each([
    // Each of them says nothing.
    [
      "Singer Alda Monk would not discuss the end of her marriage when asked at the gala in Oslo.",
      "Asked at the Oslo gala about the end of her marriage, Alda Monk declined to comment and talked about her boat.",
    ],
    // Leave is given, and no chance told.
    [
      "Walkers may cross the dunes of Skarn for the first time since 1948, the ranger announced.",
      "For the first time since 1948 the dunes of Skarn are open to walkers, according to the ranger.",
    ],
    // Two things of a kind, told apart by a small word.
    [
      "The northbound platform at Arden station was closed all week for repairs.",
      "The southbound platform at Arden station stayed open all week during the repairs.",
    ],
    [
      "Senators rejected the fishing treaty on Tuesday.",
      "The lower house had approved the fishing treaty in April.",
    ],
    // What was likely then is done by now, and its source says so.
    [
      "The town plans to open its tram line to the harbour in March, officials said in January.",
      "The tram line to the harbour opened on 14 March, as planned.",
    ],
    // The time is denied, and not the act.
    ["The crew did not leave the Maren until Monday.", "The crew left the Maren on Monday."],
    // Nothing is told to have happened.
    [
      "The Orrin dam held through the night above the village of Pell.",
      "Had the Orrin dam burst, water would have reached the village of Pell at once.",
    ],
    // Leave is told, and no chance.
    [
      "Anglers may keep two trout a day from the River Wyle, the trust has decided.",
      "The trust is allowing anglers on the River Wyle to keep two trout a day.",
    ],
    // What a refusal leaves standing stands.
    [
      "The court on Monday refused to lift the ban on the rider Dirk Wessel.",
      "The rider Dirk Wessel remains banned, as the court upheld the ban on Monday.",
    ],
    // It is told who he may be, and not what he did.
    [
      "Police arrested the suspected ringleader, Dragan Velic, in Korsa at dawn.",
      "Dragan Velic was arrested by police in Korsa at dawn.",
    ],
  ])("%s | %s", (a, b) => expect(typesOf(a, b)).toEqual([]));
});
