/**
 * Outcomes by field of news, in the rows of `act-sets.ts`: two accounts of one matter that end in two ways. All are
 * `close` — in a long story the same words tell of many things — and `course`, since a source that tells both tells a
 * course of things.
 */
import { disasterAndNature } from "./disaster-and-nature.js";
import { healthAndScience } from "./health-and-science.js";
import { lawAndForce } from "./law-and-force.js";
import { moneyAndWork } from "./money-and-work.js";
import { publicLife } from "./public-life.js";
import { sport } from "./sport.js";
import { transport } from "./transport.js";

export const outcomes = [
  lawAndForce,
  transport,
  disasterAndNature,
  healthAndScience,
  sport,
  moneyAndWork,
  publicLife,
].join("\n");
