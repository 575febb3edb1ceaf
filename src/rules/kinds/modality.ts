import { causes } from "../params/causes.js";
import { maxDaysApart } from "../params/max-days-apart.js";
import { measure, measures } from "../params/measure.js";
import type { Kind } from "./kind.js";

export const modalityKind: Kind = {
  type: "modality",
  about: "Something that is certain, planned or done for one source, and not for another.",
  parameters: [measure, measures, causes, maxDaysApart],
  placeholders: [],
  hasUnits: false,
};
