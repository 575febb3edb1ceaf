import { date } from "./errors/date.js";
import { negation } from "./errors/negation.js";
import { number } from "./errors/number.js";
import { office } from "./errors/office.js";
import { quotation } from "./errors/quotation.js";
import { speaker } from "./errors/speaker.js";
import { unit } from "./errors/unit.js";
import type { Mutation } from "./mutation.js";
import { alias } from "./neutral/alias.js";
import { convertedUnit } from "./neutral/converted-unit.js";
import { digits } from "./neutral/digits.js";
import { order } from "./neutral/order.js";
import { synonym } from "./neutral/synonym.js";

/** Every way in which a copy is changed: errors that should be caught, then rewrites that should pass in silence. */
export const mutations: readonly Mutation[] = [
  number,
  date,
  speaker,
  negation,
  unit,
  office,
  quotation,
  digits,
  convertedUnit,
  alias,
  synonym,
  order,
];
