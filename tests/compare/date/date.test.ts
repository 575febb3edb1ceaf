import { describe, expect, test } from "@jest/globals";
import { check, type Told } from "./story.js";

type Case = readonly [name: string, a: Told | string, b: Told | string];

const on = (published: string, text: string): Told => ({ published, text });
const causesOf = (a: Told | string, b: Told | string): readonly string[] =>
  check(a, b)
    .findings.filter(({ type }) => type === "date")
    .map(({ cause }) => cause);

describe("one act at two dates", () => {
  test.each<Case>([
    [
      "days of one sinking",
      "The ferry Northern Star sank on 12 March 2019 off the coast of Norway.",
      "The Northern Star, a ferry, sank off Norway on 13 March 2019, the coast guard said.",
    ],
    [
      "an arrest, once in the passive",
      on("2019-03-15", "Police arrested the mayor of Lund on Tuesday on suspicion of fraud."),
      on("2019-03-15", "The mayor of Lund was arrested on Wednesday, police said, over a fraud inquiry."),
    ],
    [
      "a signing",
      "The treaty was signed in Vienna on 4 May 2011.",
      "Ministers signed the treaty in Vienna on 14 May 2011.",
    ],
    [
      "years of one founding",
      "The company was founded in 1998 by two engineers.",
      "Founded in 1996, the company was started by two engineers.",
    ],
    [
      "a weekday against a date",
      on("2020-06-10", "The mine in Karvina was closed on Monday after the outbreak."),
      on("2020-06-10", "Authorities closed the Karvina mine on 6 June after an outbreak."),
    ],
    [
      "times of one explosion",
      "The explosion at the Texas plant happened at 7:50 p.m. on Wednesday.",
      "The blast at the plant in Texas happened at 8:50 p.m. on Wednesday, officials said.",
    ],
    [
      "a birth",
      "Smith was born on 3 April 1954 in Leeds.",
      "Smith, who was born on 4 April 1954 in Leeds, joined the navy at 18.",
    ],
    [
      "a date to come, told on one day",
      on("2021-09-09", "The hearing of Daniel Reyes will be held on September 20."),
      on("2021-09-09", "Daniel Reyes's hearing will be held on September 22, the court said."),
    ],
    [
      "a departure",
      on("2014-07-20", "Flight AB 12 took off from Rome at 10:15 a.m. on Friday."),
      on("2014-07-20", "Flight AB 12 took off from Rome at 11:15 a.m. on Friday."),
    ],
    [
      "months",
      "The bridge over the Tagus collapsed in March 2001, killing 59 people.",
      "The bridge over the Tagus collapsed in May 2001, killing 59 people.",
    ],
    [
      "years of one opening, once with an object",
      "The museum opened its doors in 1887.",
      "The museum first opened in 1889.",
    ],
    [
      "two weekdays seen from one day",
      on("2016-02-02", "The Senate passed the water bill on Thursday."),
      on("2016-02-02", "The water bill was passed by the Senate on Friday."),
    ],
    [
      "a noun against its verb",
      on("2016-02-02", "The November 18 sinking of the trawler Maria drew criticism."),
      on("2016-02-02", "Criticism grew after the navy sank the trawler Maria on November 19."),
    ],
    [
      "an end",
      on("2012-08-20", "The Olympics ended on August 12 with a show in London."),
      on("2012-08-20", "The Olympics in London ended on August 13."),
    ],
    [
      "a killing told by way of the shooting",
      on("2012-08-20", "The shooting on Friday killed Anna Berg, 24, in Malmo."),
      on("2012-08-20", "Anna Berg, 24, was killed in a shooting in Malmo on Saturday."),
    ],
    [
      "synonyms",
      "Microsoft released the patch on September 17, 2013.",
      "On September 18, 2013, Microsoft issued the patch.",
    ],
  ])("%s", (_, a, b) => expect(causesOf(a, b)).toEqual(["contradiction"]));

  test("a date to come that a later paper gives anew was moved", () => {
    expect(
      causesOf(
        on("2021-09-01", "The hearing of Daniel Reyes will be held on September 20."),
        on("2021-09-09", "The hearing of Daniel Reyes will be held on September 22."),
      ),
    ).toEqual(["update"]);
  });

  test("Greenwich time printed as the place's own is a slip of one source", () => {
    expect(
      causesOf(
        "The quake struck near Bam at 1:53 p.m. (1023 GMT) on Sunday.",
        "The quake struck near Bam at 10:23 a.m. local time on Sunday.",
      ),
    ).toEqual(["source-error"]);
  });

  test("two entries of one timeline", () => {
    const { findings } = check(
      [
        "The pact and what came of it",
        "Norway and Denmark spoke of gas all week, and their ministers travelled a lot.",
        "Timeline",
        "Mar 4, 2019 – Norway and Denmark sign a pact to share gas. [1]",
        "Mar 4, 2019 – Farmers in Jutland protest against the pact. [2]",
        "Mar 5, 2019 – Norway and Denmark sign the gas pact in Oslo. [2]",
      ].join("\n"),
    );
    expect(findings).toMatchObject([
      {
        type: "date",
        cause: "contradiction",
        values: [{ value: "4 March 2019" }, { value: "5 March 2019" }],
      },
    ]);
    expect(findings[0]?.values[0]?.evidence[0]?.text).toMatch(/^Mar 4, 2019 – Norway/);
  });
});

