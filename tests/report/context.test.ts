import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { surroundings } from "../../src/report/context.js";

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return {
    source: "a",
    start,
    end: start + words.length,
    text: words,
    focus: { start, end: start + words.length },
  };
};

test.each([
  ["a sentence on each side", "One came. Two went. Three stayed.", "Two went.", "One came.", "Three stayed."],
  ["nothing around it", "Two went.", "Two went.", "", ""],
  [
    "the paragraph before",
    "One came. Ten left.\n\nTwo went.\n\nThree stayed. Four fell.",
    "Two went.",
    "Ten left.",
    "Three stayed.",
  ],
  [
    "Windows line ends",
    "One came.\r\n\r\nTwo went.\r\nThree stayed.",
    "Two went.",
    "One came.",
    "Three stayed.",
  ],
  [
    "quotation marks",
    "“One came.” “Two went.” “Three stayed,” he said.",
    "“Two went.”",
    "“One came.”",
    "“Three stayed,” he said.",
  ],
  [
    "a title ends no sentence",
    "We saw Dr. Holm and Mrs. Vik. Two went.",
    "Two went.",
    "We saw Dr. Holm and Mrs. Vik.",
    "",
  ],
  [
    "an initial ends no sentence",
    "It fell. J. R. Holm ran the U.S. Navy. Two went.",
    "Two went.",
    "J. R. Holm ran the U.S. Navy.",
    "",
  ],
  [
    "a number after a month",
    "He came on Jan. 6 by sea. Two went.",
    "Two went.",
    "He came on Jan. 6 by sea.",
    "",
  ],
  ["a citation mark says nothing", "One came. [2]\nTwo went. [3]\n* * *", "Two went.", "", ""],
  [
    "marks of headings and lists",
    "## Head line\n\nTwo went.\n- Three stayed.",
    "Two went.",
    "Head line",
    "Three stayed.",
  ],
  ["a question", "Why? Because. Two went.", "Two went.", "Because.", ""],
])("%s", (_, text, words, before, after) => {
  expect(surroundings(at(text, words), text)).toMatchObject({ before, after });
});

test("a neighbour on another line stands apart", () => {
  const text = "Headline\n\nTwo went. Three stayed.\r\nFour fell.";
  expect(surroundings(at(text, "Two went."), text).apart).toEqual({ before: true, after: false });
  expect(surroundings(at(text, "Three stayed."), text).apart).toEqual({ before: false, after: true });
});

test("no surroundings where the text is missing or does not hold the words", () => {
  const evidence = at("One came. Two went.", "Two went.");
  expect(surroundings(evidence, undefined)).toMatchObject({ before: "", after: "" });
  expect(surroundings(evidence, "Another text altogether, of some length.")).toMatchObject({
    before: "",
    after: "",
  });
});

test("a very long neighbour is cut on its far side, at a blank", () => {
  const long = Array.from({ length: 400 }, (_, i) => `word${i}`).join(" ");
  const text = `${long}. Two went. ${long}.`;
  const { before, after } = surroundings(at(text, "Two went."), text);
  expect(before).toMatch(/^… word\d+ .* word399\.$/);
  expect(after).toMatch(/^word0 .* word\d+ …$/);
  expect(before.length).toBeLessThan(300);
  expect(after.length).toBeLessThan(300);
});

test("what is given stands in the text, whatever the text is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.string({ unit: "binary" }),
      (left, words, right) => {
        const text = left + words + right;
        const span = { start: left.length, end: left.length + words.length };
        const { before, after } = surroundings({ source: "a", ...span, text: words, focus: span }, text);
        expect(left).toContain(before.replace(/^… /, ""));
        expect(right).toContain(after.replace(/ …$/, ""));
      },
    ),
  );
});
