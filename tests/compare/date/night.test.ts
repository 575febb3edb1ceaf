import { expect, test } from "@jest/globals";
import { check } from "./story.js";

const dates = (...sources: readonly string[]) =>
  check(...sources).findings.filter(({ type }) => type === "date");

test.each([
  [
    "a plane",
    "A cargo plane came down near Orsk on Tuesday evening.",
    "The plane that crashed on Tuesday had no mail on board.",
    "The plane smashed into a hill on Monday night, a farmer said.",
  ],
  [
    "a tram",
    "A tram crashed into the depot on Friday evening.",
    "The tram that crashed on Friday was built in 1988.",
    "The tram smashed into a wall on Thursday night.",
  ],
])("the night before the evening that the others tell is another day: %s", (_, ...sources) => {
  const [found, ...more] = dates(...sources);
  expect(more).toEqual([]);
  expect(found?.cause).toBe("contradiction");
  expect(found?.values).toHaveLength(2);
});

test.each([
  [
    "A cargo plane came down near Orsk on Tuesday night.",
    "The plane that crashed on Wednesday had no mail on board.",
    "The plane smashed into a hill on Wednesday before dawn.",
  ],
])("one night is no contradiction: %s", (...sources) => {
  expect(dates(...sources).filter(({ cause }) => cause === "contradiction")).toEqual([]);
});
