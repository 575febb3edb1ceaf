import { listOf } from "../shapes/collections.js";
import { text } from "../shapes/scalars.js";
import { parameter } from "./parameter.js";

/** Units are open: any counted noun is one. A currency is its ISO 4217 code, a length is "m". */
export const units = parameter({
  name: "units",
  about: 'Only amounts in one of these units: "person", "country", "EUR", "m", "percent".',
  shapeFor: () => listOf(text, 1),
  bind: (values) => ({
    selects: (difference) => difference.unit !== undefined && values.includes(difference.unit),
  }),
});
