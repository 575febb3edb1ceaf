import { describe, expect, test } from "@jest/globals";
import { quantityComparer } from "../../../src/compare/comparers/quantity.js";
import { compareTexts } from "../compare-texts.js";

/** Two sources that cannot both be right, and the figures that clash. */
const conflicts: readonly (readonly [what: string, a: string, b: string, one: string, other: string])[] = [
  [
    "what had been done before the day that opens the sentence",
    "On Thursday the report showed that Mira Holt had been stabbed five times.",
    "Mira Holt was stabbed nine times by a robber on Monday.",
    "five times",
    "nine times",
  ],
  [
    "how far away somebody lived",
    "Mira Holt, who lived half a mile away in Upper Norwick, was taken to hospital.",
    "Mira Holt lived two miles away, near Kestrel, a friend said.",
    "half a mile",
    "two miles",
  ],
  [
    "an offer and what it was raised to",
    "Norwick have raised their offer for Anders Brandt, $16 million, to $21 million.",
    "Norwick have made an offer of $16 million for Anders Brandt.",
    "$21 million",
    "$16 million",
  ],
  [
    "a sum each year, wherever the words stand",
    "Over $40 million of the valley's trade passes through the Kestrel gap each year.",
    "Nearly $25 million of trade passes each year through the Kestrel gap.",
    "Over $40 million of the valley",
    "Nearly $25 million of trade passes",
  ],
  [
    "a million for a billion",
    "The chipmaker Orvane lost $1.2bn in the second quarter as orders dried up.",
    "Orvane's second-quarter loss came to $1.2m, the chipmaker reported.",
    "$1.2bn",
    "$1.2m",
  ],
  [
    "what a list includes is all of its kind",
    "Customs officers seized a cache of weapons, including seven hunting rifles.",
    "Customs officers recovered 12 hunting rifles from the lorry.",
    "seven hunting rifles",
    "12 hunting rifles",
  ],
  [
    "the whole that a part is told of, told as the same deed",
    "Two of the seven rockets fired at Norwick hit the port.",
    "The rebels fired 11 rockets at Norwick.",
    "seven rockets",
    "11 rockets",
  ],
  [
    "a size of the crowd beside the day of what it mourns",
    "On Monday a group of about 60 people were marching to the Norwick court.",
    "On Monday 150 people joined a march to the court in Norwick, where a boy was shot on Saturday.",
    "about 60 people",
    "150 people",
  ],
  [
    "tolls",
    "A landslide killed 14 people in the valley of Orva on Tuesday, rescuers said.",
    "Rescuers said 19 people died when a landslide hit the valley of Orva on Tuesday.",
    "14 people",
    "19 people",
  ],
  [
    "tolls in words and digits",
    "Seven miners were killed when a shaft collapsed at the Kestrel pit.",
    "The collapse of a shaft at the Kestrel pit left 11 miners dead.",
    "Seven miners",
    "11 miners",
  ],
  [
    "toll against a lower bound above it",
    "The ferry disaster claimed 31 lives, the coast guard said.",
    "At least 40 people died in the ferry disaster, according to the coast guard.",
    "31 lives",
    "At least 40 people",
  ],
  [
    "death toll as a noun",
    "The death toll from the storm stands at 23, the ministry said.",
    "The storm killed 32 people, the ministry said.",
    "23",
    "32 people",
  ],
  [
    "injured",
    "Forty-two passengers were injured when the tram left the rails near the museum.",
    "The tram left the rails near the museum, injuring 24 passengers.",
    "Forty-two passengers",
    "24 passengers",
  ],
  [
    "arrests",
    "Police arrested 120 demonstrators outside the parliament on Saturday.",
    "Outside the parliament, 201 demonstrators were arrested on Saturday, police said.",
    "120 demonstrators",
    "201 demonstrators",
  ],
  [
    "missing",
    "Nine fishermen are missing after the trawler sank off the cape.",
    "The trawler sank off the cape and 12 fishermen are missing.",
    "Nine fishermen",
    "12 fishermen",
  ],
  [
    "crowd",
    "About 20,000 people marched through the capital on Sunday against the pension law.",
    "Some 80,000 people marched through the capital on Sunday against the pension law.",
    "About 20,000 people",
    "Some 80,000 people",
  ],
  [
    "money",
    "The company will pay a $1.4 billion fine to settle the emissions case.",
    "The company agreed to pay a $4.1 billion fine to settle the emissions case.",
    "$1.4 billion",
    "$4.1 billion",
  ],
  [
    "money in one currency, two spellings",
    "The council spent £3m on the new swimming pool.",
    "The council spent 5 million pounds on the new swimming pool.",
    "£3m",
    "5 million pounds",
  ],
  [
    "percent",
    "Unemployment in the region fell to 6.2 percent in May, the statistics office said.",
    "Unemployment in the region fell to 7.6 percent in May, the statistics office said.",
    "6.2 percent",
    "7.6 percent",
  ],
  [
    "share of a whole",
    "The flood destroyed two-thirds of the homes in the village.",
    "The flood destroyed 40 percent of the homes in the village.",
    "two-thirds of the homes",
    "40 percent of the homes",
  ],
  [
    "magnitude",
    "A magnitude 6.4 earthquake struck off the northern coast on Friday.",
    "The earthquake that struck off the northern coast on Friday had a magnitude of 5.8.",
    "magnitude 6.4 earthquake",
    "5.8",
  ],
  [
    "distance in two units",
    "The epicenter was 30 miles south of Port Hale.",
    "The epicenter was 85 kilometres south of Port Hale.",
    "30 miles",
    "85 kilometres",
  ],
  [
    "area in two units",
    "The wildfire has burned 2,000 acres of forest above the town.",
    "The wildfire has burned 2,000 hectares of forest above the town.",
    "2,000 acres of forest",
    "2,000 hectares of forest",
  ],
  [
    "age of a named person",
    "Lena Horvat, 34, was named head of the central bank.",
    "Lena Horvat, 43, was named head of the central bank.",
    "34",
    "43",
  ],
  [
    "age before a name",
    "Police identified the driver as 27-year-old Marco Ruiz.",
    "The driver, Marco Ruiz, 29, was identified by police.",
    "27-year-old",
    "29",
  ],
  [
    "duration",
    "The outage lasted 45 minutes, the airport said.",
    "The outage lasted three hours, the airport said.",
    "45 minutes",
    "three hours",
  ],
  [
    "a sentence in years",
    "The judge sentenced Olsen to 12 years in prison for fraud.",
    "Olsen was sentenced to 15 years in prison for fraud.",
    "12 years",
    "15 years",
  ],
  [
    "shots",
    "Officers fired nine shots at the car, the report said.",
    "The report said officers fired 16 rounds at the car.",
    "nine shots",
    "16 rounds",
  ],
  [
    "countries with another word for them",
    "Delegates from 26 countries signed the fishing accord.",
    "The fishing accord was signed by delegates of 35 nations.",
    "26 countries",
    "35 nations",
  ],
  [
    "ships and vessels",
    "The rebels have seized six ships in the strait this month.",
    "Nine vessels have been seized by rebels in the strait this month.",
    "six ships",
    "Nine vessels",
  ],
  [
    "a lower bound above the other figure",
    "At least 15 houses were destroyed by the tornado in Millbrook.",
    "The tornado destroyed 9 houses in Millbrook.",
    "At least 15 houses",
    "9 houses",
  ],
  [
    "an upper bound below the other figure",
    "Up to 50 jobs will be cut at the Dorn plant, the union said.",
    "The union said 90 jobs will be cut at the Dorn plant.",
    "Up to 50 jobs",
    "90 jobs",
  ],
  [
    "ranges that do not meet",
    "Between 60 and 80 people were trapped in the mine.",
    "Between 100 and 120 people were trapped in the mine.",
    "Between 60 and 80 people",
    "Between 100 and 120 people",
  ],
  [
    "dozens against hundreds",
    "Dozens of people were killed in the stampede at the shrine.",
    "Hundreds of people were killed in the stampede at the shrine.",
    "Dozens of people",
    "Hundreds of people",
  ],
  [
    "population",
    "The quake hit the island of Serro, home to 120,000 people.",
    "Serro, an island with a population of 200,000, was hit by the quake.",
    "120,000 people",
    "200,000",
  ],
  [
    "how many times",
    "Doctors said the boy was stabbed four times.",
    "The boy was stabbed eleven times, doctors said.",
    "four times",
    "eleven times",
  ],
  [
    "calibre",
    "Investigators found a .38-caliber revolver beside the body.",
    "Investigators found a .357-caliber revolver beside the body.",
    ".38-caliber revolver",
    ".357-caliber revolver",
  ],
  [
    "children of a named person",
    "Rosa Lim, a mother of four, was killed by a stray bullet.",
    "A stray bullet killed Rosa Lim, a mother of six.",
    "four",
    "six",
  ],
  [
    "votes in parliament",
    "The bill was passed by 212 votes to 180.",
    "The bill was passed by 221 votes to 180.",
    "212 votes to 180",
    "221 votes to 180",
  ],
  [
    "speed",
    "The hurricane came ashore with winds of 120 mph.",
    "The hurricane came ashore with winds of 150 mph.",
    "120 mph",
    "150 mph",
  ],
];

