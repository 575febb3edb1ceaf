import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { editDistance, isWithinEdits } from "../../src/text/index.js";

test.each([
  ["zelensky", "zelenskyy", 1, true],
  ["bahrain", "bahrani", 1, true],
  ["bahrain", "barhian", 1, false],
  ["kiev", "kyiv", 1, false],
  ["kiev", "kyiv", 2, true],
  ["", "ab", 2, true],
  ["", "abc", 2, false],
  ["ca", "abc", 2, false],
])("%s and %s within %i: %s", (a, b, most, within) => expect(isWithinEdits(a, b, most)).toBe(within));

test("counts edits as the distance does", () => {
  // Two letters only, so that swaps and repeated letters are frequent.
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(isWithinEdits(a, b, most)).toBe(editDistance(a, b) <= most);
    }),
    { numRuns: 2_000 },
  );
});
