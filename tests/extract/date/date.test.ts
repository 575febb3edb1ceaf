import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { datesIn, sourceOf } from "./reading.js";

/** Thursday. */
const published = "2013-04-18";
const days = (text: string, on: string | null = published): string[] =>
  datesIn(text, on).map(({ words, firstDay, lastDay }) => `${words}: ${firstDay}..${lastDay}`);

describe("calendar dates", () => {
  test.each([
    ["Leaders met in Geneva on 6‑7 March.", "6‑7 March: 2013-03-06..2013-03-07"],
    ["On 6 and 7 March the leaders met.", "6 and 7 March: 2013-03-06..2013-03-07"],
    ["They met March 6 and 7, officials said.", "March 6 and 7: 2013-03-06..2013-03-07"],
    ["The ship sank on Nov. 18, 2008, off the coast.", "Nov. 18, 2008: 2008-11-18..2008-11-18"],
    ["The 18th of November, 2008 was calm.", "18th of November, 2008: 2008-11-18..2008-11-18"],
    ["On Dec. 31-Jan. 2 shops closed.", "Dec. 31-Jan. 2: 2012-12-31..2013-01-02"],
    ["It was filed on 2012-02-29.", "2012-02-29: 2012-02-29..2012-02-29"],
    ["The invoice says 11/28/2005.", "11/28/2005: 2005-11-28..2005-11-28"],
    ["A report of January 2017 said so.", "January 2017: 2017-01-01..2017-01-31"],
    ["He was hired in February 2012.", "February 2012: 2012-02-01..2012-02-29"],
    ["The frigate was replaced in early December.", "early December: 2012-12-01..2012-12-10"],
    ["The frigate was replaced in November-end.", "November-end: 2012-11-24..2012-11-30"],
    ["It closed at the end of November.", "the end of November: 2012-11-24..2012-11-30"],
    ["The law passed last October.", "last October: 2012-10-01..2012-10-31"],
    ["The ship was seized in September last year.", "September last year: 2012-09-01..2012-09-30"],
    ["The war began in 1991.", "1991: 1991-01-01..1991-12-31"],
    ["The 2011 earthquake killed thousands.", "2011: 2011-01-01..2011-12-31"],
    ["It grew in the first half of 2012.", "the first half of 2012: 2012-01-01..2012-06-30"],
    ["It crashed on January 9 minutes after takeoff.", "January 9: 2013-01-09..2013-01-09"],
    ["The firm went public in 2006 and employs thousands.", "2006: 2006-01-01..2006-12-31"],
    ["It lasted from 1998 to 2003.", "1998 to 2003: 1998-01-01..2003-12-31"],
  ])("%s", (text, expected) => expect(days(text)).toEqual([expected]));

  test.each([
    ["a date just ahead lies ahead", "The trial opens on May 6.", "May 6: 2013-05-06..2013-05-06"],
    ["a date long past lies behind", "He was shot on Nov. 6.", "Nov. 6: 2012-11-06..2012-11-06"],
    ["a cue makes it lie ahead", "The vote will be held on Nov. 6.", "Nov. 6: 2013-11-06..2013-11-06"],
    [
      "a plan that was approved does not",
      "They approved the road plan on Nov. 6.",
      "Nov. 6: 2012-11-06..2012-11-06",
    ],
    ["nor does a reason", "It was closed due to a storm on Nov. 6.", "Nov. 6: 2012-11-06..2012-11-06"],
    [
      "the weekday tells the year",
      "The store closed on Friday, Sept. 14.",
      "Friday, Sept. 14: 2012-09-14..2012-09-14",
    ],
    [
      "the year stands far off in the text",
      "It sank on 3 May, not in 2009.",
      "3 May: 2012-05-03..2012-05-03",
    ],
  ])("%s", (_, text, expected) => expect(days(text)[0]).toBe(expected));

  test("a year-less date in a text with full dates takes their year", () => {
    expect(days("Talks began on 5 January 2011.\nThey ended on 9 January.", null)[1]).toBe(
      "9 January: 2011-01-09..2011-01-09",
    );
  });

  test("a year-less date in a text without any year keeps month and day", () => {
    expect(datesIn("The trawler sank on November 18.", null)[0]).toMatchObject({
      firstDay: null,
      yearless: { month: 11, firstDay: 18, lastDay: 18 },
    });
  });
});

