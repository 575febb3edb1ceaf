import { describe, expect, test } from "@jest/globals";
import { kindsOf, type Line, pageOf, readText, wanted } from "./read.js";

/** Whole pages, each line with the kind that a reader would give it. */
const pages: Readonly<Record<string, readonly Line[]>> = {
  "a local paper, saved from the browser": [
    ["furniture", "Skip to content"],
    ["furniture", "Menu"],
    ["furniture", "Home > News > Harbour"],
    ["title", "Ferry with 212 aboard runs aground off Gull Point"],
    ["paragraph", "Crew and passengers taken off by lifeboats overnight"],
    ["dateline", "By Ana Reyes and Tom Byrne, Staff Writers"],
    ["dateline", "Published: March 4, 2024, 7:12 a.m. | Updated: March 4, 2024, 11:30 a.m."],
    ["dateline", "3 min read"],
    ["furniture", "Share this article"],
    ["furniture", "Facebook Twitter Email"],
    ["furniture", "Photo: Lee Ward / Coast Wire"],
    "",
    [
      "paragraph",
      "A ferry carrying 212 people ran aground off Gull Point early on Monday, the coastguard said.",
    ],
    "",
    ["quotation", "“We heard a long scraping noise and then the lights went out.”"],
    "",
    ["furniture", "ADVERTISEMENT"],
    ["furniture", "Warm boots for cold decks - Save 20% with code DECK20"],
    "",
    ["paragraph", "Maria Olsen, a passenger, said on the quay."],
    "",
    ["heading", "What went wrong"],
    "",
    ["paragraph", "The ship had left port nine minutes late, according to the harbour board."],
    ["paragraph", "Comments from the captain were not available."],
    "",
    ["furniture", "Related stories"],
    ["furniture", "Harbour Board Wants Second Tug"],
    ["furniture", "Ten Years of the Gull Point Light"],
    "",
    ["furniture", "Warm boots for cold decks - Save 20% with code DECK20"],
    "",
    ["paragraph", "The inquiry opens on Thursday."],
    ["furniture", "Tom Byrne contributed to this report."],
    ["furniture", "Sign up for our morning newsletter and get the news straight to your inbox"],
    ["furniture", "© 2024 Harbour Media. All rights reserved."],
    ["furniture", "4 Comments"],
    ["furniture", "seadog77"],
    ["furniture", "They should never have sailed in that fog. My brother says 300 people were on it!"],
  ],
  "an export with a sentence on each line": [
    ["dateline", "Last Updated: Monday, 4 March 2024, 02:24 GMT"],
    ["title", "Three hurt as ferry runs aground"],
    ["paragraph", "Three people were hurt when a ferry ran aground on Monday."],
    ["paragraph", "It was carrying 212 people."],
    ["heading", "'Very lucky'"],
    ["paragraph", 'The captain told reporters: "We were very lucky.'],
    ["quotation", "The wind dropped just in time."],
    ["quotation", 'Otherwise I would not be here. "'],
    ["paragraph", "The island has no road and no bridge to the mainland"],
    ["paragraph", "A tug is to pull the ship free on Tuesday."],
    ["heading", "LONG NIGHT"],
    ["quotation", "“Nobody slept."],
    ["quotation", "We sang.”"],
    ["paragraph", "The harbour board says the ship was built in 1998."],
  ],
  "a piece that opens with its key points": [
    ["bullet", "Ferry with 212 people runs aground"],
    ["bullet", "Three are hurt, none badly"],
    ["bullet", "Inquiry opens Thursday"],
    ["dateline", "GULL POINT (CWR) —"],
  ],
  "a table in the middle": [
    ["title", "Ferry groundings on the rise"],
    ["paragraph", "The board listed the last four cases:"],
    ["bullet", "Gull Point 2024"],
    ["bullet", "North Sound 2022"],
    ["bullet", "Gull Point 2019"],
    ["bullet", "Hook Island 2011"],
    ["paragraph", "None of them cost a life."],
  ],
  "a chronology": [
    ["title", "How the rescue unfolded"],
    ["timeline-entry", "4 March 2024, 01:50 – The ferry strikes a rock."],
    ["timeline-entry", "4 March 2024, 02:10 – The first lifeboat is launched."],
    ["timeline-entry", "5 March: A tug pulls the ship free."],
    ["timeline-entry", "2019 — The same rock had damaged a trawler."],
    ["paragraph", "The board will publish its report in May."],
  ],
};

describe("a page as people save it", () => {
  test.each(Object.entries(pages))("%s", (name, lines) => {
    const text = pageOf(lines).replace(
      /^(Ferry with 212 people runs|Three are hurt, n|Inquiry opens)/gm,
      (start) => (name.includes("key points") ? `- ${start}` : start),
    );
    const full = name.includes("key points") ? `${text} The ferry ran aground on Monday, police said.` : text;
    expect(kindsOf(readText(full)).slice(0, wanted(lines).length)).toEqual(wanted(lines));
  });
});

describe("the headline", () => {
  const body = "The ferry ran aground on Monday, police said.";
  test.each([
    ["the first line", `Ferry runs aground\n${body}`, "Ferry runs aground"],
    [
      "below its section's name",
      `Shipping\n\nFerry runs aground off point\n\n${body}`,
      "Ferry runs aground off point",
    ],
    [
      "the line that the page repeats",
      `Shipping news today\nFerry runs aground\nFerry runs aground\n${body}`,
      "Ferry runs aground",
    ],
    ["a question", `Who steered the ferry?\n${body}`, "Who steered the ferry?"],
    [
      "with a comma and an age",
      `Captain, 61, held after ferry runs aground\n${body}`,
      "Captain, 61, held after ferry runs aground",
    ],
    ["none, where the text starts at once", `${body}\nNobody was hurt.`, null],
  ])("is %s", (_, text, title) => expect(readText(text).title).toBe(title));

  test("is the one that the front matter names, wherever the page repeats it", () => {
    const page = `---\ntitle: "Ferry runs aground"\n---\nShipping\nFerry Runs Aground\n${body}\nFERRY RUNS AGROUND!\n`;
    const source = readText(page);
    expect(source.title).toBe("Ferry runs aground");
    expect(kindsOf(source).filter(([kind]) => kind === "title")).toEqual([
      ["title", "Ferry Runs Aground"],
      ["title", "FERRY RUNS AGROUND!"],
    ]);
  });
});
