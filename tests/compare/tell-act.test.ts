import { expect, test } from "@jest/globals";
import type { Comparer } from "../../src/compare/comparer.js";
import { dateComparer as date } from "../../src/compare/comparers/date/index.js";
import { modality } from "../../src/compare/comparers/modality.js";
import { polarity } from "../../src/compare/comparers/polarity.js";
import { asClause } from "../../src/compare/comparers/tell-act.js";
import { compareTexts } from "./compare-texts.js";

/** A dispute names the act itself: who reads one line of a table must know what it is about. */
test.each<[string, Comparer, string, string, string]>([
  [
    "a denial",
    polarity,
    "The guard opened the emergency gate, fans said.",
    "The guard did not open the emergency gate, the club said.",
    "whether the guard opened the emergency gate",
  ],
  [
    "with the words that the verb needs",
    polarity,
    "Mr Okafor was named as a suspect in the case.",
    "Mr Okafor was not named as a suspect in the case.",
    "whether Mr Okafor was named as a suspect",
  ],
  [
    "a certainty",
    modality,
    "The flaw affects all versions of the browser.",
    "The flaw could affect all versions of the browser.",
    "how certain it is that the flaw affects all versions of the browser",
  ],
  [
    "a stage",
    modality,
    "The council closed the harbour bridge.",
    "The council plans to close the harbour bridge.",
    "whether the council closed the harbour bridge already",
  ],
  [
    "a day, without the day that is disputed",
    date,
    "On 8 January the harbour ministry closed the northern canal.",
    "On 6 January the harbour ministry closed the northern canal.",
    "the day on which the harbour ministry closed the northern canal",
  ],
  [
    "a state",
    date,
    "On 8 January the skipper was found guilty by the harbour court.",
    "On 6 January the skipper was found guilty by the harbour court.",
    "the day on which the skipper was found guilty",
  ],
  [
    "where a stretch of time was spent",
    polarity,
    "Owen Pryce spent two days in the witness box.",
    "Owen Pryce did not give evidence.",
    "whether Owen Pryce spent two days in the witness box",
  ],
])("%s", (_, comparer, one, other, label) => {
  const { differences } = compareTexts(comparer, [one, other]);
  expect(differences.map((difference) => difference.label)).toEqual([label]);
});

test.each([
  ["The guard opened it", "the guard opened it"],
  ["Thebes fell", "Thebes fell"],
  ["Police fired shots", "police fired shots"],
  ["NATO met", "NATO met"],
  ["", ""],
])("%j inside a sentence is %j", (words, inside) => expect(asClause(words)).toBe(inside));