describe("weekdays", () => {
  test.each([
    ["He resigned on Tuesday.", "Tuesday: 2013-04-16..2013-04-16"],
    ["He resigned on Friday.", "Friday: 2013-04-12..2013-04-12"],
    ["He resigned Thursday.", "Thursday: 2013-04-18..2013-04-18"],
    ["He resigned last Thursday.", "last Thursday: 2013-04-11..2013-04-11"],
    ["A hearing is scheduled for Monday.", "Monday: 2013-04-22..2013-04-22"],
    ["The court will rule on Friday.", "Friday: 2013-04-19..2013-04-19"],
    ["Crowds marched on Monday and Tuesday.", "Monday and Tuesday: 2013-04-15..2013-04-16"],
    ["Monday's march was calm.", "Monday: 2013-04-15..2013-04-15"],
  ])("%s", (text, expected) => expect(days(text)).toEqual([expected]));

  test("without a publication date a weekday is symbolic", () => {
    expect(datesIn("He resigned on Tuesday.", null)[0]).toMatchObject({
      firstDay: null,
      weekday: 2,
      stated: ["weekday"],
      basis: "none",
    });
  });

  test.each([
    "The Sun reported that soldiers march at dawn's first light.",
    "The Sunday Times published it, and Black Friday was busy.",
    "April Smith lives at 10 Downing Street with 3 to 5 dogs.",
    "Mondays are quiet, and nights were quieter.",
    "The team won 3-2 with 2000 people watching, and 2:56 left.",
    "On Feb. 30 and on June 31st nothing happened.",
    "It cost $2015 and 1,995 pounds.",
    "In March 20 people died.",
    "She was hit by a 2013 Toyota, a gray 2013 Toyota, police said.",
    "The road to peace may be long.",
  ])("no day in: %s", (text) =>
    expect(datesIn(text, published).filter((d) => d.firstDay !== null)).toEqual([]),
  );
});

describe("relative days", () => {
  test.each([
    ["She left yesterday.", "yesterday: 2013-04-17..2013-04-17"],
    ["She left the day before yesterday.", "the day before yesterday: 2013-04-16..2013-04-16"],
    ["She left earlier this week.", "earlier this week: 2013-04-14..2013-04-18"],
    ["She left last week.", "last week: 2013-04-07..2013-04-14"],
    ["She left over the weekend.", "over the weekend: 2013-04-12..2013-04-14"],
    ["She left last month.", "last month: 2013-03-01..2013-03-31"],
    ["The vote is next month.", "next month: 2013-05-01..2013-05-31"],
    ["She left earlier this year.", "earlier this year: 2013-01-01..2013-04-18"],
    ["She left four days ago.", "four days ago: 2013-04-14..2013-04-14"],
    ["She left about a fortnight ago.", "a fortnight ago: 2013-04-01..2013-04-07"],
    ["She left two years ago.", "two years ago: 2010-10-17..2011-10-18"],
    ["She left last night.", "last night: 2013-04-17..2013-04-17"],
  ])("%s", (text, expected) => expect(days(text)).toEqual([expected]));

  test("the next day counts from the day that the text has reached", () => {
    expect(
      days("He was shot on Friday.\nThe next day, crowds gathered. Two days later they returned."),
    ).toEqual([
      "Friday: 2013-04-12..2013-04-12",
      "The next day: 2013-04-13..2013-04-13",
      "Two days later: 2013-04-15..2013-04-15",
    ]);
  });

  test("with nothing to count from, the next day after a weekday is the weekday after", () => {
    expect(datesIn("He was shot on Friday.\nThe next day, crowds gathered.", null)[1]?.weekday).toBe(6);
  });

  test("a distance from an event stays symbolic", () => {
    expect(days("Friday was hot. He resigned two days after the vote.")[1]).toBe(
      "two days after: null..null",
    );
  });

  test("today in a quotation is not the day of publication", () => {
    expect(days('"We signed today," he said on Tuesday.')).toEqual([
      "today: null..null",
      "Tuesday: 2013-04-16..2013-04-16",
    ]);
  });

  test.each([
    ["2012-12-31", "tomorrow", "2013-01-01"],
    ["2012-03-01", "yesterday", "2012-02-29"],
    ["2013-03-01", "yesterday", "2013-02-28"],
    ["2100-03-01", "yesterday", "2100-02-28"],
  ])("seen from %s, %s is %s", (on, word, day) =>
    expect(days(`The vote, ${word}.`, on)).toEqual([`${word}: ${day}..${day}`]),
  );
});

