import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findQuotations } from "../../../src/extract/finders/quotation.js";
import { ingest, type RawFile } from "../../../src/ingest/index.js";
import { readSentences } from "../../../src/text/index.js";
import { processorTime } from "../../processor-time.js";
import { textFile } from "../../text-file.js";

function quotationsOf(text: string) {
  const file: RawFile = textFile("wire.txt", text);
  const source = ingest([file], { published: null }).sources[0];
  if (source === undefined) throw new Error("nothing read");
  return { source, found: findQuotations({ source, sentences: readSentences(source) }) };
}

const wordsIn = (text: string): string[] => quotationsOf(text).found.map((mention) => mention.words);

test.each([
  ["straight marks", 'The mayor said "the bridge is safe" on Monday.', ["the bridge is safe"]],
  ["curly marks", "“The bridge is safe,” the mayor said.", ["The bridge is safe,"]],
  ["guillemets", "The mayor said «the bridge is safe».", ["the bridge is safe"]],
  ["German marks", "The mayor said „the bridge is safe“ on Monday.", ["the bridge is safe"]],
  [
    "two single marks as a double one",
    "The mayor said ''the bridge is safe'' on Monday.",
    ["the bridge is safe"],
  ],
  ["backtick and apostrophe", "He called it a `floating fortress' at the time.", ["floating fortress"]],
  [
    "single marks with apostrophes inside",
    "'We don't expect the pilots' union to strike,' she said.",
    ["We don't expect the pilots' union to strike,"],
  ],
  ["no quotation in possessives", "The pilots' union and the drivers' union met in the '90s.", []],
  ["no quotation in contractions", "It's the city's plan, and they don't like it.", []],
  ["inches and minutes", `The boy is 5'2" tall and the wave was 6" high.`, []],
  [
    "nested",
    "“She told us, ‘Leave now,’ and we ran,” he said.",
    ["She told us, ‘Leave now,’ and we ran,", "Leave now,"],
  ],
  [
    "nested fragment",
    "He spoke of a “real ‘turning point’,” she said.",
    ["real ‘turning point’,", "turning point"],
  ],
  ["blank on the wrong side", 'The roof fell in, "Martins said.', []],
  [
    "closing mark before the speaker",
    '"The roof fell in. We ran, "Martins said.',
    ["The roof fell in. We ran,"],
  ],
  [
    "blanks on both sides",
    'He shrugged. " The roof held, "she said. " We ran. "',
    ["The roof held,", "We ran."],
  ],
  ["closing mark after a blank", '"The roof fell in. We ran. "', ["The roof fell in. We ran."]],
  ["single marks, blank on the wrong side", "'The roof fell in, 'Mrs Martins said.", ["The roof fell in,"]],
  ["over lines", '"The roof fell in.\nWe ran, "Martins said.\nHe is 40.', ["The roof fell in.\nWe ran,"]],
  [
    "never closed",
    'Fans shouted "Go home! as the team left. The coach was calm.',
    ["Go home! as the team left."],
  ],
  [
    "lost mark before another quotation",
    'She called it "a farce. Later she said, "I regret that."',
    ["a farce.", "I regret that."],
  ],
  ["each paragraph opens", '"The roof fell in.\n"We ran," Martins said.', ["The roof fell in.", "We ran,"]],
  [
    "a whole paragraph goes on in the next",
    '"It fell in. We had no warning.\n"We ran," Martins said.',
    ["It fell in. We had no warning.", "We ran,"],
  ],
  [
    "colon opens although a mark is lost",
    'The "plan failed. Asked why, he said: "No comment."',
    ["plan failed.", "No comment."],
  ],
  ["marks around nothing", 'The sign read "" and then " ".', []],
])("%s", (_name, text, expected) => expect(wordsIn(text)).toEqual(expected));

test.each([
  ['Critics call it a "road to nowhere" and worse.', true],
  ['The band played "Auld Lang Syne" at midnight.', true],
  ['"Never," the minister said.', false],
  ['She answered, "Never."', false],
  ['He said it was "a bad day for the whole harbour".', false],
])("fragment: %s", (text, fragment) => expect(quotationsOf(text).found[0]?.fragment).toBe(fragment));

test("the mention belongs to the sentence that it starts in and keeps its marks", () => {
  const { source, found } = quotationsOf("It rained.\n“We lost the crop. We lost it all,” Ada Obi said.");
  expect(found).toHaveLength(1);
  expect(found[0]?.sentence).toBe(1);
  expect(source.text.slice(found[0]?.outer.start, found[0]?.outer.end)).toBe(
    "“We lost the crop. We lost it all,”",
  );
});

test("words and marks are verbatim wherever the marks stand, and outer spans of one level never cross", () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    "“",
    "”",
    "‘",
    "’",
    "«",
    "»",
    " ",
    "\n",
    ",",
    ".",
    "said",
    "boys",
    "Anna",
    "it's",
    "[",
    "7",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { source, found } = quotationsOf(`Rain fell.\n${pieces.join("")}`);
      for (const mention of found) {
        expect(source.text.slice(mention.start, mention.end)).toBe(mention.words);
        expect(mention.outer.start).toBeLessThan(mention.start);
        expect(mention.outer.end).toBeGreaterThanOrEqual(mention.end);
        expect(mention.tokens[0]).toBeGreaterThanOrEqual(0);
        expect(mention.tokens[1]).toBeGreaterThan(mention.tokens[0]);
      }
    }),
    { numRuns: 300 },
  );
});

test("a hostile line of marks is read in linear time", () => {
  const time = (times: number): number =>
    processorTime(() => {
      for (const unit of ["'a ", '"a ', "“", "s' ", "‘"]) quotationsOf(`Rain fell.\n${unit.repeat(times)}`);
    });
  time(1_000);
  // Ten times the text: about ten times the time, where a square would need a hundred.
  expect(time(10_000)).toBeLessThan(40 * Math.max(time(1_000), 10));
});
