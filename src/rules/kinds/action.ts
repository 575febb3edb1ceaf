import { causes } from "../params/causes.js";
import { maxDaysApart } from "../params/max-days-apart.js";
import { measure, measures } from "../params/measure.js";
import { sets } from "../params/sets.js";
import type { Kind } from "./kind.js";

export const actionKind: Kind = {
  type: "action",
  about: "One act in two descriptions that exclude each other.",
  parameters: [measure, measures, causes, sets, maxDaysApart],
  placeholders: [],
  hasUnits: false,
};
