import { describe, expect, test } from "@jest/globals";
import { kindsOf, readText, wordsOf } from "./read.js";

const body = [
  "Ferry Runs Aground, Inquiry Opens",
  "Updated (3 articles)",
  "Rescue Effort Clears the Ship by Dawn Lifeboats from three ports took 212 people off the ferry on 4 March, the coastguard said, and nobody was left aboard by six in the morning [1][2].",
  "Harbour Board Opens an Inquiry The board said on 5 March that it would hear the captain in public, and that the log had been secured by the police during the night [2, 3].",
  "Captain Denies Speeding Off the Point Captain Erik Dahl told reporters that the ship had kept to the limit of twelve knots in the sound, and that the chart was wrong [1-3].",
];
const scattered = [
  "Sources",
  "-",
  "1.",
  "Coast Wire: Ferry Aground: What the lifeboats found.",
  "-",
  "2.",
  "CWR: Board Opens Inquiry.",
];

const read = (...lines: string[]) => readText(lines.join("\n"));
const entries = (...lines: string[]) => {
  const source = read(...lines);
  return source.blocks
    .filter(({ kind }) => kind === "source-entry")
    .map((block) => [block.entryNumber, wordsOf(source, block)]);
};

describe("a list of sources", () => {
  test.each([
    ["scattered over lines", scattered],
    [
      "numbered",
      ["Sources:", "1. Coast Wire: Ferry Aground: What the lifeboats found.", "2. CWR: Board Opens Inquiry."],
    ],
    [
      "in brackets",
      [
        "References",
        "[1] Coast Wire: Ferry Aground: What the lifeboats found.",
        "[2] CWR: Board Opens Inquiry.",
      ],
    ],
    [
      "bulleted",
      ["Sources", "- Coast Wire: Ferry Aground: What the lifeboats found.", "- CWR: Board Opens Inquiry."],
    ],
    [
      "bulleted and numbered",
      [
        "Sources cited",
        "• [1]: Coast Wire: Ferry Aground: What the lifeboats found.",
        "• [2]: CWR: Board Opens Inquiry.",
      ],
    ],
    [
      "bare",
      ["Sources", "Coast Wire: Ferry Aground: What the lifeboats found.", "CWR: Board Opens Inquiry."],
    ],
  ])("%s", (_, list) => {
    expect(entries(...body, ...list)).toEqual([
      [1, "Coast Wire: Ferry Aground: What the lifeboats found."],
      [2, "CWR: Board Opens Inquiry."],
    ]);
  });

  test("footnotes at the end need no heading", () => {
    const notes = [
      "[1]: Coast Wire: Aground.",
      "https://coast.example/4",
      "[2]: CWR: Inquiry.",
      "[3]: CWR: Tug.",
    ];
    expect(entries(...body, ...notes)).toEqual([
      [1, "Coast Wire: Aground.\nhttps://coast.example/4"],
      [2, "CWR: Inquiry."],
      [3, "CWR: Tug."],
    ]);
    expect(entries(...body, "[1] people were hurt, the log says.")).toEqual([]);
    expect(entries(...body, "[2]: Coast Wire: Aground.", "[3]: CWR: Inquiry.")).toEqual([]);
  });

  test.each(["**Sources:**", "### Sources", "📚 References", "Citations"])("under %s in Markdown", (head) => {
    const source = readText([...body, "", head, "", "[^1]: Coast Wire", "[^2]: CWR"].join("\n\n"), "a.md");
    expect(
      source.blocks.filter(({ kind }) => kind === "source-entry").map((block) => wordsOf(source, block)),
    ).toEqual(["Coast Wire", "CWR"]);
  });

  test("an entry keeps its address, and the list ends where another part starts", () => {
    expect(
      entries(
        ...body,
        "Sources",
        "1. Coast Wire",
        "https://coast.example/4",
        "2. CWR",
        "https://cwr.example/9",
        "Timeline",
        "4 March – Aground.",
        "5 March – Inquiry.",
      ),
    ).toEqual([
      [1, "Coast Wire\nhttps://coast.example/4"],
      [2, "CWR\nhttps://cwr.example/9"],
    ]);
  });

  test("text after the list is text again", () => {
    const source = read(
      ...body,
      "Sources",
      "1. Coast Wire: Aground.",
      "2. CWR: Inquiry.",
      "",
      "The board meets again on Thursday to hear the pilot.",
    );
    expect(kindsOf(source).at(-1)).toEqual([
      "paragraph",
      "The board meets again on Thursday to hear the pilot.",
    ]);
  });

  test("a heading that says 'Sources' over prose is a heading", () => {
    const source = read(
      "Ferry runs aground",
      "Sources",
      "Police sources spoke of fog. They asked not to be named.",
      "The board met.",
    );
    expect(source.blocks.every(({ kind }) => kind !== "source-entry")).toBe(true);
  });
});

