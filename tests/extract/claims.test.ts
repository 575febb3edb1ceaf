import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Claim } from "../../src/domain/index.js";
import { extract } from "../../src/extract/index.js";
import { ingest } from "../../src/ingest/index.js";
import { textFile } from "../text-file.js";

function claimsOf(text: string): readonly Claim[] {
  const { sources } = ingest([textFile("a.txt", text)], { published: null });
  return sources.flatMap((source) => extract(source).claims);
}

const inWords = (claim: Claim) =>
  [claim.subject?.words ?? "-", claim.verb?.lemma ?? "-", claim.object?.words ?? "-"].join(" | ");

describe("who did what to what", () => {
  test.each([
    [
      "A storm hit the harbour, killing at least 10 people and sinking two ferries.",
      ["A storm | hit | the harbour", "A storm | kill | at least 10 people", "A storm | sink | two ferries"],
    ],
    [
      "Five villages had been badly damaged, officials said.",
      ["Five villages | damage | -", "officials | say | -"],
    ],
    [
      "Maria Lund, the mayor of Oslo, said the talks had failed.",
      ["Maria Lund | say | -", "the talks | fail | -"],
    ],
    [
      "The ferry, which left port at noon, sank on Friday.",
      ["The ferry | leave | port", "The ferry | sink | -"],
    ],
    [
      "An adviser to Mr Brandt who was sacked in May called it a farce.",
      ["An adviser | sack | -", "An adviser | call | it"],
    ],
    [
      "The bank sued Mr Brandt, who was sacked in May.",
      ["The bank | sue | Mr Brandt", "Mr Brandt | sack | -"],
    ],
    ["Helicopters took the injured to hospital.", ["Helicopters | take | the injured"]],
    [
      "A coach carrying 41 people fell into the gorge.",
      ["A coach | carry | 41 people", "A coach | fall | -"],
    ],
    [
      "Rebels holding the town fled on Friday, officials said.",
      ["Rebels | hold | the town", "Rebels | flee | -", "officials | say | -"],
    ],
    [
      "A mudslide on a road in Peru buried at least nine people as crews cleared an older one.",
      ["A mudslide | bury | at least nine people", "crews | clear | an older one"],
    ],
    [
      "Pledges made at the summit in Lima were forgotten, the union said.",
      ["Pledges | make | -", "Pledges | forget | -", "the union | say | -"],
    ],
    [
      "Nora Lind, the only female member of the county's road board, is up for election.",
      ["Nora Lind | be | -"],
    ],
    ["The complaint rests on publicly known facts.", ["The complaint | rest | -"]],
    ["Four hikers, a couple and two guides, were rescued from the gorge.", ["Four hikers | rescue | -"]],
    [
      "The road was shut as tens of thousands of runners filled the town.",
      ["The road | shut | -", "tens | fill | the town"],
    ],
    ["Unions marched over the government's planned spending cuts.", ["Unions | march | -"]],
    ["Lee said many of the local shootings began with a word.", ["Lee | say | -", "many | begin | -"]],
    [
      "The officers stopped a boy who allegedly turned on them.",
      ["The officers | stop | a boy", "a boy | turn | -"],
    ],
    ["The bank was sued over charges including a fee.", ["The bank | sue | -"]],
    [
      "Ben Ode, 24, who works at a shop on Elm Street and Third Street, saw the crash.",
      ["Ben Ode | work | -", "Ben Ode | see | the crash"],
    ],
    [
      "Carl Voss, a former adviser to Mr Brandt who is named in the suit, called it a farce.",
      ["a former adviser | name | -", "Carl Voss | call | it"],
    ],
    ["Flight 882 from Boston to Munich diverted to Shannon.", ["Flight 882 | divert | -"]],
    [
      "A crowd packed the hall to hear the engineers.",
      ["A crowd | pack | the hall", "A crowd | hear | the engineers"],
    ],
    [
      "The suspect, who lives in Marseille, was arrested.",
      ["The suspect | live | -", "The suspect | arrest | -"],
    ],
    ["Ministers expect the toll to rise.", ["Ministers | expect | the toll", "the toll | rise | -"]],
  ])("%s", (text, expected) => expect(claimsOf(text).map(inWords)).toEqual(expected));
});

describe("how sure", () => {
  test.each([
    ["Police fired tear gas.", "fact", false],
    ["Police did not search the house.", "fact", true],
    ["No one was hurt in the blaze.", "fact", true],
    ["The force could become a target.", "possible", false],
    ["The court will hear the case in May.", "future", false],
    ["Troops must leave the town.", "obliged", false],
    ["The driver allegedly fled the scene.", "alleged", false],
  ])("%s", (text, modality, negated) => {
    expect(claimsOf(text).at(-1)).toMatchObject({ modality, negated });
  });

  test("a plan is not a deed", () => {
    expect(claimsOf("The group plans to sell the plant.").at(-1)).toMatchObject({ modality: "planned" });
  });
});

test("every phrase of every claim quotes its source, whatever the text", () => {
  const word = fc.constantFrom(
    "the",
    "ferry",
    "sank",
    "No",
    "12",
    "people",
    ",",
    "was",
    "to",
    "“",
    "in",
    "Oslo",
    ".",
    "and",
    "who",
    "’s",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      for (const claim of claimsOf(text))
        for (const part of [claim, claim.subject, claim.object, claim.verb?.span, ...claim.complements])
          if (part != null) expect(text.slice(part.start, part.end)).toBe(part.words);
    }),
  );
});

test("a present that the tagger takes for a noun is the verb of its clause", () => {
  expect(claimsOf("Norway and Denmark sign a treaty to share gas.")[0]).toMatchObject({
    verb: { lemma: "sign", form: "finite" },
    subject: { head: "Norway" },
    object: { head: "treaty" },
  });
});
