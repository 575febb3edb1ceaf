import { describe, expect, test } from "@jest/globals";
import { findingsOf } from "../findings-of.js";

const dated = (a: string, b: string): readonly string[] =>
  findingsOf(a, b)
    .filter(({ type }) => type === "date")
    .map(({ message }) => message);

describe("one act at two times", () => {
  test.each([
    // "It was … when": the time is that of the clause behind it.
    [
      "The coach Orla Tours hit the bridge at Halm in the early hours of Sunday.",
      "It was a bright Sunday afternoon when the coach hit the bridge at Halm.",
    ],
    // A time of day told loosely is still one.
    [
      "The boiler in the Halm laundry exploded at around noon on Friday.",
      "The boiler in the Halm laundry exploded shortly before midnight on Friday.",
    ],
    // Two weekdays with a clock time on both are minutes apart or far apart.
    [
      "The truce at Halm is to begin at midnight on Wednesday, mediators said.",
      "The truce at Halm is to begin at noon on Thursday, mediators said.",
    ],
    // Zones by their long names.
    [
      "The Kestrel rocket is due to lift off from Halm at 14:00 GMT on Sunday.",
      "The Kestrel rocket is due to lift off from Halm at 11:00 a.m. Eastern Standard Time on Sunday.",
    ],
    // "take effect" is done to nothing.
    [
      "The tax on glass bottles takes effect on 1 March, the ministry said.",
      "Brewers will have to pay the tax on glass bottles from 1 May, the ministry said.",
    ],
    // A year of the Middle Ages.
    [
      "Monks from Halm founded the priory of Sarn in 1132.",
      "The priory of Sarn was founded by monks from Halm in 1213.",
    ],
  ])("%s | %s", (a, b) => expect(dated(a, b)).toHaveLength(1));
});

describe("no dispute", () => {
  test.each([
    [
      "The tram left the rails in Halm at 10.25 on Saturday.",
      "The tram left the rails in Halm at 22:25 on Saturday.",
    ],
    [
      "The Kestrel rocket is due to lift off from Halm at 14:00 GMT on Sunday.",
      "The Kestrel rocket is due to lift off from Halm at 9:00 a.m. Eastern Standard Time on Sunday.",
    ],
    [
      "The bus left the road at Halm at 11.50 p.m. on Monday.",
      "The bus left the road at Halm at 0.20 a.m. on Tuesday.",
    ],
    ["The priory of Sarn sold 1132 sheep in Halm.", "The priory of Sarn was founded in 1213 in Halm."],
  ])("%s | %s", (a, b) => expect(dated(a, b)).toEqual([]));
});
