import { describe, expect, test } from "@jest/globals";
import { kindsOf, readText } from "./read.js";

/** The lines of a page that are quotations; the first line of each case is a plain sentence. */
const quoted = (...lines: string[]): string[] =>
  kindsOf(readText(["The ferry ran aground on Monday.", ...lines, "It sank."].join("\n")))
    .filter(([kind]) => kind === "quotation")
    .map(([, words]) => words);

describe("a paragraph that is one quotation", () => {
  test.each([
    "“We had no warning.”",
    '"We had no warning."',
    "‘We had no warning.’",
    "'We had no warning, and it wasn't our fault.'",
    "«We had no warning.»",
    "“We had no warning.” [4]",
    '"We had no warning. "',
    "“… no warning at all”",
  ])("%s", (line) => expect(quoted(line)).toEqual([line]));

  test.each([
    "“We had no warning,” he said.",
    '"We had no warning," he said. "None at all."',
    "He said: “We had no warning.”",
    "'Tis the season, and the boats' owners know it.",
    "“Norden” and “Gull” are the ships’ names.",
    "'Ready' is what 'set' means, he said, 'now.'",
  ])("is not %s", (line) => expect(quoted(line)).toEqual([]));
});

describe("a quotation over several lines", () => {
  test("is all lines up to its closing mark", () => {
    expect(quoted("“We had no warning.", "None at all.", "It was dark.”")).toEqual([
      "“We had no warning.",
      "None at all.",
      "It was dark.”",
    ]);
  });

  test("that starts or ends inside a sentence leaves that line to the sentence", () => {
    expect(quoted('He said: "We had no warning.', "None at all.", 'It was dark, "he added.')).toEqual([
      "None at all.",
    ]);
  });

  test("opened again in each paragraph and closed in the last", () => {
    expect(quoted("“We had no warning.", "“None at all.", "“It was dark.”")).toEqual([
      "“We had no warning.",
      "“None at all.",
      "“It was dark.”",
    ]);
  });

  test("does not take in a caption between two of its openings", () => {
    expect(quoted('"We had no warning.', "The captain in court on Friday", '"None at all."')).toEqual([
      '"We had no warning.',
      '"None at all."',
    ]);
  });

  test.each([
    [["He called it a “disaster.", "Police opened an inquiry.", "The mayor spoke of “luck” on Monday."]],
    [['He called it a "disaster.', "Police opened an inquiry.", 'The mayor spoke of "luck" on Monday.']],
    [["“We had no warning.", ...Array.from({ length: 12 }, (_, i) => `Boat ${i} left.`), "It was dark.”"]],
  ])("is not opened by a mark that nobody closes: %j", (lines) => expect(quoted(...lines)).toEqual([]));
});
