import { describe, expect, test } from "@jest/globals";
import type { YearlessDay } from "../../../src/domain/index.js";
import { dateFinder } from "../../../src/extract/finders/date/index.js";
import { readSentences } from "../../../src/text/index.js";
import { sourceOf } from "./reading.js";

/** Saturday 18 May of no told year. */
const saturday: YearlessDay = { month: 5, day: 18, assumed: "2024-05-18", weekdaysKnown: true };

function firstDate(text: string, yearless: YearlessDay) {
  const source = { ...sourceOf(text, null), yearless };
  const [date] = dateFinder.find({ source, sentences: readSentences(source) });
  if (date?.kind !== "date") throw new Error("no date was found");
  return date;
}

const may = (firstDay: number, lastDay = firstDay) => ({ month: 5, firstDay, lastDay });

describe("in a story without a year a day is told by day and month", () => {
  test.each([
    ["He was held on Friday.", may(17), 5],
    ["He died yesterday.", may(17), 5],
    ["He was held last night.", may(17), 5],
    ["The hearing will be on Monday.", may(20), 1],
    ["He was held on 14 May.", may(14), 2],
    ["He left on Thursday. He came back two days later.", may(16), 4],
    ["He was last seen on 30 April.", { month: 4, firstDay: 30, lastDay: 30 }, 2],
    ["The tour is from 30 May to 2 June.", may(30, 33), null],
  ])("%s", (text, yearless, weekday) => {
    const date = firstDate(text, saturday);
    expect(date).toMatchObject({ firstDay: null, lastDay: null, yearless, weekday });
  });

  test("what is dated with a year keeps it, and years ago have no day", () => {
    expect(firstDate("He was held on 17 May 2019.", saturday)).toMatchObject({
      firstDay: "2019-05-17",
      yearless: null,
    });
    expect(firstDate("He retired two years ago.", saturday)).toMatchObject({
      firstDay: null,
      yearless: null,
    });
  });

  test("a weekday stays one where the calendar is not known, but yesterday is counted", () => {
    const unknown = { ...saturday, weekdaysKnown: false };
    expect(firstDate("He was held on Friday.", unknown)).toMatchObject({ yearless: null, weekday: 5 });
    expect(firstDate("He died yesterday.", unknown)).toMatchObject({ yearless: may(17), weekday: null });
  });
});
