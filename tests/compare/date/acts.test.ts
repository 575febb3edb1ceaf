import { expect, test } from "@jest/globals";
import { happensOnce } from "../../../src/compare/comparers/date/once.js";
import { areSameAct, verbOfNoun } from "../../../src/compare/lexicon/near-acts.js";

test.each([
  ["sever", "cut", true],
  ["sack", "dismiss", true],
  ["meet", "gather", true],
  ["sink", "sign", false],
  ["arrest", "release", false],
  ["open", "close", false],
])("%s and %s: one act %s", (a, b, same) => {
  expect(areSameAct(a, b)).toBe(same);
  expect(areSameAct(b, a)).toBe(same);
});

test("a summit is a meeting, a sinking keeps its own verb", () => {
  expect(verbOfNoun("summit", "summit")).toBe("meet");
  expect(verbOfNoun("sinking", "sink")).toBe("sink");
  expect(verbOfNoun("constructor", "construct")).toBe("construct");
});

test.each([
  ["die", true],
  ["sign", true],
  ["visit", false],
  ["shell", false],
])("%s happens to one thing once: %s", (act, once) => expect(happensOnce(act)).toBe(once));
