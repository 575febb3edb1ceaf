import { causes } from "../params/causes.js";
import { maxDaysApart } from "../params/max-days-apart.js";
import { measure, measures } from "../params/measure.js";
import type { Kind } from "./kind.js";

export const placeKind: Kind = {
  type: "place",
  about: "One event at two places, or in two directions.",
  parameters: [measure, measures, causes, maxDaysApart],
  placeholders: [],
  hasUnits: false,
};
