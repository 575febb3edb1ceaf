import { describe, expect, test } from "@jest/globals";
import {
  areAntonyms,
  areRelated,
  areSynonyms,
  isKindOf,
  isKnown,
  nounCategory,
  verbOf,
} from "../../src/text/index.js";

describe("word relations", () => {
  test.each([
    ["quake", "temblor", true],
    ["attorney", "lawyer", true],
    ["country", "state", true],
    ["protester", "demonstrator", true],
    ["village", "hospital", false],
    ["constructor", "lawyer", false],
  ])("%s and %s are synonyms: %s", (a, b, expected) => expect(areSynonyms(a, b, "noun")).toBe(expected));

  test.each([
    ["hospital", "building", true],
    ["rifle", "weapon", true],
    ["building", "hospital", false],
    ["country", "boat", false],
  ])("%s is a kind of %s: %s", (word, kind, expected) =>
    expect(isKindOf(word, kind, "noun", 4)).toBe(expected),
  );

  test("related words go both ways", () => {
    expect(areRelated("boat", "ship", "noun")).toBe(areRelated("ship", "boat", "noun"));
  });

  test.each([
    ["soldier", "person"],
    ["region", "location"],
    ["earthquake", "event"],
    ["hospital", "artifact"],
  ])("%s is a %s", (word, category) => expect(nounCategory(word)).toBe(category));

  test.each([
    ["explosion", "explode"],
    ["shooting", "shoot"],
    ["arrival", "arrive"],
    ["signing", "sign"],
  ])("the verb of %s is %s", (noun, verb) => expect(verbOf(noun)).toBe(verb));

  test("opposites", () => {
    expect(areAntonyms("rise", "fall", "verb")).toBe(true);
    expect(areAntonyms("fall", "rise", "verb")).toBe(true);
    expect(areAntonyms("rise", "sink", "verb")).toBe(false);
  });

  test("a name of the object prototype is just an unknown word", () => {
    expect(isKnown("constructor", "verb")).toBe(false);
    expect(nounCategory("__proto__")).toBeNull();
  });
});
