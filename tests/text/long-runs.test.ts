import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readTokens } from "../../src/text/wink.js";
import { processorTime } from "../processor-time.js";

test("tokens stand where they say, also inside and after a run that is read in pieces", () => {
  const piece = fc.oneof(
    fc.constantFrom("The mayor", " ", "12", "!", "\n", "a-"),
    fc
      .tuple(fc.constantFrom("x", "!", "a/", "é", "😀"), fc.integer({ min: 1, max: 400 }))
      .map(([unit, n]) => unit.repeat(n)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      for (const token of readTokens(text).tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(at, token.start).trim()).toBe("");
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
    { numRuns: 60 },
  );
});

test.each(["!", "'", "a!", "http://a/"])(
  "a line of 40,000 characters of %s takes no square of its length",
  (unit) => {
    const time = (length: number): number =>
      processorTime(() => readTokens(unit.repeat(length / unit.length)));
    time(4_000);
    // Ten times the text: about 10 times the time, where the tokeniser alone needs 100 times or more.
    expect(time(40_000)).toBeLessThan(45 * Math.max(time(4_000), 4));
  },
);
