import { causes } from "../params/causes.js";
import { maxDaysApart } from "../params/max-days-apart.js";
import { measure, measures } from "../params/measure.js";
import type { Kind } from "./kind.js";

export const polarityKind: Kind = {
  type: "polarity",
  about: "Something that is so for one source and not so for another.",
  parameters: [measure, measures, causes, maxDaysApart],
  placeholders: [],
  hasUnits: false,
};