describe("times of day", () => {
  test.each([
    [
      "He was shot on Saturday around 11:30 p. m. near home.",
      "Saturday around 11:30 p. m.",
      1410,
      null,
      "about",
    ],
    ["The march began around 8:30pm tonight.", "8:30pm tonight", 510 + 720, null, "about"],
    ["It sent a message at 1100 hours.", "1100 hours", 660, null, "exact"],
    ["It began at 11am IST.", "11am IST", 660, "IST", "exact"],
    ["It struck at 2:47 p. m. local time.", "2:47 p. m. local time", 887, "local time", "exact"],
    ["He died just before midnight.", "midnight", 1440, null, "about"],
    ["The ferry struck the pier at 10.25 on Saturday night.", "10.25 on Saturday night", 1345, null, "exact"],
    ["Boarding by a naval team 19 January 1210 UTC.", "19 January 1210 UTC", 730, "UTC", "exact"],
    ["She spoke at 5 p.m. (ET) in Boston.", "5 p.m. (ET)", 1020, "ET", "exact"],
    ["The polls open at seven o'clock in the morning.", "seven o'clock in the morning", 420, null, "exact"],
  ])("%s", (text, words, minutes, zone, hedge) =>
    expect(datesIn(text, published)[0]).toMatchObject({ words, minutes, zone, hedge, precision: "minute" }),
  );

  test("local time with the same moment in GMT behind it gives both", () => {
    expect(datesIn("It struck at 1353 (1023 GMT).", published)).toMatchObject([
      { words: "1353", minutes: 833, zone: null },
      { words: "1023 GMT", minutes: 623, zone: "GMT" },
    ]);
  });

  test("a part of the day", () => {
    expect(datesIn("He died late Saturday night.", published)[0]).toMatchObject({
      words: "late Saturday night",
      firstDay: "2013-04-13",
      dayPart: [1080, 1800],
      precision: "part-of-day",
    });
  });
});

describe("a timeline entry", () => {
  test("its head is a mention, and its text is counted from it", () => {
    expect(
      datesIn("Jan 6, 2011 – Talks open; the sides had met on Tuesday.", null, "timeline-entry").map(
        ({ words, firstDay, tokens }) => [words, firstDay, tokens[1] > 0],
      ),
    ).toEqual([
      ["Jan 6, 2011", "2011-01-06", false],
      ["Tuesday", "2011-01-04", true],
    ]);
  });
});

describe("any text", () => {
  const fragments = fc.constantFrom(
    ..."on|Monday|last|6|7|and|-|January|2015|at|11:30|p. m.|the|day|before|two|weeks|ago|night|[1]|“|”|.|May|Sept.|1353 (1023 GMT)|this|week|\u200b|early|31|\n|Feb.|29|of|end|,|tomorrow".split(
      "|",
    ),
  );
  const text = fc.oneof(
    fc.array(fragments, { maxLength: 30 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  const day = fc
    .date({ min: new Date("1850-01-01"), max: new Date("2150-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test("gives true offsets, days in order and minutes in a day", () => {
    fc.assert(
      fc.property(text, fc.option(day), (words, on) => {
        const source = sourceOf(words, on);
        for (const date of datesIn(words, on)) {
          expect(source.text.slice(date.start, date.end)).toBe(date.words);
          expect(date.tokens[0]).toBeLessThan(date.tokens[1]);
          expect(date.firstDay === null).toBe(date.lastDay === null);
          expect((date.firstDay ?? "") <= (date.lastDay ?? "")).toBe(true);
          if (date.firstDay !== null) expect(date.firstDay).toMatch(/^\d{4}-\d\d-\d\d$/);
          if (date.minutes !== null) expect(date.minutes >= 0 && date.minutes <= 1440).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("finds every weekday within the week before the publication", () => {
    const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    fc.assert(
      fc.property(day, fc.constantFrom(...names), (on, name) => {
        const found = datesIn(`He resigned on ${name}.`, on)[0]?.firstDay ?? "";
        expect((new Date(found).getUTCDay() + 6) % 7).toBe(names.indexOf(name));
        const back = (Date.parse(on) - Date.parse(found)) / 86_400_000;
        expect(back >= 0 && back < 7).toBe(true);
      }),
    );
  });
});
