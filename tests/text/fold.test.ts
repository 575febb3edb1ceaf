import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fold } from "../../src/text/index.js";

describe("fold", () => {
  test("keeps the length of every text, so that offsets stay true", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => fold(text).length === text.length),
    );
  });

  test.each([
    ["on 6\u20117 January", "on 6-7 January"],
    ["\u201cready\u201d", '"ready"'],
    ["it\u2019s", "it's"],
    ["5\u00a0km", "5 km"],
    ["at 11:30 p. m. on Monday", "at 11:30 p.m.  on Monday"],
    ["the U. S. envoy", "the U.S.  envoy"],
    ["a magnitude-5. 9 quake", "a magnitude-5.9  quake"],
    ["some 4, 275 people", "some 4,275  people"],
    ["in January 6, 202 people", "in January 6, 202 people"],
  ])("%s", (text, folded) => expect(fold(text)).toBe(folded));

  test("an override of the reading direction becomes a blank", () => {
    expect(fold("a\u202eb")).toBe("a b");
  });
});