describe("citations", () => {
  const numbers = (...lines: string[]) => read(...lines).citations.map(({ number }) => number);

  test("of every form, in a text with a list of sources", () => {
    expect(numbers(...body, ...scattered)).toEqual([1, 2, 2, 3, 1, 2, 3]);
    const source = read("Ferry runs aground", "It sank [2], the board said【3†source】.", ...scattered);
    expect(source.citations.map((span) => wordsOf(source, span))).toEqual(["[2]", "【3†source】"]);
  });

  test("without a list only where a text cites all over", () => {
    expect(numbers("The ferry sank.", "About [2] people were hurt, the log says.")).toEqual([]);
    expect(numbers("The ferry sank [1].", "It was old [2].", "It was slow [3].", "It was full [4].")).toEqual(
      [1, 2, 3, 4],
    );
  });
});

describe("headings that an export melted into the text", () => {
  test("get their own blocks, with true offsets", () => {
    expect(kindsOf(read(...body, ...scattered)).slice(0, 8)).toEqual([
      ["title", "Ferry Runs Aground, Inquiry Opens"],
      ["dateline", "Updated (3 articles)"],
      ["heading", "Rescue Effort Clears the Ship by Dawn"],
      ["paragraph", expect.stringMatching(/^Lifeboats from three ports took/)],
      ["heading", "Harbour Board Opens an Inquiry"],
      ["paragraph", expect.stringMatching(/^The board said on 5 March/)],
      ["heading", "Captain Denies Speeding Off the Point"],
      ["paragraph", expect.stringMatching(/^Captain Erik Dahl told/)],
    ]);
  });

  test("a name of many words at the start of a paragraph is no heading", () => {
    const source = read(
      "Ferry runs aground [1]",
      "Norwegian Coast Guard Deputy Director Erik Dahl said on Monday that the ship would be pulled free by a tug from the mainland within two days [1].",
      "The board met in the afternoon to hear the pilot, and decided that the captain may not sail until the inquiry has closed, which may be in May [2].",
      ...scattered,
    );
    expect(
      kindsOf(source)
        .filter(([kind]) => kind === "heading")
        .map(([, words]) => words),
    ).toEqual(["Sources"]);
  });
});

describe("a timeline", () => {
  test("under its heading takes undated entries too", () => {
    const source = read(
      ...body,
      ...scattered,
      "Timeline",
      "Mar 4, 2024 – The ferry strikes a rock. [1]",
      "Mar 5, 2024 – The board opens an inquiry. [2]",
      "Later this year – The board plans to close the sound to ships at night.",
    );
    const parts = source.blocks.filter(({ kind }) => kind === "timeline-entry");
    expect(parts.map(({ bodyStart, end }) => source.text.slice(bodyStart ?? 0, end))).toEqual([
      "The ferry strikes a rock. [1]",
      "The board opens an inquiry. [2]",
      "The board plans to close the sound to ships at night.",
    ]);
  });

  test("with its dates alone on their lines", () => {
    const source = read(
      "How the rescue unfolded",
      "4 March 2024",
      "The ferry strikes a rock.",
      "Boats come.",
      "5 March, 10:30 a.m.:",
      "A tug comes.",
      "May 2024",
      "The board reports.",
    );
    expect(kindsOf(source)).toEqual([
      ["title", "How the rescue unfolded"],
      ["timeline-entry", "4 March 2024\nThe ferry strikes a rock."],
      ["paragraph", "Boats come."],
      ["timeline-entry", "5 March, 10:30 a.m.:\nA tug comes."],
      ["timeline-entry", "May 2024\nThe board reports."],
    ]);
    expect(
      source.blocks.map(({ bodyStart }) =>
        source.text.slice(bodyStart ?? source.text.length, (bodyStart ?? 0) + 3),
      ),
    ).toEqual(["", "The", "", "A t", "The"]);
  });

  test("is not one or two sentences that open with a date", () => {
    const source = read(
      "Ferry runs aground",
      "2019 – that was the last time – a trawler sank.",
      "It was cold.",
    );
    expect(source.blocks.every(({ kind }) => kind !== "timeline-entry")).toBe(true);
  });
});
