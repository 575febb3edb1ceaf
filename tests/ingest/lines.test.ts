import { describe, expect, test } from "@jest/globals";
import { ingest } from "../../src/ingest/index.js";
import { processorTime } from "../processor-time.js";
import { textFile } from "../text-file.js";
import { kindsOf, readText } from "./read.js";

/** Breaks text as mail and wire systems do. */
const wrap = (text: string, width: number): string =>
  text
    .split("\n")
    .map((paragraph) => {
      const lines: string[] = [];
      for (const word of paragraph.split(" ")) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
          lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.join("\n");
    })
    .join("\n");

const story = [
  "Ferry runs aground off Gull Point",
  "",
  "A ferry carrying 212 people ran aground off Gull Point early on Monday, and lifeboats from three ports took everybody off before dawn, the coastguard said in a statement that it read out on the quay.",
  "",
  "The harbour board opened an inquiry on the same day. It will hear the captain in public, and it has asked the police to keep the log, which shows that the ship had left nine minutes late and was making up time.",
  "",
  "What went wrong",
  "",
  "The rock is on every chart. It was struck in 2019 by a trawler, and in 2011 by a barge, and after both cases the board asked for a light that was never built because the money was not found.",
].join("\n");

describe("text wrapped at a fixed width", () => {
  test.each([64, 72, 80])("at %d columns gives its paragraphs back", (width) => {
    const joined = kindsOf(readText(wrap(story, width))).map(([kind, words]) => [
      kind,
      words.replace(/\n/g, " "),
    ]);
    expect(joined).toEqual(kindsOf(readText(story)));
  });

  test("a sentence on each line is not wrapped text", () => {
    const lines = [
      "It ran aground on Monday at Gull Point.",
      "It carried 212 people.",
      "All of them were saved.",
      "The captain",
      "was held by the police.",
      "The board met.",
    ];
    expect(kindsOf(readText(lines.join("\n"))).map(([, words]) => words)).toEqual(lines);
  });
});

test.each(["\n", "\r\n", "\r", "\u2028", "\f", "\u0085"])("lines end at %j", (end) => {
  const source = readText(["Rain fell.", "It stopped.", "", "Sun came."].join(end));
  expect(kindsOf(source).map(([, words]) => words)).toEqual(["Rain fell.", "It stopped.", "Sun came."]);
});

test("a heading never melts into the text below it", () => {
  expect(
    kindsOf(readText("Ferry runs aground\nIt sank.\nLong Night\nBoats came.")).map(([kind]) => kind),
  ).toEqual(["title", "paragraph", "heading", "paragraph"]);
});

/** 100,000 characters of one thing: where a pattern or a loop is quadratic, this takes minutes. */
describe("hostile text is read in time that grows with its length", () => {
  const runs = [
    "a ",
    "A, ",
    "[",
    '"',
    "“",
    "1. ",
    "May ",
    "May 5, 2010 ",
    "1:1",
    "1/1/",
    "x@",
    "(",
    ". ",
    "【1",
    "[1,",
    "| ",
    "A|",
    "By A ",
  ];
  const lines = [
    "\n",
    "A\n",
    "1.\n-\n",
    "[1] a\n",
    '"a\n',
    "said\n",
    "Jan 6, 2026 – a\n",
    "A (B) — c\n",
    "Read more\n",
  ];
  const marks = ["](", "[a](", "*", "<", "<a ", "_", "`", "![", " \\", "> ", "- ", "---\n", "=\n", "#\n"];
  test.each([
    ["a.txt", runs],
    ["b.txt", lines],
    ["c.md", marks],
  ])(
    "%s",
    (path, units) => {
      for (const unit of units) {
        const file = textFile(path, `Sources\nRain fell.\n${unit.repeat(100_000 / unit.length)}`);
        const took = processorTime(() => ingest([file], { published: null }));
        if (took > 5_000) throw new Error(`${JSON.stringify(unit)} took ${Math.round(took)} ms`);
      }
    },
    60_000,
  );
});
