import { causes as allCauses } from "../../domain/index.js";
import { listOf } from "../shapes/collections.js";
import { oneOf } from "../shapes/scalars.js";
import { parameter } from "./parameter.js";

export const causes = parameter({
  name: "causes",
  about: "Only differences that have one of these causes.",
  shapeFor: () => listOf(oneOf(allCauses, "cause"), 1),
  bind: (values) => ({ selects: (difference) => values.includes(difference.cause) }),
});
