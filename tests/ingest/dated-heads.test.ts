import { describe, expect, test } from "@jest/globals";
import { textFile } from "../text-file.js";
import { kindsOf, readAll, readText } from "./read.js";

const body = "The ferry ran aground, police said.\nNobody was hurt.";
const below = (line: string) => readText(`Ferry runs aground off the point\n${line}\n${body}`);

describe("a line below the headline with a name and a day", () => {
  test.each([
    ["Harbour Echo, Saturday 18 May", "Harbour Echo", { month: 5, day: 18 }],
    ["The Gull Point Journal, Monday 6 November", "The Gull Point Journal", { month: 11, day: 6 }],
    ["Fährbote, 18 May", "Fährbote", { month: 5, day: 18 }],
    ["Northern Courier | 3 June | 09:14", "Northern Courier", { month: 6, day: 3 }],
    ["Point Rovers official site, 25 May, 23:15", null, { month: 5, day: 25 }],
    ["Position note, 6 June", null, { month: 6, day: 6 }],
    ["Gull Point, 13 October", null, { month: 10, day: 13 }],
    ["Editorial summary. Published online 3 June.", null, { month: 6, day: 3 }],
    ["By Ana Reyes, Point Courier", "Point Courier", null],
    ["Point Gazette, Monday", "Point Gazette", null],
  ])("%s", (line, outlet, day) => {
    const source = below(line);
    expect(source.blocks[1]).toMatchObject({ kind: "dateline" });
    expect(source.outlet).toBe(outlet);
    expect(source.published).toBeNull();
    expect(source.yearless ?? null).toEqual(day === null ? null : expect.objectContaining(day));
  });

  test.each([
    "Police said on Friday, 17 May, that nobody was hurt.",
    "On 17 May, police held two men.",
    "Two men were held near the quay, 17 May.",
    "Friday 17 May, 18:30, is when the tide turned.",
    "What we know so far, Monday",
    "The crew of nine had been at sea since the storm began, 3 June",
  ])("but not %s", (line) => expect(below(line).blocks[1]?.kind).not.toBe("dateline"));
});

test("day and time before another subject are cut off it", () => {
  const source = below("Friday 17 May, 18:30. Ferry aground at Gull Point");
  expect(kindsOf(source)[1]).toEqual(["dateline", "Friday 17 May, 18:30."]);
  expect(kindsOf(source)[2]?.[1]).toBe("Ferry aground at Gull Point");
});

describe("a story that tells its days without a year", () => {
  const yearlessOf = (...texts: readonly string[]) =>
    readAll(...texts.map((text, i) => textFile(`${i}.txt`, text))).sources.map(({ yearless }) => yearless);

  test("counts by a calendar in which its weekdays fall as it says", () => {
    const [police, agency] = yearlessOf(
      `Ferry aground\nFriday 17 May, 18:30. Appeal\n${body}`,
      `Ferry toll rises\nOSLO, 19 May (CWR) - Two more died on Sunday, police said.`,
    );
    expect(police).toMatchObject({ month: 5, day: 17, weekdaysKnown: true });
    expect(agency).toMatchObject({ month: 5, day: 19, weekdaysKnown: true });
    const weekday = new Date(`${police?.assumed}T00:00Z`).getUTCDay();
    expect(weekday).toBe(5);
    expect(agency?.assumed.slice(0, 4)).toBe(police?.assumed.slice(0, 4));
  });

  test("learns the weekdays from two agency reports that agree", () => {
    const lead = (day: number, weekday: string) =>
      `Ferry aground\nOSLO, ${day} May (CWR) - The ferry struck a reef, police said on ${weekday}.`;
    expect(yearlessOf(lead(17, "Friday"), lead(19, "Sunday"))[0]?.weekdaysKnown).toBe(true);
    expect(yearlessOf(lead(17, "Friday"), lead(19, "Monday"))[0]?.weekdaysKnown).toBe(false);
    expect(yearlessOf(lead(17, "Friday"), `Ferry\n${body}`)[0]?.weekdaysKnown).toBe(false);
  });

  test("has no such day where a source tells the year", () => {
    const [bare, dated] = yearlessOf(
      `Ferry aground\nHarbour Echo, 18 May\n${body}`,
      `Ferry aground\nHarbour Post, 17 May 2024\n${body} It was dark.`,
    );
    expect(bare).toBeUndefined();
    expect(dated).toBeUndefined();
  });
});
