import { causes } from "../params/causes.js";
import { maxDaysApart } from "../params/max-days-apart.js";
import { measure, measures } from "../params/measure.js";
import type { Kind } from "./kind.js";

export const citationKind: Kind = {
  type: "citation",
  about: "A digest's reference that does not carry what it is cited for.",
  parameters: [measure, measures, causes, maxDaysApart],
  placeholders: [],
  hasUnits: false,
};