/** Two sources that a careful reader would not set against each other. */
const lookAlikes: readonly (readonly [what: string, a: string, b: string])[] = [
  [
    "passengers, and all on board",
    "All 212 passengers walked off unhurt after the jet burst two tyres at Norwick.",
    "Nobody was hurt among the 220 people on board when the jet burst two tyres at Norwick.",
  ],
  [
    "what was fired and what hit",
    "The rebels fired 11 rockets at Norwick.",
    "Seven rockets hit the port of Norwick.",
  ],
  [
    "some of what the other counts",
    "The raid brought in 40 rifles, including seven air rifles.",
    "The raid brought in 40 rifles.",
  ],
  [
    "killed are not injured",
    "The blast killed 12 people, the mayor said.",
    "The blast injured 40 people, the mayor said.",
  ],
  [
    "nearly two dozen",
    "The president signed nearly two dozen orders on Monday.",
    "On Monday the president signed 23 orders.",
  ],
  [
    "rounded with a hedge",
    "About 1,400 people were wounded in the quake.",
    "The quake wounded 1,412 people.",
  ],
  [
    "rounded without a hedge",
    "The deal is worth $1.4 billion, the company said.",
    "The company said the deal is worth $1.38 billion.",
  ],
  [
    "miles and kilometres",
    "The camp lies 940 miles south of the capital.",
    "The camp lies 1,500 kilometers south of the capital.",
  ],
  [
    "acres and hectares",
    "The fire burned 5,000 acres of bush near Tarra.",
    "The fire burned about 2,000 hectares of bush near Tarra.",
  ],
  [
    "Fahrenheit and Celsius",
    "The temperature rose to 104 degrees Fahrenheit in the city.",
    "The temperature rose to 40 degrees Celsius in the city.",
  ],
  ["more than", "More than 200 people attended the vigil.", "The vigil was attended by 220 people."],
  ["up to", "As many as 80 people were hurt in the crush.", "The crush hurt 72 people."],
  [
    "dozens and a number among them",
    "Dozens of homes were destroyed by the flood.",
    "The flood destroyed 64 homes.",
  ],
  [
    "tens of thousands",
    "Tens of thousands of people marched in the capital.",
    "Police said 30,000 people marched in the capital.",
  ],
  [
    "several and a small number",
    "Several ships were damaged in the storm.",
    "Five ships were damaged in the storm.",
  ],
  [
    "a part of the whole",
    "Delegates of 41 countries, including 30 heads of state, met in the capital.",
    "In the capital, 30 heads of state met representatives of other countries.",
  ],
  [
    "some of the wounded",
    "The explosion wounded 80 people.",
    "Thirty of the 80 people wounded in the explosion remained in hospital.",
  ],
  [
    "parts that add up",
    "The navy captured 23 pirates in the gulf.",
    "The navy captured 12 Danes and 11 Finns in the gulf.",
  ],
  [
    "women and men make the total",
    "Three people died in the fire at the bank.",
    "Two women and a man died in the fire at the bank.",
  ],
  ["another town", "The protest in Lyon drew 2,000 people.", "The protest in Marseille drew 9,000 people."],
  [
    "another year",
    "A flood killed 30 people in the valley in 1998.",
    "This week's flood killed 12 people in the valley.",
  ],
  ["another day", "Police made 46 arrests on Wednesday night.", "Police made 12 arrests on Monday night."],
  [
    "two things with one number of letters",
    "The first draft of the plan had 28 points.",
    "26 countries have backed the plan.",
  ],
  [
    "shots fired and shots that hit",
    "The officers fired 11 shots at the suspect.",
    "Seven bullets struck the suspect, the autopsy showed.",
  ],
  [
    "two persons' ages",
    "Tom Reyes, 23, was driving the car that hit Ana Kohl, 59.",
    "Ana Kohl, 59, was hit by a car driven by a 23-year-old man.",
  ],
  [
    "the president's age and the challenger's",
    "Klein, 36, beat the 40-year-old Thorpe in the sixth round.",
    "The 36-year-old Klein stopped Thorpe, 40, in round six.",
  ],
  [
    "two currencies",
    "The bank will cut costs by 30 billion euros over three years.",
    "The bank will cut costs by $40 billion over three years.",
  ],
  [
    "other rifles",
    "The navy found seven assault rifles on board.",
    "Apart from the assault rifles, the navy found three other rifles on board.",
  ],
  [
    "a general remark",
    "A magnitude 6 quake can bring walls down, experts say.",
    "A magnitude 7.1 quake shook the island on Friday.",
  ],
  [
    "main shock and aftershock",
    "A magnitude 6.9 earthquake hit the coast before dawn.",
    "An aftershock of magnitude 5.1 rattled the coast an hour later.",
  ],
  ["the same figure in words", "Twelve villages were cut off by snow.", "Snow cut off a dozen villages."],
  [
    "half and 50 percent",
    "Half of the voters stayed at home.",
    "Some 50 percent of the voters stayed at home.",
  ],
  [
    "team record and career record",
    "The visitors won 3-1 on Saturday.",
    "The visitors had lost 2-0 in March.",
  ],
  [
    "a rise and its result",
    "Profit rose 12 percent in the quarter.",
    "Profit margin was 8 percent in the quarter.",
  ],
  [
    "a total over several nights",
    "There were 46 arrests on Wednesday.",
    "More than 90 arrests have been made over four nights.",
  ],
  [
    "what is planned and another plant",
    "The Dorn plant will cut 90 jobs.",
    "The Halden plant will cut 300 jobs.",
  ],
  ["two players", "Torres scored 24 points for the hosts.", "Jansen scored 31 points for the guests."],
  [
    "minutes and a distance in one sentence",
    "The ship was 13 nautical miles away and some 150 nautical miles off the port.",
    "It was about 150 nautical miles off the port and 13 nautical miles from the tanker.",
  ],
];

describe("conflicts are reported, with both figures", () => {
  test.each(conflicts)("%s", (_what, a, b, one, other) => {
    const { differences } = compareTexts(quantityComparer, [a, b]);
    const focuses = differences.map((difference) =>
      difference.values.map((value) =>
        value.evidence.map((e) => e.text.slice(e.focus.start - e.start, e.focus.end - e.start)),
      ),
    );
    expect(focuses).toContainEqual(expect.arrayContaining([[one], [other]]));
    expect(differences).toHaveLength(1);
  });
});

describe("look-alikes stay silent", () => {
  test.each(lookAlikes)("%s", (_what, a, b) => {
    const { differences } = compareTexts(quantityComparer, [a, b]);
    expect(differences.map((difference) => difference.values.map((value) => value.label))).toEqual([]);
  });
});
