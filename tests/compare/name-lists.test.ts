import { expect, test } from "@jest/globals";
import { checkTexts } from "./speech-findings.js";

const rows = (texts: readonly string[]): string[] =>
  checkTexts(texts)
    .findings.filter(({ type, message }) => type === "name" && message.includes("row"))
    .flatMap(({ cause, values }) => [cause, ...values.map(({ value }) => value).sort()]);

test("a row with one name more", () =>
  expect(
    rows([
      "Ministers met the Polish, Czech, Slovak and Hungarian delegations in Linz.",
      "In Linz, ministers met the Czech, Slovak and Polish delegations on Monday.",
    ]),
  ).toEqual(["scope", "Czech, Slovak and Polish", "Polish, Czech, Slovak and Hungarian"]));

test("a row with one name exchanged", () =>
  expect(
    rows([
      "The patch is for the Vista, Aero, Luna and Zune versions of the player.",
      "The patch closes a hole in the Vista, Aero, Luna and Onyx versions.",
    ]),
  ).toEqual(["contradiction", "Vista, Aero, Luna and Onyx", "Vista, Aero, Luna and Zune"]));

test.each([
  [
    "another order",
    "Ministers met the Polish, Czech and Slovak delegations.",
    "Ministers met the Czech, Slovak and Polish delegations.",
  ],
  [
    "some of many",
    "Ministers met delegations, including Polish, Czech and Slovak groups.",
    "Ministers met the Polish, Czech, Slovak and Hungarian groups.",
  ],
  [
    "two names in common",
    "Ministers met the Polish, Czech and Slovak delegations.",
    "Ministers met the Polish, Czech and Danish delegations.",
  ],
  [
    "a source with both rows",
    "Ministers met the Polish, Czech and Slovak groups, then the Polish, Czech, Slovak and Hungarian groups.",
    "Ministers met the Polish, Czech and Slovak groups.",
  ],
  ["speakers in a row", "Brandt, Horak, Novak and Reyes spoke.", "Brandt, Horak and Novak spoke on Monday."],
])("quiet: %s", (_, one, other) => expect(rows([one, other])).toEqual([]));
