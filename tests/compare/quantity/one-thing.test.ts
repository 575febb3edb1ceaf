import { describe, expect, test } from "@jest/globals";
import { quantityComparer } from "../../../src/compare/comparers/quantity.js";
import { compareTexts } from "../compare-texts.js";

/**
 * What shows that two amounts are amounts of one thing, a mechanism each: sources that cannot both be right, and
 * sources as near to them that can. An equal unit and much the same words are not enough.
 */
interface Case {
  readonly conflicts: readonly (readonly string[])[];
  readonly lookAlikes: readonly (readonly string[])[];
}

const cases: Readonly<Record<string, Case>> = {
  "the stretch that is counted over": {
    conflicts: [
      [
        "Orlin Foods earned $92 million in the third quarter.",
        "In the third quarter Orlin Foods had a profit of $71 million.",
      ],
      ["Dovan has scored 15 goals this season for Portham.", "Portham's Dovan has 19 goals this season."],
    ],
    lookAlikes: [
      [
        "Orlin Foods reported a profit of $92 million for the third quarter.",
        "Orlin Foods' profit for the nine months rose to $255 million.",
      ],
      [
        "Revenue at Orlin Foods rose to $1.3 billion in the quarter.",
        "Orlin Foods' revenue for the nine months was $3.9 billion.",
      ],
      [
        "On Sunday the navy captured 15 pirates off Cape Serra.",
        "The navy has captured 104 pirates off Cape Serra in three operations this year.",
      ],
      [
        "Dovan scored three goals for Portham on Saturday.",
        "Dovan of Portham has scored 19 goals this season and 212 in his career.",
      ],
      [
        "The port of Osel handled 410,000 containers in March.",
        "The port of Osel handled 4.6 million containers last year.",
      ],
      [
        "Teel is hitting .262 with 21 home runs for the Gulls.",
        "Teel of the Gulls had seven home runs in his last 25 games.",
      ],
    ],
  },
  "whose it is": {
    conflicts: [
      [
        "The Union took 14 seats in Sunday's state election in Oberwald, its best result.",
        "The Union ended up with 31 seats in the Oberwald state vote on Sunday.",
      ],
    ],
    lookAlikes: [
      [
        "The Greens took 14 seats in Sunday's state election in Oberwald, their best result.",
        "The Farmers' Union ended up with 31 seats in the Oberwald state vote on Sunday.",
      ],
      [
        "The Terriers have won four of five.",
        "The Rockets have won 12 of 14 against the Terriers, whose streak ended.",
      ],
    ],
  },
  "one night and a career": {
    conflicts: [
      ["Mandell threw for 313 yards on Sunday.", "On Sunday Mandell threw for 331 yards for the Rockets."],
    ],
    lookAlikes: [
      [
        "Mandell threw for 313 yards and two touchdowns on Sunday.",
        "Mandell has thrown for 3,737 yards, 25 touchdowns and nine interceptions.",
      ],
      [
        "Senator Mercer raised $300,000 at a dinner on Friday.",
        "Senator Mercer has raised $4.9 million for his race.",
      ],
    ],
  },
  "lines of one account and names of races": {
    conflicts: [
      [
        "Orlin Foods made an operating profit of £84m last year.",
        "Orlin Foods' operating profit was £48m last year.",
      ],
      [
        "Nora Keel swam 800 metres to the shore at Osel.",
        "Nora Keel swam 1,500 metres to the shore at Osel.",
      ],
    ],
    lookAlikes: [
      [
        "Orlin Foods made an operating profit of £84m last year, up from £79m.",
        "After interest and tax, Orlin Foods was left with a profit of £52.6 million for last year.",
      ],
      [
        "Nora Keel won the 800 metres in 1:58.2. She led from the start.",
        "Nora Keel won the 1,500 metres in 4:03.7. She looked tired on the last bend.",
      ],
    ],
  },
  "how many by now": {
    conflicts: [
      [
        "The Hawks won their tenth straight game on Friday, beating Tulane Bay 98-91.",
        "Friday's 98-91 win over Tulane Bay was the Hawks' 12th in a row.",
      ],
      [
        "Runner Tesfa Melaku won his third Brannock marathon on Sunday.",
        "Sunday's Brannock marathon brought a second title in the race for Tesfa Melaku.",
      ],
    ],
    lookAlikes: [
      [
        "Dovan scored the first goal for Portham on Saturday.",
        "Dovan scored the second goal for Portham on Saturday, too.",
      ],
      ["Dovan scored his third goal of the season on Saturday.", "Dovan is in his second season at Portham."],
      [
        "Two goals by Dovan helped Portham to beat Ashby 3-0 at home on Saturday.",
        "Ashby, who lost 4-1 to Portham in the cup, have a new manager.",
      ],
    ],
  },
  "what stands beside the figure": {
    conflicts: [
      [
        "The city will spend 80 million crowns on roads next year, of which 15 million will go on cycle lanes.",
        "The city will spend 60 million crowns on roads next year, of which 15 million will go on cycle lanes.",
      ],
    ],
    lookAlikes: [
      [
        "The city will spend 80 million crowns on roads next year, of which 15 million will go on cycle lanes.",
        "Cycle lanes will get 15 million crowns from the city next year.",
      ],
      [
        "Two thirds of the 90 workers at the Haldane brewery have accepted the pay offer, the union said.",
        "Sixty brewery staff at Haldane have said yes to the offer on pay, according to their union.",
      ],
      [
        "The Lantern Museum drew 310,000 visitors last year, its director said.",
        "In 2016, the year it opened, the Lantern Museum welcomed 95,000 people.",
      ],
      [
        "The storm blacked out 210,000 homes in Osel.",
        "In Osel 38,000 homes were still without power after the storm.",
      ],
    ],
  },
  "what came before": {
    conflicts: [
      ["The quake in Baru injured 140 people on Monday.", "Monday's quake in Baru left 190 people injured."],
    ],
    lookAlikes: [
      [
        "The quake in Baru injured 140 people on Monday.",
        "The region was hit in 1996 by a quake that killed 340 people and injured 2,000.",
      ],
      [
        "Police in Tarsa arrested 46 people on Wednesday.",
        "He has four prior arrests, police in Tarsa said.",
      ],
    ],
  },
  "parts that come to the whole": {
    conflicts: [
      [
        "A court in Osel convicted Brandt of 11 counts of fraud and three counts of forgery.",
        "Brandt was convicted of 16 counts by a court in Osel.",
      ],
    ],
    lookAlikes: [
      [
        "A court in Osel convicted Brandt of 11 counts of fraud and three counts of forgery.",
        "Brandt was convicted of 14 counts by a court in Osel.",
      ],
      [
        "The college in Rask has 21,000 students.",
        "About 4,300 foreign students are enrolled at the college in Rask.",
      ],
      ["Kestrel employs 7,200 people.", "The enlarged group will employ some 41,000 people, Kestrel said."],
    ],
  },
  "a result, not a record and not a score on the way": {
    conflicts: [
      ["Fenmoor beat Castleham 31-17 on Sunday.", "Castleham lost 28-17 to Fenmoor on Sunday."],
      ["Fenmoor led Castleham 17-10 at halftime.", "At halftime Fenmoor led Castleham 21-10."],
    ],
    lookAlikes: [
      ["Fenmoor beat Castleham 31-17 on Sunday.", "Fenmoor led Castleham 17-10 at halftime on Sunday."],
      ["Castleham (3-9) lost its sixth match in a row.", "Fenmoor lost 24-20 to Castleham in September."],
      ["Fenmoor beat Castleham 31-17.", "Fenmoor improved to 9-3 by beating Castleham."],
    ],
  },
  "a sum of money in its currency": {
    conflicts: [
      [
        "The council sold the mill at Alder for 2.5 million dollars.",
        "The mill at Alder was sold by the council for 2.5 million euros.",
      ],
      ["Brandt was fined £40,000 by a court in Osel.", "A court in Osel fined Brandt €40,000."],
    ],
    lookAlikes: [
      [
        "The council sold the mill at Alder for 2.5 million dollars.",
        "The council will spend 2.5 million euros on roads in Brook.",
      ],
      [
        "The mill at Alder was sold for 2.5 million dollars.",
        "The mill at Alder was sold for 2.3 million euros.",
      ],
      ["Teel signed for C$4 million with the Gulls.", "The Gulls signed Teel for $4 million."],
    ],
  },
  "a measure that both clauses name": {
    conflicts: [
      [
        "The storm did damage of 60 million euros in Carrow.",
        "Damage by the storm in Carrow was put at 90 million euros.",
      ],
      ["The pipeline to Osel is 1,830 km long.", "The length of the pipeline to Osel is 1,380 km."],
    ],
    lookAlikes: [
      ["The raise cost the chain $40 million.", "It bought back 1.1 million shares for $46 million."],
      ["Shares of the chain have risen 28 percent.", "Online sales rose 34 percent."],
      [
        "The lobby spent $3 million on its campaign.",
        "The mayors' group will spend $12 million on television spots.",
      ],
      ["Within two hours another church burned.", "Some 670 churches burned in five years."],
      [
        "With two thirds of the votes counted the Union led.",
        "With 98 percent of the ballots counted the Union led.",
      ],
      ["A fare in Osel costs 40 crowns.", "Each day of the strike costs the buses of Osel 6 million crowns."],
    ],
  },
  "the only amount of its kind in two short texts on one matter": {
    conflicts: [
      [
        "Thieves conned Edna, 91, out of her £23,000 savings, a court heard.",
        "Edna Pollock was tricked into handing over £32,000, the court was told.",
      ],
      [
        "The painter sold her portrait of Mara for 70,000 euros.",
        "A collector paid 95,000 euros for the portrait of Mara.",
      ],
      ["The school in Brackley has 400 pupils.", "Brackley's school teaches 520 pupils."],
    ],
    lookAlikes: [
      ["Farmers around Dorl lost 300 sheep to the wolves.", "Farmers around Dorl have 12,000 sheep."],
      ["The school in Brackley has 400 pupils.", "The school in Brackley has room for 520 pupils."],
      ["Twelve ships wait outside the port of Sarn.", "On a normal day 30 ships call at the port of Sarn."],
      ["The bridge at Toll is 310 metres long.", "The bridge at Toll is 24 metres wide."],
      ["Lena Brok ran the first half in 71 minutes.", "Lena Brok finished the race in 146 minutes."],
      [
        "Nurse Joan Pike has worked at St Jude's for 31 years.",
        "Nurse Joan Pike worked 14 hours without a break at St Jude's.",
      ],
    ],
  },
  "all on board, whatever befalls them": {
    conflicts: [
      [
        "The Lady Orla slammed into rocks with 171 people on board.",
        "Some 90 of the 163 people on board had been lifted off by 1 a.m.",
      ],
    ],
    lookAlikes: [["The crash killed 12 people on board.", "The plane had 163 people on board."]],
  },
};

describe.each(Object.entries(cases))("%s", (_, { conflicts, lookAlikes }) => {
  test.each(conflicts)("conflict: %s | %s", (...texts) => {
    expect(compareTexts(quantityComparer, texts).differences).toHaveLength(1);
  });
  test.each(lookAlikes)("none: %s | %s", (...texts) => {
    expect(compareTexts(quantityComparer, texts).differences).toEqual([]);
  });
});
