import { number } from "../shapes/scalars.js";
import { parameter } from "./parameter.js";

export const toleranceDays = parameter({
  name: "toleranceDays",
  about: "Dates this many days apart, or fewer, are held back; 0 tolerates nothing.",
  shapeFor: () => number({ min: 0, max: 36_500, whole: true }),
  bind: (most) =>
    most === 0
      ? {}
      : {
          holdsBack: ({ daysApart }) =>
            daysApart !== undefined && daysApart <= most
              ? `the dates lie within ${most} ${most === 1 ? "day" : "days"} of each other`
              : null,
        },
});
