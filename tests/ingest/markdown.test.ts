import { describe, expect, test } from "@jest/globals";
import { readSentences } from "../../src/text/index.js";
import { kindsOf, readText, wordsOf } from "./read.js";

const read = (text: string) => readText(text, "story.md");
/** The words that claims are made of. */
const tokensOf = (text: string): string =>
  readSentences(read(text))
    .map(({ tokens }) => tokens.map((token) => token.text).join(" "))
    .join(" / ");

describe("marks that open a line stay outside its block", () => {
  test.each([
    ["# Ferry runs aground", "title", "Ferry runs aground"],
    ["## Ferry runs aground ##", "title", "Ferry runs aground"],
    ["- The crew was safe.", "bullet", "The crew was safe."],
    ["* [x] The crew was safe.", "bullet", "The crew was safe."],
    ["  - The crew was safe.", "bullet", "The crew was safe."],
    ["1. The crew was safe.\n2. So was the dog.", "bullet", "The crew was safe."],
    ["> We had no warning.", "quotation", "We had no warning."],
    ["> - We had no warning.", "bullet", "We had no warning."],
  ])("%s", (text, kind, words) => expect(kindsOf(read(text))[0]).toEqual([kind, words]));

  test("headings of every make", () => {
    const source = read(
      "# Ferry runs aground\n\nIt sank.\n\n### What went wrong\nFog.\n\nThe rescue\n----------\nBoats came.\n\n**The inquiry**\n\nIt opens soon.",
    );
    expect(kindsOf(source).filter(([kind]) => kind !== "furniture")).toEqual([
      ["title", "Ferry runs aground"],
      ["paragraph", "It sank."],
      ["heading", "What went wrong"],
      ["paragraph", "Fog."],
      ["heading", "The rescue"],
      ["paragraph", "Boats came."],
      ["heading", "**The inquiry**"],
      ["paragraph", "It opens soon."],
    ]);
  });

  test.each([
    "---",
    "***",
    "```js\nlet people = 12;\n```",
    "[1]: https://coast.example/4",
    "![A ferry](a.jpg)",
    "<!-- 12 people -->",
  ])("says nothing: %s", (text) => expect(read(`It sank.\n\n${text}\n\nBoats came.`).words).toBe(4));
});

describe("marks inside a block are blanks for the tagger, and the words keep their places", () => {
  test.each([
    ["**Twelve** people *died*.", "Twelve people died ."],
    ['The [harbour board](https://coast.example/b_(x)?a=1 "The board") met.', "The harbour board met ."],
    ["The `MV Gull` and __two__ tugs_boats.", "The MV Gull and two tugs _ boats ."],
    ["It cost 5 * 3 crowns, or 4 < 5.", "It cost 5 * 3 crowns , or 4 < 5 ."],
    ["A <b>bold</b> act\\*.", "A bold act * ."],
    ["It sank ![a picture of 12 boats](b.jpg) fast.", "It sank fast ."],
    ["See <https://coast.example/9> now.", "See now ."],
    ["It sank [4](https://coast.example/4).", "It sank [ 4 ] ."],
    ["The _Gull_ sank.", "The Gull sank ."],
  ])("%s", (text, tokens) => expect(tokensOf(text)).toBe(tokens));

  test("the source's text is what was written", () => {
    const source = read("**Twelve** people died.");
    const [sentence] = readSentences(source);
    expect(sentence === undefined ? "" : wordsOf(source, sentence)).toBe("Twelve** people died.");
  });

  test("plain text has no markup", () => {
    expect(readText("5 * 3 **is** 15.").markup).toBeUndefined();
  });
});

test("a digest in Markdown has its citations, entries and timeline", () => {
  const source = read(
    "# Ferry aground\n\nIt sank [1](https://a.example). Boats came [2].\n\n## Sources\n\n1. [Coast Wire: Aground](https://a.example)\n2. [CWR: Inquiry](https://b.example)\n\n## Timeline\n\n- **4 March 2024:** It sank.\n- **5 March 2024:** The inquiry opened.\n",
  );
  expect(source.citations.map(({ number }) => number)).toEqual([1, 2]);
  expect(kindsOf(source).slice(2)).toEqual([
    ["heading", "Sources"],
    ["source-entry", "[Coast Wire: Aground](https://a.example)"],
    ["source-entry", "[CWR: Inquiry](https://b.example)"],
    ["heading", "Timeline"],
    ["timeline-entry", "**4 March 2024:** It sank."],
    ["timeline-entry", "**5 March 2024:** The inquiry opened."],
  ]);
  const entry = source.blocks.at(-1);
  expect(source.text.slice(entry?.bodyStart ?? 0, entry?.end)).toBe("The inquiry opened.");
});
