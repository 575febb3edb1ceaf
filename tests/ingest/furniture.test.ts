import { describe, expect, test } from "@jest/globals";
import { lineCues, listCues, tailCues } from "../../src/ingest/furniture-cues.js";
import { readText, wordsOf } from "./read.js";

const head =
  "Ferry runs aground\nThe ferry ran aground on Monday, police said.\nNobody was hurt, they said.\n";
const kindOf = (line: string): string => {
  const source = readText(`${head}${line}\nThe inquiry opens on Thursday.`);
  return source.blocks.find((block) => wordsOf(source, block) === line)?.kind ?? "missing";
};

describe("a page's own words", () => {
  test.each([...lineCues, ...listCues, ...tailCues].map(({ why, example }) => [why, example] as const))(
    "%s: %s",
    (_, example) => expect(kindOf(example)).toBe("furniture"),
  );

  test("every cue claims its own example", () => {
    for (const { pattern, example } of [...lineCues, ...listCues, ...tailCues])
      expect(example).toMatch(pattern);
  });

  test.each([
    "CLICK HERE TO READ MORE FROM THE HARBOUR GAZETTE",
    "Read the full report here",
    "Also Read: Harbour Board Wants Second Tug",
    "Must read: what the captain knew",
    "More from Shipping",
    "Subscribe to our daily newsletter",
    "Join our newsletter and never miss a story",
    "Enter your email address",
    "Don't miss out on the news",
    "Sponsored content",
    "Newsletter",
    "Share on Facebook",
    "Follow us on Twitter @harbourgazette",
    "Terms of Service | Privacy Policy",
    "Getty Images",
    "(AP Photo/Lee Ward)",
    "Lee Ward/Getty Images",
    "Image source, Getty Images",
    "View 23 comments",
    "Comments are closed.",
    "Editing by Lee Ward",
    "https://harbour.example/ferry?id=4",
    "- - -",
    "***",
  ])("%s", (line) => expect(kindOf(line)).toBe("furniture"));
});

describe("news that looks like it stays news", () => {
  test.each([
    "Subscribers to the ferry's travel card fell 12 percent, the board said.",
    "Sign-ups for the lifeboat course rose to 340 after the accident.",
    "Read aloud in court, the letter named three officers.",
    "Read more than once, the log shows no warning, the judge said.",
    "Related charges against the captain were dropped on Friday.",
    "Related charges dropped against captain",
    "Recommended speed cut in half off Gull Point",
    "Trending upward, groundings reached 14 last year.",
    "More from the talks is expected on Thursday, the minister said.",
    "Most popular ferry route to close in May",
    "Share prices of the ferry company fell 3 percent.",
    "Share options for ferry bosses under fire",
    "Comments from the minister drew anger on the island.",
    "Commenting on the case, Olsen said five people were missing.",
    "Advertising revenue fell by a third, the company said.",
    "Sponsored by Senator Hill, the bill passed 52-48.",
    "Video shows the ferry striking the rock at 01:50.",
    "Photos released by the coastguard show a hole of two metres.",
    "Print sales fell by 5 percent.",
    "Live rounds were fired, police said.",
    "Follow-up talks are set for Tuesday.",
    "Copyright law of 1976 does not cover charts, the court ruled.",
    "The officers spoke with code names during the search.",
    "Divers worked with code CHARLIE signals all night, they said.",
    "Contact with the vessel was lost at 01:52.",
    "Join the rescue, the mayor told fishermen, and dozens did.",
    "Register of ship owners opens to the public",
    "Get out now, police told residents of the quay.",
    "Save the ferry, 400 islanders told the minister.",
    "Loading of grain began in the port at noon.",
    "Disclosure of the log was refused by the owner.",
    "Compiled by the board, the figures show 14 groundings in a year.",
    "Download speeds on the island fell after the cable was cut.",
    "Weather delayed the search.",
    "See also the case of 2019, when a trawler struck the same rock.",
    "By continuing to sail, the captain broke the rules, the board said.",
    "Tags found on the cargo name a firm in Oslo.",
    "Next week the board meets again.",
    "Home owners near the quay were told to leave.",
    "This is a developing crisis for the island, said Olsen, and 40 families have left.",
    "He paid with code 4411 and left the shop, the clerk said.",
  ])("%s", (line) => expect(kindOf(line)).not.toBe("furniture"));
});

describe("repeated lines", () => {
  test("are adverts where they are no sentences", () => {
    const source = readText(
      `${head}Boots by Norden Deck Wear\nThe tug came.\nBoots by Norden Deck Wear\nIt left.`,
    );
    expect(source.blocks.filter(({ kind }) => kind === "furniture")).toHaveLength(2);
  });

  test("stay where they are sentences or rows", () => {
    const source = readText(
      `${head}“It hit us.”\nThe tug came.\n“It hit us.”\nNil 2\nOne\nNil 2\nIt left again.`,
    );
    expect(source.blocks.filter(({ kind }) => kind === "furniture")).toEqual([]);
  });
});

test("what readers wrote is not the article's, but a counter at the top is only a counter", () => {
  const tail = readText(
    `${head}The inquiry opens on Thursday, the board said.\n2 Comments\nI saw 400 people there!`,
  );
  expect(tail.blocks.map(({ kind }) => kind).slice(-2)).toEqual(["furniture", "furniture"]);
  const top = readText(`2 Comments\n${head}The inquiry opens on Thursday, the board said.`);
  expect(top.blocks.map(({ kind }) => kind)).toEqual([
    "furniture",
    "title",
    "paragraph",
    "paragraph",
    "paragraph",
  ]);
});
