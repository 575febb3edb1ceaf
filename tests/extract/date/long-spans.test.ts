import { describe, expect, test } from "@jest/globals";
import { extract } from "../../../src/extract/index.js";
import { datesIn, sourceOf } from "./reading.js";

const days = (text: string, on: string | null): string[] =>
  datesIn(text, on).map(({ words, firstDay, lastDay }) => `${words}: ${firstDay}..${lastDay}`);

describe("decades and centuries hold their years", () => {
  test.each([
    ["The line was laid in the late 1950s.", ["late 1950s: 1955-01-01..1959-12-31"]],
    ["They had lived there since the 1990s.", ["1990s: 1990-01-01..1999-12-31"]],
    ["It is a 17th-century mill.", ["17th-century: 1600-01-01..1699-12-31"]],
    ["The mill stood in the early 19th century.", ["early 19th century: 1800-01-01..1849-12-31"]],
    ["The 1900s saw two floods.", ["1900s: 1900-01-01..1999-12-31"]],
    ["A man in his 60s was held.", []],
    ["The 45th century is far away.", []],
  ])("%s", (text, expected) => expect(days(text, null)).toEqual(expected));
});

describe("seasons", () => {
  test.each([
    ["The baths will shut this spring.", "2024-01-20", ["this spring: 2024-03-01..2024-06-30"]],
    ["It reopened last winter.", "2024-05-20", ["last winter: 2023-12-01..2024-02-29"]],
    ["The work will end by the autumn.", "2024-05-20", ["autumn: 2024-09-01..2024-12-31"]],
    ["The spring of the watch had snapped.", "2024-05-20", []],
    ["He won gold in the winter games.", "2024-05-20", []],
  ])("%s", (text, on, expected) => expect(days(text, on)).toEqual(expected));

  test("without a year they keep their months", () =>
    expect(datesIn("The baths will shut this spring.", null)[0]).toMatchObject({
      firstDay: null,
      yearless: { month: 3, firstDay: 1, lastDay: 122 },
    }));
});

describe("spoken times and parts of the day", () => {
  test.each([
    ["It rang at two in the morning on Saturday.", { minutes: 120, weekday: 6 }],
    ["It rang at half past three in the afternoon.", { minutes: 930 }],
    ["It rang at quarter to nine in the evening.", { minutes: 1245 }],
    ["It rang at one at night.", { minutes: 60 }],
    ["Marines boarded her at dawn on Friday.", { dayPart: [240, 480], weekday: 5 }],
    ["It burnt in the early hours of Sunday.", { dayPart: [0, 360], weekday: 7 }],
  ])("%s", (text, expected) => expect(datesIn(text, null)[0]).toMatchObject(expected));
});

test.each([
  ["He left at 11.50pm on Friday.", []],
  ["At 4.30 p.m. on 3 May 2019 three men left.", ["three men"]],
  ["He left two weeks ago with 40 euros.", ["two weeks", "40 euros"]],
])("the digits of a time or a day are no amount: %s", (text, amounts) =>
  expect(
    extract(sourceOf(text, null)).mentions.flatMap((mention) =>
      mention.kind === "quantity" ? [mention.words] : [],
    ),
  ).toEqual(amounts),
);

test.each([
  ["The rules apply from 1 July.", ["1 July: 2024-07-01..2024-07-01"]],
  ["It was shut from 28 June to 3 July 2023.", ["28 June to 3 July 2023: 2023-06-28..2023-07-03"]],
  ["Trains ran between 2 May and 4 June.", ["2 May and 4 June: 2024-05-02..2024-06-04"]],
  ["He walked from 45 June Road.", []],
])("a day after “from”: %s", (text, expected) => expect(days(text, "2024-06-20")).toEqual(expected));
