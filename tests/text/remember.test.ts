import { expect, test } from "@jest/globals";
import { rememberByWord } from "../../src/text/index.js";

function counted(most?: number) {
  const asked: string[] = [];
  const lengthOf = rememberByWord((word) => {
    asked.push(word);
    return word.length;
  }, most);
  return { asked, lengthOf };
}

test("reads a word once", () => {
  const { asked, lengthOf } = counted();
  expect([lengthOf("ferry"), lengthOf("fire"), lengthOf("ferry")]).toEqual([5, 4, 5]);
  expect(asked).toEqual(["ferry", "fire"]);
});

test("lets go of what it knows when there is too much of it", () => {
  const { asked, lengthOf } = counted(2);
  for (const word of ["a", "b", "c", "c", "a"]) lengthOf(word);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});

test("keeps no overlong word", () => {
  const { asked, lengthOf } = counted();
  expect([lengthOf("x".repeat(500)), lengthOf("x".repeat(500))]).toEqual([500, 500]);
  expect(asked).toHaveLength(2);
});
