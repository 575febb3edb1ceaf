import { describe, expect, test } from "@jest/globals";
import { check } from "./story.js";

/** So much of other matters that what two sentences share by chance proves nothing. */
const filler = (town: string): string =>
  [
    `Traders in ${town} complained about the new parking fees.`,
    "A spokeswoman for the chamber said that rents had gone up by a third.",
    "Two of the stalls sell fish, and one sells lamps from Morocco.",
    "The weather was mild, and the river stood low.",
    "Children fed the ducks below the old customs house.",
    "Nobody from the ministry wanted to comment.",
    "The brass band played until the lamps were lit.",
  ].join(" ");

const dates = (a: string, b: string, first = "2025-11-05", second = first) =>
  check(
    { published: first, text: `${a} ${filler("Orsk")}` },
    { published: second, text: `${filler("Belm")} ${b}` },
  ).findings.filter(({ type }) => type === "date");

describe("what is still to come on two days", () => {
  test.each([
    [
      "a hearing, under its noun and its verb",
      "The appeal will be heard on 3 December.",
      "The appeal hearing is set for 8 December.",
    ],
    ["a visit", "The bishop will visit Karst on Friday.", "The bishop is to come to the town on Saturday."],
    ["an inquest", "The inquest opens on Tuesday.", "An inquest will begin on Thursday, the coroner said."],
    [
      "a vote of shareholders",
      "Shareholders of Vantar will vote on 2 December.",
      "Vantar's shareholders are due to vote on the offer on 9 December.",
    ],
    [
      "a sale",
      "The sale of the mill is expected to close in March.",
      "Completion of the sale is expected in June.",
    ],
    [
      "an album",
      "Lena Oru will release her third album in February.",
      "The singer's third album is to be released in April.",
    ],
    [
      "a strike",
      "Drivers plan to strike on Monday.",
      "Drivers will walk out on Wednesday, their union said.",
    ],
    [
      "talks",
      "The two sides will meet again on Friday.",
      "Both parties have been invited to another session on Monday.",
    ],
    [
      "a launch",
      "The satellite is due to be launched on 12 November.",
      "The launch of the satellite is planned for 20 November.",
    ],
    ["a reopening", "The pool will reopen on 1 December.", "The pool reopens on 15 December."],
  ])("%s: %s | %s", (_name, a, b) => expect(dates(a, b)).toHaveLength(1));

  test("is an update where the later source moves it", () => {
    const found = dates(
      "The vote is set for 20 November.",
      "The vote has been postponed to 27 November.",
      "2025-11-05",
      "2025-11-12",
    );
    expect(found.map(({ cause }) => cause)).toEqual(["update"]);
  });
});

describe("the last or the first of its kind on two days, however far apart", () => {
  test.each([
    [
      "a check, by verb and noun",
      "The lift was last checked in March 2021.",
      "The lift passed its last inspection in May 2023.",
    ],
    ["a visit", "The king last visited Karst in 1998.", "His last visit to Karst was in 2004."],
    ["an eruption", "The volcano last erupted in 1911.", "Its most recent eruption was in 1926."],
    ["a sighting", "The lynx was first filmed on 3 May.", "A lynx was first filmed there on 9 May."],
    [
      "a result, with no verb that tells",
      "The first positive test came on 2 June, she said.",
      "The first positive test was in the ministry on 26 May.",
    ],
  ])("%s: %s | %s", (_name, a, b) => expect(dates(a, b)).toHaveLength(1));
});

describe("kept apart", () => {
  test.each([
    ["the last and the first", "The volcano first erupted in 1911.", "The volcano last erupted in 1926."],
    [
      "last acts of two things",
      "The lift was last checked in March 2021.",
      "The boiler was last checked in May 2023.",
    ],
    [
      "a last one and any other",
      "The lift was last checked in March 2021.",
      "The lift was checked in May 2019.",
    ],
    [
      "the month of a day",
      "The lift was last checked in March 2021.",
      "The lift was last checked on 9 March 2021.",
    ],
    ["two bodies", "The council will vote on Tuesday.", "Parliament will vote on Thursday."],
    [
      "two steps of one course",
      "The trial of Quist will begin on 1 December.",
      "Quist will be sentenced on 8 December.",
    ],
    [
      "two hearings that one source knows",
      "The appeal will be heard on 3 December.",
      "The first hearing is on 3 December and the second hearing on 8 December.",
    ],
    [
      "two things of one doer",
      "Vantar will close its plant in Toll on 1 December.",
      "Vantar will close its office on 8 December.",
    ],
    ["two films", "Her film opens on Friday.", "The museum opens on Saturday."],
    [
      "one day, told twice",
      "The inquest opens on Tuesday 11 November.",
      "The inquest will open next Tuesday.",
    ],
    ["two visits", "The bishop will visit Karst on Friday.", "The minister will visit Karst on Saturday."],
    ["the month of a day", "The pool will reopen on 1 December.", "The pool will reopen in December."],
    ["what did not come", "The inquest will not open on Tuesday.", "The inquest opens on Thursday."],
    ["another match", "Rovers will play Belm City on Saturday.", "Rovers will play Toll Town on Tuesday."],
    ["a second strike", "Drivers plan to strike on Monday.", "Nurses plan to strike on Wednesday."],
  ])("%s: %s | %s", (_name, a, b) => expect(dates(a, b)).toEqual([]));

  test("the next one, told when the first was over", () => {
    expect(
      dates(
        "The council will meet on Friday.",
        "The council will meet on Monday.",
        "2025-11-05",
        "2025-11-12",
      ),
    ).toEqual([]);
  });
});
