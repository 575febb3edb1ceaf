import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readCardinal } from "../../../src/extract/finders/quantity/number-words.js";
import { convert, readUnit } from "../../../src/extract/finders/quantity/units.js";
import { processorTime } from "../../processor-time.js";
import { quantitiesOf } from "./quantities.js";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Numbers as English spells them, written for this test alone. */
function spell(value: number, and: boolean): string[] {
  if (value < 20) return [small[value] as string];
  if (value < 100) {
    const rest = value % 10;
    const ten = tens[Math.floor(value / 10)] as string;
    return rest === 0 ? [ten] : [ten, "-", small[rest] as string];
  }
  for (const [scale, name] of [
    [1e9, "billion"],
    [1e6, "million"],
    [1000, "thousand"],
    [100, "hundred"],
  ] as const) {
    if (value < scale) continue;
    const rest = value % scale;
    const link = rest > 0 && rest < 100 && and ? ["and"] : [];
    return [...spell(Math.floor(value / scale), and), name, ...link, ...(rest === 0 ? [] : spell(rest, and))];
  }
  return [];
}

describe("number words", () => {
  test("are read back as the number they spell", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.boolean(), (value, and) => {
        const words = spell(value, and);
        expect(readCardinal(words, 0)).toEqual({ value, past: words.length });
      }),
    );
  });

  test("and digits with commas are the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(readCardinal([value.toLocaleString("en-US")], 0)?.value).toBe(value);
      }),
    );
  });

  test("of any words never reach past the end or go below nought", () => {
    const word = fc.constantFrom(
      "a",
      "and",
      "-",
      "two",
      "twenty",
      "hundred",
      "dozen",
      "million",
      "1.4",
      "bn",
      "men",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const found = readCardinal(words, 0);
        return found === null || (found.value >= 0 && found.past > 0 && found.past <= words.length);
      }),
    );
  });
});

describe("units", () => {
  const pairs = [
    ["miles", "kilometers", 1.609344],
    ["acres", "hectares", 0.4046856],
    ["feet", "metres", 0.3048],
    ["hours", "minutes", 60],
    ["tonnes", "kg", 1000],
  ] as const;
  test.each(pairs)("%s and %s agree after conversion", (one, other, factor) => {
    const [a, b] = [readUnit([one], 0), readUnit([other], 0)];
    if (a === null || b === null) throw new Error("unit not known");
    expect(a.base).toBe(b.base);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (value) => {
        const ratio = convert(value, a) / convert(value * factor, b);
        return Math.abs(ratio - 1) < 1e-6;
      }),
    );
  });

  test("Fahrenheit meets Celsius at minus forty", () => {
    const unit = readUnit(["degrees", "fahrenheit"], 0);
    expect(unit === null ? null : convert(-40, unit)).toBeCloseTo(-40, 9);
  });
});

describe("the finder", () => {
  const piece = fc.constantFrom(
    "at",
    "least",
    "12",
    "people",
    "were",
    "killed",
    "and",
    "a",
    "half",
    "dozen",
    "$",
    "1.4",
    "bn",
    "to",
    "20",
    "percent",
    "of",
    "the",
    "miles",
    "no",
    "one",
    "injured",
    "-",
    "year",
    "old",
    ",",
    "more",
    "than",
    "between",
    "hundreds",
    "thousands",
    "two",
    "thirds",
    "in",
    "2019",
    "January",
    "[",
    "3",
    "]",
    "magnitude",
    "5.9",
    "6-3",
    "nearly",
    "or",
    "so",
    "another",
  );
  test("quotes its words by offset, and low never lies above high", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (words) => {
        const text = words.join(" ");
        for (const mention of quantitiesOf(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.words);
          expect(mention.low).toBeLessThanOrEqual(mention.high);
          expect(mention.value).toBeGreaterThanOrEqual(mention.low);
          expect(mention.value).toBeLessThanOrEqual(mention.high);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("stays quick on a line of nothing but numbers", () => {
    const line = "12 and 3 to 4,000 or ".repeat(20_000);
    expect(processorTime(() => quantitiesOf(line))).toBeLessThan(10_000);
  });
});
