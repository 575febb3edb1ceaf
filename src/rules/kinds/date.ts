import { causes } from "../params/causes.js";
import { maxDaysApart } from "../params/max-days-apart.js";
import { measure, measures } from "../params/measure.js";
import { toleranceDays } from "../params/tolerance-days.js";
import type { Kind } from "./kind.js";

export const dateKind: Kind = {
  type: "date",
  about: "One event at two dates, times or spans.",
  parameters: [measure, measures, causes, toleranceDays, maxDaysApart],
  placeholders: [],
  hasUnits: false,
};
