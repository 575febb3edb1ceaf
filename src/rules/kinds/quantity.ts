import { causes } from "../params/causes.js";
import { maxDaysApart } from "../params/max-days-apart.js";
import { measure, measures } from "../params/measure.js";
import { toleranceRatio } from "../params/tolerance-ratio.js";
import { units } from "../params/units.js";
import { highest, lowest } from "../placeholders.js";
import type { Kind } from "./kind.js";

export const quantityKind: Kind = {
  type: "quantity",
  about: "Two amounts of one thing: a toll, a price, a distance, a count.",
  parameters: [measure, measures, causes, units, toleranceRatio, maxDaysApart],
  placeholders: [lowest, highest],
  hasUnits: true,
};
