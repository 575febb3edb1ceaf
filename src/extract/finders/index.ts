import type { Finder } from "../finder.js";
import { dateFinder } from "./date/index.js";
import { quotationFinder } from "./quotation.js";

/** Every finder, in the order of their mentions at one place. */
export const finders: readonly Finder[] = [dateFinder, quotationFinder];
