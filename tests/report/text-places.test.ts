import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fileAddress } from "../../src/report/file-address.js";
import { placesIn } from "../../src/report/text-places.js";

test.each([
  ["abc", 0, 1, 1],
  ["abc", 3, 1, 4],
  ["a\nb", 1, 1, 2],
  ["a\nb", 2, 2, 1],
  ["a\r\nb", 3, 2, 1],
  ["a\rb", 2, 2, 1],
  ["a\n\nb", 2, 2, 1],
  ["🚢b\n", 2, 1, 3],
])("in %j offset %i is line %i, column %i", (text, offset, line, column) => {
  expect(placesIn(text).at(offset)).toEqual({ line, column });
});

const anyText = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n", "🚢", "\ud83d", "\udea2", "é") });

test("code points before any offset that parts no pair are those that the text's iterator gives", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const places = placesIn(text);
      let offset = 0;
      let points = 0;
      for (const point of text) {
        expect(places.codePoints(offset)).toBe(points);
        offset += point.length;
        points++;
      }
      expect(places.codePoints(offset)).toBe(points);
    }),
  );
});

test("a line and its column lead back to the offset", () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), (text, at) => {
      const offset = Math.min(at, text.length);
      const { line, column } = placesIn(text).at(offset);
      const before = text
        .split(/(?<=\r\n|\n|\r(?!\n))/)
        .slice(0, line - 1)
        .join("");
      expect(before.length + column - 1).toBe(offset);
    }),
  );
});

test.each([
  ["seeds/a b.md", "seeds/a%20b.md"],
  ["../x/ä?#.txt", "../x/%C3%A4%3F%23.txt"],
  ["javascript:alert(1)", "javascript%3Aalert(1)"],
  ["/srv/it's.txt", "file:///srv/it%27s.txt"],
  ["C:/news/a.txt", "file:///C:/news/a.txt"],
  ["\ud800.txt", "%EF%BF%BD.txt"],
])("the address of %j is %s", (path, address) => expect(fileAddress(path)).toBe(address));
