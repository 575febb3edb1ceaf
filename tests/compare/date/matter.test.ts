import { describe, expect, test } from "@jest/globals";
import { check } from "./story.js";

type Row = readonly [a: string, b: string];

const dates = (a: string, b: string): readonly (readonly string[])[] =>
  check(a, b)
    .findings.filter(({ type }) => type === "date")
    .map(({ values }) => values.map(({ value }) => value));

describe("one matter in two short texts, dated twice in other words", () => {
  test.each<Row>([
    [
      "The Tollan lighthouse, built in 1871, lost its lamp in the storm.",
      "The storm put out the lamp of the Tollan lighthouse, which dates from 1817.",
    ],
    [
      "Residents have until 9 April to object to the Garrow bypass, the council said.",
      "Objections to the Garrow bypass must reach the council by 19 April.",
    ],
    [
      "The night ferry to Skaro will run for the last time this spring.",
      "The company keeps its night ferry to Skaro until the autumn and then scraps it.",
    ],
    [
      "The choir of Saint Wendel sang its last evensong at 6pm on Sunday.",
      "At 4pm on Sunday the Saint Wendel choir gathered for its last evensong.",
    ],
    [
      "Two monkeys slipped out of the Belmar zoo on Monday through a hole in the roof.",
      "Keepers at Belmar zoo said the two monkeys had got out through the roof on Thursday.",
    ],
    [
      "The diver Rosa Ferrant was last heard of by radio on Friday 7 June.",
      "Rosa Ferrant, the diver, has been out of radio contact since Wednesday.",
    ],
    [
      "The cheese fair of Altmoor has been held since 1921.",
      "Altmoor's cheese fair goes back to 1912, its chairman said.",
    ],
    [
      "The cable car to Mount Orra stopped shortly before noon on Saturday with 40 aboard.",
      "Forty passengers were stuck from late on Saturday evening when the Mount Orra cable car halted.",
    ],
    [
      "The stamp was sold at auction in Lille in May 2016.",
      "A collector bought the stamp at the Lille auction in October 2016.",
    ],
  ])("%s | %s", (a, b) => expect(dates(a, b)).toHaveLength(1));
});

describe("two acts of one matter", () => {
  test.each<Row>([
    ["The mayor of Dunmere was charged on 4 May.", "The mayor of Dunmere goes on trial on 11 September."],
    [
      "The Corvo reservoir was emptied on Monday for repairs.",
      "The Corvo reservoir will be filled again on Friday.",
    ],
    [
      "Nadia Brusk joined the Rovers in July from a Danish club.",
      "The Rovers sold Nadia Brusk in January to a Danish club.",
    ],
    [
      "The bakery on Mill Lane was damaged by fire on 2 March.",
      "The bakery on Mill Lane had also burnt on 20 February.",
    ],
    [
      "The union announced the walkout at Harbro Steel on Tuesday.",
      "The walkout at Harbro Steel is to begin on Thursday.",
    ],
    ["Senator Ines Calder arrived in Quito on Monday.", "Senator Ines Calder left Quito on Wednesday."],
    ["A landslide blocked the Verra pass in 1954.", "A landslide blocked the Verra pass once more in 1987."],
    ["The frigate Alcyon was ordered in 2009.", "The frigate Alcyon entered service in 2016."],
    ["Harbro sold 4,100 tractors in May.", "Harbro sold 3,800 tractors in June."],
    ["The hospital treated 40 measles patients in March.", "In April the hospital had 65 measles patients."],
    [
      "In 2012 Clara Voss was a deputy minister in the transport department.",
      "Clara Voss became head of the transport department in 2016.",
    ],
    [
      "Police at the Dorn gate used tear gas on Monday to drive back strikers.",
      "Police at the Dorn gate arrested forty strikers on Tuesday.",
    ],
    [
      "On Friday the council of Elmstead cut the grant to the theatre.",
      "The council of Elmstead raised parking fees on Wednesday.",
    ],
    ["Otto Brandt played Hamlet in Graz in 2003.", "Otto Brandt directed Hamlet in Graz in 2011."],
    [
      "The rains washed away the road to Keld on Sunday.",
      "The army opened the road to Keld to lorries on Thursday.",
    ],
    [
      "Lena Aho told the court on Monday that she had seen nothing.",
      "Lena Aho told the court on Wednesday that she had been asleep.",
    ],
    [
      "The Tarn bridge was inspected in 2015 and found sound.",
      "Engineers who inspected the Tarn bridge in 2019 found cracks.",
    ],
    ["The Orsk mill made a profit in 2021.", "The Orsk mill made a loss in 2022."],
  ])("%s | %s", (a, b) => expect(dates(a, b)).toEqual([]));
});

describe("one date told in two ways", () => {
  test.each<Row>([
    ["The mill on the Aske was built in 1788.", "The Aske mill dates from the late 18th century."],
    [
      "The depot at Rusk caught fire at dawn on Friday.",
      "The Rusk depot has burnt since five in the morning on Friday.",
    ],
    ["The rink in Vesper opens this winter.", "The rink in Vesper is to open in December."],
    [
      "Tickets for the Orle regatta are on sale until 3 June.",
      "Ticket sales for the Orle regatta end on June 3.",
    ],
    ["Voting in Marn closes at 8pm on Sunday.", "Polling stations in Marn shut at 20:00 on Sunday."],
    [
      "The vault in Perrin was robbed over the weekend.",
      "Thieves emptied the Perrin vault on Sunday morning.",
    ],
  ])("%s | %s", (a, b) => expect(dates(a, b)).toEqual([]));
});
