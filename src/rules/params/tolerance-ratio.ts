import { number } from "../shapes/scalars.js";
import { parameter } from "./parameter.js";

export const toleranceRatio = parameter({
  name: "toleranceRatio",
  about: "Amounts this close are held back: 0.2 is within 20 percent of the larger one, 0 tolerates nothing.",
  shapeFor: () => number({ min: 0, max: 1, whole: false }),
  bind: (most) =>
    most === 0
      ? {}
      : {
          holdsBack: ({ gapRatio }) =>
            gapRatio !== undefined && gapRatio <= most
              ? `the amounts lie within ${Math.round(most * 1000) / 10} percent of each other`
              : null,
        },
});
