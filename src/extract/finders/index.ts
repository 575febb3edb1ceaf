import type { Finder } from "../finder.js";
import { dateFinder } from "./date/index.js";
import { entityFinder } from "./entity.js";
import { quantityFinder } from "./quantity.js";
import { quotationFinder } from "./quotation.js";
import { roleFinder } from "./role.js";

/** Every finder, in the order of their mentions at one place. */
export const finders: readonly Finder[] = [
  dateFinder,
  quantityFinder,
  entityFinder,
  roleFinder,
  quotationFinder,
];
