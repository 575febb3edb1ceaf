import { causes } from "../params/causes.js";
import { maxDaysApart } from "../params/max-days-apart.js";
import { measure, measures } from "../params/measure.js";
import type { Kind } from "./kind.js";

export const quoteKind: Kind = {
  type: "quote",
  about: "One utterance in two wordings.",
  parameters: [measure, measures, causes, maxDaysApart],
  placeholders: [],
  hasUnits: false,
};
