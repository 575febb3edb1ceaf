import { expect, test } from "@jest/globals";
import { extract } from "../../../src/extract/index.js";
import { ingest } from "../../../src/ingest/index.js";

const ranksIn = (text: string): string[] => {
  const { sources } = ingest([{ path: "a.txt", bytes: new TextEncoder().encode(text) }], { published: null });
  return sources
    .map(extract)
    .flatMap(({ mentions }) =>
      mentions.flatMap((mention) =>
        mention.kind === "quantity" && mention.dimension === "rank"
          ? [`${mention.value} ${mention.unit}`]
          : [],
      ),
    );
};

test.each([
  ["Lindqvist won her third Paralympic title on Friday.", ["3 so far"]],
  ["Tubb is seeking a fifth term as mayor.", ["5 so far"]],
  ["The Hawks won their tenth straight game.", ["10 in a row"]],
  ["It was the Hawks' 12th in a row.", ["12 in a row"]],
  ["It was the fifth cup for Rovers.", ["5 so far"]],
  ["They are champions for the fourth time.", ["4 so far"]],
  ["He netted his 21st of the campaign.", ["21 so far"]],
  ["He was booked for the fourth time.", []],
  ["The first goal came in the second half.", []],
  ["He finished fourth on the third day.", []],
  ["His second wife and their third child were there.", []],
  ["A third of the votes were counted.", []],
])("%s", (text, ranks) => expect(ranksIn(text)).toEqual(ranks));
