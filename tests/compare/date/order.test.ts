import { describe, expect, test } from "@jest/globals";
import { findingsOf } from "../findings-of.js";

const orders = (a: string, b: string): readonly string[] =>
  findingsOf(a, b)
    .filter(({ type }) => type === "date")
    .map(({ message }) => message);

describe("two acts in two orders", () => {
  test.each([
    [
      "The bank froze the account a week before the court in Halm ruled.",
      "Only after the court in Halm had given its ruling did the bank freeze the account.",
    ],
    [
      "The mayor signed the lease before the council voted on it.",
      "After the council voted on the lease, the mayor signed it.",
    ],
    [
      "The crew shut the valve before the alarm rang in the engine room.",
      "The alarm in the engine room rang before the crew shut the valve.",
    ],
    [
      "Trainer Nuria Bosch was fired the day before the semi-final against Halm.",
      "Bosch was fired as trainer two days after the semi-final with Halm.",
    ],
    [
      "The dam burst three weeks after the inspectors had passed it.",
      "The dam burst a year after the inspectors had passed it.",
    ],
  ])("%s | %s", (a, b) => expect(orders(a, b)).toHaveLength(1));
});

describe("no dispute", () => {
  test.each([
    [
      "The bank froze the account before the court in Halm ruled.",
      "The court in Halm ruled after the bank had frozen the account.",
    ],
    [
      "The keeper was booked before the first goal was scored.",
      "The keeper was booked after the second goal was scored.",
    ],
    [
      "The mayor signed the lease before the council voted on it.",
      "The mayor resigned after the council voted on it.",
    ],
    [
      "The suspect appeared before a judge in Halm.",
      "The suspect collapsed after the judge in Halm had spoken.",
    ],
    [
      "The dam burst about a week after the inspectors had passed it.",
      "The dam burst nine days after the inspectors had passed it.",
    ],
    [
      "The mayor did not sign the lease before the council voted on it.",
      "The mayor signed the lease after the council had voted on it.",
    ],
  ])("%s | %s", (a, b) => expect(orders(a, b)).toEqual([]));
});

describe("two deeds of one matter have two days", () => {
  test.each([
    [
      "The coaster Orla Mist ran aground off Halm on Wednesday with 900 tonnes of salt.",
      "Tugs pulled the coaster Orla Mist free on Friday, and it sailed on to Halm.",
    ],
    [
      "Governor Ada Brill signed the ban on plastic straws on 14 February.",
      "The ban on plastic straws that governor Ada Brill signed comes into force on 1 September.",
    ],
    [
      "The Halm regatta, first set for 12 June, has been put back a week.",
      "Rowers will line up for the Halm regatta on 19 June, its organisers said.",
    ],
    [
      "Nurses in Halm rejected the pay offer in February.",
      "Nurses in Halm accepted an improved pay offer in April.",
    ],
  ])("%s | %s", (a, b) => expect(orders(a, b)).toEqual([]));
});
