import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { longestYaml, parseYaml } from "../../src/text/index.js";
import { processorClock } from "../processor-time.js";

describe("parseYaml", () => {
  test("reads a document", () => {
    const { document, errors } = parseYaml("a: 1\nb: [x, y]\n");
    expect(document?.toJS()).toEqual({ a: 1, b: ["x", "y"] });
    expect(errors).toEqual([]);
  });

  const half = Math.floor(longestYaml / 2);
  test.each([
    ["brackets never closed", "[".repeat(longestYaml)],
    ["brackets closed again", "[".repeat(half) + "]".repeat(half)],
    ["dashes", "- ".repeat(half)],
    ["question marks", "? ".repeat(half)],
    ["maps in maps", "{a: ".repeat(half / 2)],
    ["keys without a comma", `{${"a: ".repeat(half / 2)}}`],
    ["indentation", Array.from({ length: 200 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ])("refuses what is nested without end: %s", (_, text) => {
    const spent = processorClock();
    const { document, errors } = parseYaml(text);
    expect(document).toBeNull();
    expect(errors[0]?.message).toMatch(/nested too deeply/);
    expect(spent()).toBeLessThan(15_000);
  });

  test.each([
    ["many keys", Array.from({ length: 3000 }, (_, i) => `k${i}: 1`).join("\n")],
    ["many commas", `[${",".repeat(longestYaml - 2)}]`],
    ["many anchors", `${"&a ".repeat(half / 2)}1`],
  ])("answers soon: %s", (_, text) => {
    const spent = processorClock();
    const { errors } = parseYaml(text);
    expect(errors.length).toBeLessThanOrEqual(21);
    expect(spent()).toBeLessThan(15_000);
  });

  test.each([
    ["a:\n  b: off\n c: on\n", "this line is set in differently from its neighbours"],
    ["a\nb: 1\n", "a key without a colon"],
    ["a:\n\tb: 1\n", "a tab at the start of a line"],
    ['a: "off\n', "a quotation mark is never closed"],
    ["a: [b\n", "a [ is never closed"],
    ["a: {b: 1\n", "a { is never closed"],
    ["a: b: c\n", "a second colon on one line"],
    ["a: @b\n", "a value may not begin with this mark"],
    ["a: {b: 1 c: 2}\n", "a comma is missing"],
    ['a: ["b" "c"]\n', "a comma is missing"],
    ['a: "b\\q"\n', "a backslash that means nothing here"],
  ])("says of %j: %s, and what to do", (text, message) => {
    const { errors } = parseYaml(text);
    expect(errors.map((error) => error.message)).toContain(message);
    for (const { hint } of errors) expect(hint).toMatch(/^[A-Z].*\.$/);
  });

  test("says what it has no words for in the library's, with a next step", () => {
    const [mistake] = parseYaml("a: |x\n  b\n").errors;
    expect(mistake?.message).toMatch(/^this cannot be read as YAML \(.+\)$/);
    expect(mistake?.hint).toContain("quotation marks");
  });

  test("refuses a file longer than a page", () => {
    expect(parseYaml("#".repeat(longestYaml + 1)).errors[0]?.message).toMatch(/too long/);
  });

  test("never throws, and points inside the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."a:-[]{}&*!|>'\"%#,? \n\t"), maxLength: 80 }),
        (text) => {
          for (const { start, end } of parseYaml(text).errors)
            expect(start >= 0 && start <= end && start <= text.length).toBe(true);
        },
      ),
    );
  });
});
