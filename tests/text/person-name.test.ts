import { describe, expect, test } from "@jest/globals";
import { parsePerson, sameGiven, shareOnePart } from "../../src/text/index.js";

const parsed = (a: string, b: string) => [parsePerson(a), parsePerson(b)] as const;

describe("initials", () => {
  test("are parted where they are written as one word", () => {
    expect(parsePerson("J.R. Hallam").given).toEqual(["j", "r"]);
    expect(parsePerson("J. R. Hallam").given).toEqual(["j", "r"]);
  });

  test.each([
    ["J.R. Hallam", "John Hallam"],
    ["J. R. Hallam", "John R. Hallam"],
    ["J.R. Hallam", "J. Hallam"],
  ])("fit: %s, %s", (a, b) => {
    expect(sameGiven(...parsed(a, b))).toBe(true);
    expect(shareOnePart(...parsed(a, b))).toBe(false);
  });

  test.each([
    ["R. J. Penhallow", "R. G. Penhallow"],
    ["R.J. Penhallow", "S.J. Penhallow"],
  ])("do not: %s, %s", (a, b) => {
    expect(sameGiven(...parsed(a, b))).toBe(false);
    expect(shareOnePart(...parsed(a, b))).toBe(true);
  });
});

test.each([
  ["Moritz Adler", "Felix Adler", true],
  ["Michael Trewin", "Michael Tremain", true],
  ["Cathy Bell", "Catherine Bell", false],
  ["Anna Huber", "Lena Maier", false],
  ["Adler", "Felix Adler", false],
])("%s and %s share one part alone: %s", (a, b, shared) => {
  expect(shareOnePart(...parsed(a, b))).toBe(shared);
});
