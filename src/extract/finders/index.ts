import type { Finder } from "../finder.js";
import { quotationFinder } from "./quotation.js";

/** Every finder, in the order of their mentions at one place. */
export const finders: readonly Finder[] = [quotationFinder];
