import { describe, expect, test } from "@jest/globals";
import { check } from "./story.js";

/** Other matters behind the lead, as a report goes on; another in each source. */
const rest = [
  "Traders complained about the new parking fees. Two of the stalls sell fish. The weather was mild.",
  "Nobody from the ministry wanted to comment. The brass band played on. Children fed the ducks.",
  "A spokeswoman said that rents had gone up by a third. The river stood low. Lamps were lit early.",
  "The old customs house needs a roof. Its clock is slow. Painters have come and gone since spring.",
  "Parking is free behind the market. Dogs must be led. The kiosk sells maps and postcards.",
];

const findings = (leads: readonly string[]) =>
  check(...leads.map((lead, i) => `${lead} ${rest[i % rest.length]}`)).findings.filter(
    ({ type }) => type === "date",
  );

describe("one source gives another day to the act that the others tell", () => {
  test.each([
    [
      "a fire by its noun",
      "A blaze gutted the Orsk town library on Tuesday evening.",
      "The fire broke out on Tuesday evening while a choir was rehearsing in the cellar.",
      "Police believe that Tuesday evening's fire at the library was set on purpose.",
      "An unexplained fire destroyed the much loved library on Thursday, and hundreds came to look.",
    ],
    [
      "a robbery by two verbs",
      "Police foiled an armed robbery at the Belm jewel exchange on Monday.",
      "Officers waiting in vans thwarted the robbery on Monday.",
      "Detectives on Monday thwarted a robbery that had been planned for months.",
      "A police unit foiled a daring robbery by six masked men on Wednesday and seized two cars.",
    ],
    [
      "a crash with two verbs",
      "A school bus crashed into a bridge near Toll on Friday morning.",
      "The bus that crashed on Friday had passed its test in May, the operator said.",
      "On Friday a bus crashed into the bridge, and eleven pupils were hurt.",
      "Parents wept when the yellow bus smashed into a bridge on Wednesday morning.",
    ],
    [
      "a verdict",
      "A jury convicted Harold Quist of fraud on Tuesday.",
      "Quist was convicted on Tuesday after a trial of nine days.",
      "The court convicted Harold Quist on Tuesday.",
      "Harold Quist was convicted on Monday, and left by the back door.",
    ],
    [
      "a launch",
      "The Vantar company launched its first electric van on Wednesday.",
      "Vantar launched the electric van on Wednesday in front of 200 guests.",
      "The van was launched by Vantar on Wednesday.",
      "Vantar launched its electric van on Tuesday to thin applause.",
    ],
  ])("%s", (_name, ...leads) => {
    const found = findings(leads);
    expect(found).toHaveLength(1);
    expect(found[0]?.cause).toBe("contradiction");
    expect(found[0]?.values).toHaveLength(2);
  });

  test("one night has two days", () => {
    const found = findings([
      "A fire destroyed the Orsk grain store on Friday night.",
      "The fire broke out on Friday night, and four crews came.",
      "Friday night's fire at the store cost 2 million crowns.",
      "An unexplained fire levelled the grain store early Saturday.",
    ]);
    expect(found.map(({ cause }) => cause)).toEqual(["precision"]);
  });
});

describe("kept apart", () => {
  test.each([
    [
      "a day of another act: the arrest",
      "A fire destroyed the Orsk library on Tuesday.",
      "The fire broke out on Tuesday evening.",
      "Tuesday's fire at the library was set on purpose.",
      "Police arrested a man on Thursday over the fire at the library.",
    ],
    [
      "the day of the statement",
      "Police foiled an armed robbery in Belm on Monday.",
      "Officers thwarted the robbery on Monday.",
      "Detectives on Monday thwarted a robbery.",
      "Police had foiled an armed robbery, the chief of the force said on Wednesday.",
    ],
    [
      "the funeral",
      "A bus crashed into a bridge near Toll on Friday.",
      "The bus crashed into the bridge on Friday, killing the driver.",
      "On Friday a bus crashed near Toll.",
      "The driver of the bus was buried on Tuesday beside the bridge.",
    ],
    [
      "a second crash",
      "A bus crashed into a bridge near Toll on Friday.",
      "The bus crashed into the bridge on Friday.",
      "On Friday a bus crashed into a bridge.",
      "Another bus crashed into the bridge on Sunday.",
    ],
    [
      "who knows both days",
      "A fire destroyed a barn in Orsk on Tuesday.",
      "A fire broke out in a barn on Tuesday.",
      "Tuesday's fire burnt a barn.",
      "After the fire that destroyed a barn on Tuesday, a fire gutted a mill on Thursday.",
    ],
    [
      "the next match",
      "Orsk Rovers beat Belm City 2-1 on Saturday.",
      "Rovers beat City on Saturday with a late goal.",
      "On Saturday Rovers beat Belm City.",
      "Rovers beat Toll Town on Tuesday, and now Belm City.",
    ],
    [
      "a vote and its recount",
      "Voters in Toll elected Mara Lind mayor on Sunday.",
      "Mara Lind was elected on Sunday.",
      "Toll on Sunday elected Mara Lind.",
      "Officials counted the votes for Mara Lind again on Tuesday.",
    ],
    [
      "a storm that moves on",
      "The storm hit Karst on Monday with gusts of 120 kph.",
      "A storm hit Karst on Monday.",
      "On Monday the storm hit Karst.",
      "The storm hit Toll on Tuesday and took off 40 roofs.",
    ],
    [
      "a deadline before the act",
      "The Vantar plant closed on Friday.",
      "Vantar closed its plant on Friday.",
      "On Friday the Vantar plant closed.",
      "Workers at Vantar must sign by Tuesday if the plant is to close.",
    ],
    [
      "a concert on a tour",
      "Lena Oru played in Orsk on Thursday.",
      "Lena Oru played in Orsk on Thursday to 900 people.",
      "On Thursday Lena Oru played in Orsk.",
      "Lena Oru played in Belm on Wednesday.",
    ],
    [
      "a strike that goes on",
      "Drivers at Vantar began a strike on Monday.",
      "The strike at Vantar began on Monday.",
      "On Monday drivers began a strike.",
      "The strike at Vantar went on on Wednesday.",
    ],
    [
      "two suspects",
      "Police arrested Jon Kerr on Monday.",
      "Jon Kerr was arrested on Monday.",
      "On Monday police arrested Kerr.",
      "Police arrested a man on Wednesday.",
    ],
    [
      "two people of one trade",
      "The minister for trade resigned on Monday.",
      "Trade minister Ole Brandt resigned on Monday.",
      "Ole Brandt resigned on Monday.",
      "The minister for health, Ida Falk, resigned on Wednesday.",
    ],
    [
      "a plan",
      "Vantar closed its plant in Toll on Friday.",
      "The plant in Toll closed on Friday.",
      "Vantar closed the plant on Friday.",
      "Vantar will close its plant in Toll on Monday.",
    ],
    [
      "a night, an evening before it",
      "A fire destroyed the grain store on Friday night.",
      "The fire broke out on Friday night.",
      "Friday night's fire cost 2 million crowns.",
      "Crews were still pouring water on the fire on Saturday.",
    ],
    [
      "two weeks apart",
      "A jury convicted Harold Quist on 3 May 2022.",
      "Quist was convicted on 3 May 2022.",
      "The court convicted Harold Quist on 3 May 2022.",
      "A jury convicted Harold Quist of another fraud on 20 May 2022.",
    ],
  ])("%s", (_name, ...leads) => expect(findings(leads)).toEqual([]));
});
