import { expect, test } from "@jest/globals";
import { locate } from "../../src/domain/index.js";

test.each([
  ["in the first line", "a: 1\nb: [x, y]\n", 3, 4, 1, 4, "a: 1", 1],
  ["at the start of a line", "a: 1\nb: [x, y]\n", 5, 6, 2, 1, "b: [x, y]", 1],
  ["a line that ends as on Windows", "a: 1\r\nb: 2\r\n", 9, 10, 2, 4, "b: 2", 1],
  ["more than its line is meant", "a: 1\nb: 2", 0, 10, 1, 1, "a: 1", 4],
  ["behind the last line end", "a\n", 2, 3, 2, 1, "", 1],
  ["in an empty file", "", 0, 1, 1, 1, "", 1],
])("a mistake %s is told with its line", (_, text, start, end, line, column, sourceLine, length) => {
  expect(locate({ path: "a.yaml", text }, { start, end }, "wrong", null)).toEqual({
    path: "a.yaml",
    line,
    column,
    message: "wrong",
    sourceLine,
    length,
    hint: null,
  });
});
