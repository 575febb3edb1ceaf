import { expect, test } from "@jest/globals";
import { check } from "./story.js";

const dates = (...told: readonly (readonly [published: string, text: string])[]) =>
  check(...told.map(([published, text]) => ({ published, text }))).findings.filter(
    ({ type }) => type === "date",
  );

test.each([
  [
    ["2024-03-11", "The council approved the stadium plan on Friday."],
    ["2024-03-18", "The stadium plan was approved by the council on Friday."],
  ],
  [
    ["2024-03-11", "The council will vote on the stadium plan on Friday."],
    ["2024-03-18", "The council voted on the stadium plan on Friday."],
  ],
] as const)("one weekday in two sources of two weeks is no conflict: %j %j", (a, b) =>
  expect(dates(a, b)).toEqual([]),
);

test("two weekdays are one, whatever else is approved or planned there", () => {
  const found = dates(
    ["2024-03-11", "The council approved the stadium plan on Friday."],
    ["2024-03-11", "The stadium plan was approved by the council on Thursday."],
  );
  expect(found.map(({ values }) => values.map(({ value }) => value))).toEqual([
    ["7 March 2024", "8 March 2024"],
  ]);
});