describe("alike, and no conflict", () => {
  test.each<Case>([
    [
      "a month holds its day",
      "The ferry Northern Star sank on 12 March 2019 off Norway.",
      "The ferry Northern Star sank in March 2019 off the coast of Norway.",
    ],
    [
      "a weekday and its date",
      on("2019-03-15", "Police arrested the mayor of Lund on Tuesday."),
      on("2019-03-15", "Police arrested the mayor of Lund on 12 March."),
    ],
    [
      "another man, another town",
      on("2019-03-15", "Police arrested the mayor of Lund on Tuesday."),
      on("2019-03-15", "Police arrested the deputy mayor of Malmo on Wednesday."),
    ],
    [
      "another arrest",
      on("2019-03-15", "Police arrested two men in Lund on Tuesday."),
      on("2019-03-15", "Police arrested another man in Lund on Wednesday."),
    ],
    [
      "again",
      on("2019-03-15", "Protesters marched through Athens on Monday."),
      on("2019-03-15", "Protesters marched through Athens again on Tuesday."),
    ],
    [
      "another city",
      on("2019-03-15", "Protesters marched through Athens on Monday."),
      on("2019-03-15", "Protesters marched through Thessaloniki on Tuesday."),
    ],
    [
      "weekdays of which one may be of another week",
      "The police arrested him last Tuesday.",
      "The police arrested him on Wednesday.",
    ],
    [
      "one may say a thing on two days",
      on("2019-03-15", "The mayor said on Tuesday that the budget was safe."),
      on("2019-03-15", "The mayor said on Wednesday that the budget was safe."),
    ],
    [
      "two days and the second of them",
      "The summit took place on 6-7 January 2026 in Paris.",
      "Leaders held the summit in Paris on 7 January 2026.",
    ],
    [
      "about holds five minutes",
      on("2013-04-18", "The shooting happened about 11:30 p.m. on Saturday."),
      on("2013-04-18", "The shooting happened at 11:25 p.m. on Saturday."),
    ],
    [
      "two clocks",
      "The quake struck at 1353 (1023 GMT) on Sunday.",
      "The quake struck at 1:53 p.m. local time on Sunday.",
    ],
    [
      "another zone",
      "The quake struck at 10:23 GMT on Sunday near Bam.",
      "The quake struck at 1:53 p.m. local time on Sunday near Bam.",
    ],
    [
      "today and yesterday",
      on("2010-05-05", "The bank was set on fire today in Athens."),
      on("2010-05-06", "The bank in Athens was set on fire yesterday."),
    ],
    [
      "a weekday that the date falls on",
      on("2010-05-05", "The bank was set on fire on Wednesday in Athens."),
      on("2010-05-06", "The bank in Athens was set on fire on 5 May."),
    ],
    [
      "a year holds its month",
      "The law was passed in 2012.",
      "The law was passed in June 2012 by the senate.",
    ],
    ["two cups", "The team won the cup in 1998.", "The team won the cup in 2006."],
    [
      "last week holds its Wednesday",
      on("2020-01-10", "Iran fired missiles at a base in Iraq on Wednesday."),
      on("2020-01-14", "Iran fired missiles at a base in Iraq last week."),
    ],
    [
      "the next vote and the last",
      on("2020-01-10", "Germany will hold elections on September 26."),
      on("2020-01-10", "Germany held elections on September 24, 2017."),
    ],
    [
      "two stages",
      on("2020-01-10", "The trial of Omar Hadi opened on Monday."),
      on("2020-01-10", "The trial of Omar Hadi was adjourned on Tuesday."),
    ],
    [
      "two people of one name",
      on("2020-01-10", "The court sentenced Jan Novak to five years on Monday."),
      on("2020-01-10", "The court sentenced Petr Novak to five years on Tuesday."),
    ],
    [
      "two bombs",
      on("2020-01-10", "A bomb killed five people in Kabul on Monday."),
      on("2020-01-10", "A bomb killed five people in Herat on Wednesday."),
    ],
    ["within the time it took", "The dam was built between 1955 and 1960.", "The dam was built in 1958."],
    [
      "evening and night",
      on("2020-01-10", "Rescuers found the boy late Saturday night."),
      on("2020-01-10", "Rescuers found the boy on Saturday evening."),
    ],
  ])("%s", (_, a, b) => expect(causesOf(a, b)).toEqual([]));

  test("what was kept back is told, with its reason", () => {
    const { nearMisses } = check(
      on("2019-03-15", "Protesters marched through Athens on Monday."),
      on("2019-03-15", "Protesters marched through Athens again on Tuesday."),
    );
    expect(nearMisses.map(({ reason }) => reason)).toContainEqual(expect.stringContaining("“again”"));
  });
});
