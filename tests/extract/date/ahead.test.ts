import { describe, expect, test } from "@jest/globals";
import { datesIn } from "./reading.js";

/** A Wednesday. */
const published = "2025-11-05";
const dayOf = (text: string): string | null | undefined => datesIn(text, published)[0]?.firstDay;

describe("a weekday lies ahead", () => {
  test.each([
    ["where something may come", "The bridge could reopen on Friday, the council said.", "2025-11-07"],
    ["where something may come", "The strike may end on Friday.", "2025-11-07"],
    ["where the present tells a timetable", "The inquiry opens on Friday.", "2025-11-07"],
    ["behind an apposition", "It will be opened by the coroner, Dr Jane Feld, on Thursday.", "2025-11-06"],
  ])("%s: %s", (_, text, day) => expect(dayOf(text)).toBe(day));
});

describe("a weekday lies behind", () => {
  test.each([
    ["The bridge should have reopened on Friday.", "2025-10-31"],
    ["Crews could not reach the village on Monday.", "2025-11-03"],
    ["From there she could see the smoke on Monday.", "2025-11-03"],
    ["The bridge reopened on Friday.", "2025-10-31"],
  ])("%s", (text, day) => expect(dayOf(text)).toBe(day));
});
