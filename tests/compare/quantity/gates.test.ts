import { describe, expect, test } from "@jest/globals";
import { quantityComparer } from "../../../src/compare/comparers/quantity.js";
import { compareTexts } from "../compare-texts.js";

/**
 * What is no reason to keep two amounts apart, a mechanism each: sources that cannot both be right, and sources as
 * near to them that can.
 */
interface Case {
  readonly conflicts: readonly (readonly string[])[];
  readonly lookAlikes: readonly (readonly string[])[];
}

const cases: Readonly<Record<string, Case>> = {
  "a part is never more than the whole": {
    conflicts: [
      ["Police detained 61 people at the march.", "Police have detained 87 of our members, the union said."],
      [
        "The fire at the home injured nine people.",
        "Fourteen nurses were injured in the fire at the home, a union said.",
      ],
      ["The plant dismissed 40 people on Friday.", "The plant dismissed 65 of its drivers on Friday."],
    ],
    lookAlikes: [
      ["Police detained 87 people at the march.", "Police have detained 61 of our members, the union said."],
      [
        "The fire at the home injured 14 people.",
        "Nine nurses were injured in the fire at the home, a union said.",
      ],
      ["The plant dismissed 65 people on Friday.", "The plant dismissed 40 of its drivers on Friday."],
    ],
  },
  "where something was said": {
    conflicts: [
      [
        "Two smugglers died in the gunfight, a navy spokesman told reporters in Alder.",
        "Three smugglers died in the gunfight, an officer in Brook said.",
      ],
      [
        "The ferry sank with the loss of 14 passengers, the minister told a news conference in Norvia.",
        "The ferry sank with the loss of 19 passengers, a rescuer in Tarn Bay said.",
      ],
    ],
    lookAlikes: [
      ["Two smugglers died in a gunfight in Alder.", "Three smugglers died in a gunfight in Brook."],
      ["Fire in Alder destroyed 12 homes.", "Fire in Brook destroyed 30 homes."],
    ],
  },
  "one crowd by other nouns": {
    conflicts: [
      [
        "The ministry put the number of marchers at 35,000.",
        "The counting office Metrika estimated the crowd at 70,000.",
      ],
      [
        "Organisers said 9,000 people took part in the rally.",
        "Police said a crowd of 4,000 gathered for the rally.",
      ],
      ["The vigil drew a crowd of 800.", "Some 2,500 mourners and neighbours gathered for the vigil."],
    ],
    lookAlikes: [
      ["Three marches were held on Sunday.", "A crowd of 4,000 gathered on Sunday."],
      ["A crowd of 4,000 gathered for the rally.", "Police sent 300 officers to the rally."],
      ["A crowd of 4,000 gathered for the rally.", "Last year 9,000 people took part in the rally."],
    ],
  },
  "who is how old": {
    conflicts: [
      [
        "Two men aged 22 and 27 were arrested at a flat in Alder.",
        "The two men, 22 and 29, were arrested at a flat in Alder on Monday.",
      ],
      [
        "The vaccine was approved for children aged four and over.",
        "The vaccine was approved for children from the age of two.",
      ],
      [
        "Ilse Brandt swam first. The 18-year-old rose to the wall in record time.",
        "Ilse Brandt, 21, swam first.",
      ],
    ],
    lookAlikes: [
      [
        "Two men aged 22 and 27 were arrested at a flat in Alder.",
        "Two men, 41 and 58, were arrested at a farm in Brook.",
      ],
      ["Two men aged 22 and 27 were arrested.", "A man of 27 and a woman of 31 were arrested."],
      ["The suspect, 27, was charged.", "The victim, 61, was buried."],
    ],
  },
  "how many have been won": {
    conflicts: [
      ["It was the fifth cup for Rovers.", "Alden Rovers won their sixth cup on Saturday."],
      ["Rovers are champions for the fifth time.", "Alden Rovers won their fourth title on Saturday."],
      [
        "Sutter of Calder scored his 20th goal of the season from the spot.",
        "Calder's Sutter netted his 21st of the campaign from the spot.",
      ],
    ],
    lookAlikes: [
      ["It was the fifth cup for Rovers.", "Castra United won their sixth cup in 2019."],
      ["Sutter was booked for the fifth time.", "Sutter won his fourth title on Saturday."],
      [
        "Sutter of Calder scored his 20th goal of the season from the spot.",
        "Sutter of Calder was shown his fourth yellow card of the campaign.",
      ],
    ],
  },
  "one person's term": {
    conflicts: [
      [
        "Donna Fisk was sentenced to 30 months in 2022.",
        "Donna Fisk pleaded guilty and was sentenced to 36 months.",
      ],
    ],
    lookAlikes: [
      ["Donna Fisk was sentenced to 30 months in 2022.", "Gerald Mabry was sentenced to 36 months."],
    ],
  },
  "what is counted over a year, and what each costs": {
    conflicts: [
      [
        "Measles infects two million people a year and kills about 40,000.",
        "Measles claims an estimated 20,000 lives each year.",
      ],
      [
        "Brandt Foods puts the price of the kit at $19 a dose.",
        "The price of the kit will be $9, Brandt Foods said.",
      ],
      [
        "The bus was shot at on nine occasions, the inquiry found.",
        "The inquiry found that the bus was shot at 19 times.",
      ],
    ],
    lookAlikes: [
      [
        "Measles infects two million people a year and kills about 40,000.",
        "Measles killed 214 people in the outbreak.",
      ],
      ["Brandt Foods sells the kit at $19 a dose.", "Brandt Foods sold the plant for $900 million."],
    ],
  },
  "how long something stays": {
    conflicts: [
      [
        "Brandt promised that the plant would stay in Alder for at least five years.",
        "Brandt has agreed to keep the plant in Alder for no fewer than three years after completion.",
      ],
    ],
    lookAlikes: [
      [
        "Brandt promised that the plant would stay in Alder for at least five years.",
        "Brandt bought the plant in Alder three years after its completion.",
      ],
    ],
  },
  "where something else was": {
    conflicts: [
      [
        "Police arrested 31 members of a ring which shipped cocaine to Norvia in frozen fish.",
        "Twenty-eight people were arrested in Alder, and 46 flats searched, 11 of them in Brook.",
      ],
      [
        "The quake killed 31 people who had come from Tarn for the fair.",
        "The quake in Alder killed 44 people.",
      ],
    ],
    lookAlikes: [
      ["Police arrested 31 members of a ring in Norvia.", "Police arrested 28 members of a ring in Sudra."],
      ["The quake killed 31 people in Tarn.", "The quake in Alder killed 44 people."],
    ],
  },
  "what a sum or a term is": {
    conflicts: [
      [
        "Officers found 2.3 million euros in cash at the villa.",
        "Officers found 3.2 million euros in cash at the villa.",
      ],
      [
        "Colvane was starting a prison sentence of four years and six months after a judge spoke of greed.",
        "Colvane has been jailed for three and a half years.",
      ],
      ["Guns fell silent under a 60-day truce.", "Whether the 90-day truce can hold is open."],
      [
        "A former British minister was jailed for four years for taking bribes.",
        "Adrian Colvane was jailed for three years for taking bribes.",
      ],
    ],
    lookAlikes: [
      [
        "Officers found 2.3 million euros in cash at the villa.",
        "Officers found 600,000 euros in jewellery at the villa.",
      ],
      ["Colvane was jailed for three years.", "Colvane was banned for four years."],
      ["Dorn was jailed for four years for taking bribes.", "Adrian Colvane was jailed for three years."],
      ["The talks took six days.", "The talks took nearly a week."],
    ],
  },
  "digits that changed places": {
    conflicts: [
      [
        "Aldane is getting rid of 1,510 people across the group.",
        "Aldane will cut 1,150 jobs across the group.",
      ],
      ["At least 36 cases have been confirmed so far.", "There are 63 confirmed cases, the office said."],
    ],
    lookAlikes: [
      ["Aldane is getting rid of 1,510 desks.", "Aldane will cut 1,150 jobs across the group."],
      ["At least 36 cases have been tried so far.", "There are 63 confirmed cases, the office said."],
    ],
  },
  "the only one of a kind": {
    conflicts: [
      [
        "Rescuers brought out a six-year-old girl from under a staircase.",
        "A brave nine-year-old girl was lifted from the ruins.",
      ],
      ["The suspect, 27, was brought before a judge.", "The 31-year-old suspect kept silent."],
    ],
    lookAlikes: [
      [
        "Rescuers brought out a six-year-old girl from under a staircase.",
        "A boy of nine was lifted from the ruins.",
      ],
      ["A six-year-old girl was brought out.", "An 11-year-old boy is missing."],
    ],
  },
  "what is expected on both sides": {
    conflicts: [
      [
        "Repairs were likely to take six weeks, the company said.",
        "Repairs are now expected to take ten to twelve weeks, the company said.",
      ],
    ],
    lookAlikes: [
      ["Repairs took six weeks, the company said.", "Repairs are expected to take ten weeks, it had said."],
    ],
  },
  "how many of one whole": {
    conflicts: [
      [
        "Planners have approved 1,200 flats on the old gasworks, a third of them at low rents.",
        "Only 250 of the 1,200 flats on the old gasworks will have low rents.",
      ],
      [
        "Electricity had been restored to half of the 200,000 customers.",
        "Power was restored to 150,000 of the 200,000 households on Friday.",
      ],
      [
        "A jury in Alder convicted Dorn on five of seven counts.",
        "A jury in Alder convicted Dorn on all seven counts.",
      ],
      [
        "Corrin wants to build 412 homes, 62 of which will be cheap.",
        "A quarter of the 412 homes will be cheap.",
      ],
    ],
    lookAlikes: [
      [
        "Planners have approved 1,200 flats on the old gasworks, a third of them at low rents.",
        "Some 400 of the 1,200 flats on the old gasworks will have low rents.",
      ],
      ["Dorn was hit by three of the seven bullets fired.", "The gun of Dorn was loaded with four bullets."],
      ["One of the two pilots was killed.", "Both pilots were Norvian."],
      ["A third of the 1,200 flats are empty.", "A third of the 900 shops are empty."],
    ],
  },
  "what is no figure of the same": {
    conflicts: [
      ["Mass at launch: 1,870 kg. It is a small probe.", "Mass at launch: 1,640 kg. The probe is small."],
      [
        "Brandt expects cost savings of 180 million euros a year from 2027.",
        "Voss, who took over at Brandt in 2019, said that savings of 280 million euros a year were possible.",
      ],
    ],
    lookAlikes: [
      ["Mass at launch: 1,870 kg. It is a small probe.", "Mass at landing: 640 kg. The probe is small."],
      ["The probe came down at 84.6 degrees south.", "The probe leans at some 30 degrees to the south."],
      ["The drawing measures 40 x 52 cm.", "The painting measures 71 x 58 cm."],
      [
        "Of 61 people killed on the railways last year, 38 died at crossings.",
        "Four people died at the crossing on Monday.",
      ],
      [
        "The firm paid the family £120,000 in fees, £41,000 for schools and £25,000 for a kitchen.",
        "The family got fees, schooling and a kitchen, together worth around £186,000.",
      ],
    ],
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
