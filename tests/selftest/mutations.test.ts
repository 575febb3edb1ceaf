import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Document } from "../../src/domain/index.js";
import { mutations } from "../../src/selftest/index.js";
import { randomFrom } from "../../src/selftest/random.js";
import { readDocument } from "./read-document.js";

const named = (name: string) => {
  const mutation = mutations.find((each) => each.name === name);
  if (mutation === undefined) throw new Error(`no mutation ${name}`);
  return mutation;
};

const changesOf = (name: string, document: Document, seed = 1) =>
  named(name).propose(document, ({ start }) => randomFrom(seed, name, start));

/** The sentence after each change that is proposed. */
function rewrites(name: string, text: string, seed = 1, published?: string | null): string[] {
  const document = readDocument(text, published);
  const whole = document.source.text;
  const from = whole.indexOf(text);
  return changesOf(name, document, seed).map(
    ({ start, end, replacement }) =>
      whole.slice(from, start) + replacement + whole.slice(end, from + text.length),
  );
}

describe("a seeded error changes a claim and nothing else", () => {
  test.each([
    ["number", "The fire killed 12 people in Bergen.", /^The fire killed (?:6|18|20|24) people in Bergen\.$/],
    ["number", "The port cost 1.4 million euros.", /^The port cost (?:0\.7|2\.1|2\.4|2\.8) million euros\.$/],
    ["number", "About 75 percent of voters agreed.", /^About (?:38|37) percent of voters agreed\.$/],
    [
      "number",
      "Some 12,500 people marched on Friday.",
      /^Some (?:6,250|18,750|21,250|25,000) people marched/,
    ],
    ["unit", "The ship lay 5 miles off the coast.", /^The ship lay 5 kilometers off the coast\.$/],
    ["unit", "The port cost 1.4 million euros.", /^The port cost 1\.4 billion euros\.$/],
    [
      "date",
      "The ministers met on 6 March 2024.",
      /^The ministers met on (?:2|3|4|5|7|8|9|10) March 2024\.$/,
    ],
    ["date", "The ministers met on Monday.", /^The ministers met on (?!Mon)\w+day\.$/],
    ["date", "The ministers met in June 2023.", /^The ministers met in (?!June)\w+ 2023\.$/],
    ["date", "The port opened in 1994.", /^The port opened in 199[123]\.$/],
    ["negation", "The union ended the strike.", /^The union did not end the strike\.$/],
    ["negation", "The bridge is safe.", /^The bridge is not safe\.$/],
    ["negation", "The bridge has not been repaired.", /^The bridge has been repaired\.$/],
    ["negation", "The firm employs 300 people.", /^The firm does not employ 300 people\.$/],
    [
      "office",
      "Prime Minister Anna Holm opened the port.",
      /^(?:President|Former Prime Minister|former Prime Minister) Anna Holm opened the port\.$/,
    ],
  ])("%s: %s", (name, text, expected) => {
    for (let seed = 1; seed <= 6; seed++) {
      const [first, ...others] = rewrites(name, text, seed);
      expect(first).toMatch(expected);
      expect(others).toEqual([]);
    }
  });

  test("speaker: another person of the source says it, else a stranger", () => {
    const both = "Anna Holm met Peter Voss in Bergen. The port will close in May, Holm said.";
    expect(rewrites("speaker", both)).toEqual([both.replace("Holm said", "Peter Voss said")]);
    const [stranger] = rewrites("speaker", "The port will close in May, Anna Holm said.");
    expect(stranger).toMatch(/^The port will close in May, (?!Anna Holm)\p{Lu}\w+ \p{Lu}\w+ said\.$/u);
  });

  test("quotation: one word, taken from the source and of the same sort", () => {
    const text =
      "“The workers deserve a better contract this year,” Anna Holm said. The harbour lost a crane.";
    for (let seed = 1; seed <= 6; seed++) {
      const [changed = ""] = rewrites("quotation", text, seed);
      const old = text.split(/\W+/);
      const differing = changed.split(/\W+/).filter((word, i) => word !== old[i]);
      expect(differing).toHaveLength(1);
      expect(old).toContain(differing[0]);
    }
  });
});

describe("a neutral rewrite says the same", () => {
  test.each([
    ["word for digit", "Four people died.", "4 people died."],
    ["word for digit", "The fire killed 12 people.", "The fire killed twelve people."],
    ["unit converted", "The ship lay 10 miles off the coast.", "The ship lay 16.1 kilometers off the coast."],
    ["unit converted", "About 75 percent of voters agreed.", "About 75% of voters agreed."],
    ["unit converted", "The strike lasted two weeks.", "The strike lasted 14 days."],
    ["alias", "The ship left the United States.", "The ship left the U.S."],
    ["synonym", "Soldiers closed the road.", "Troops closed the road."],
    ["other order", "Norway and Denmark signed the treaty.", "Denmark and Norway signed the treaty."],
    ["other order", "On Friday the port closed its gates.", "The port closed its gates on Friday."].slice(
      0,
      3,
    ),
  ])("%s: %s", (name = "", text = "", expected = "") => {
    expect(rewrites(name, text)).toContain(expected);
  });

  test("alias: a full name once it was given, and a surname", () => {
    const text = "Anna Holm opened the port. Mayor Anna Holm spoke. Holm left.";
    expect(rewrites("alias", text)).toEqual([
      "Anna Holm opened the port. Mayor Holm spoke. Holm left.",
      "Anna Holm opened the port. Mayor Anna Holm spoke. Anna Holm left.",
    ]);
  });
});

describe("what is no plain claim is left alone", () => {
  test.each([
    ["number", "At least 12 people died."],
    ["number", "Dozens of people died."],
    ["number", "Between 10 and 15 people died."],
    ["number", "“We lost 12 people,” Anna Holm said."],
    ["number", "Did the fire kill 12 people?"],
    ["number", "Forty-eight people died."],
    ["negation", "If the union ends the strike, the port opens."],
    ["negation", "“The bridge is safe,” Anna Holm said."],
    ["negation", "The union may end the strike."],
    ["quotation", "He called it an “axis of war”."],
    ["synonym", "“Soldiers closed the road,” Anna Holm warned."],
    ["word for digit", "“We lost four people,” Anna Holm said."],
    ["other order", "Norway, Sweden and Denmark signed the treaty."],
  ])("%s: %s", (name, text) => {
    expect(rewrites(name, text)).toEqual([]);
  });

  test("a weekday that nothing dates proves nothing", () => {
    expect(rewrites("date", "The ministers met on Monday.", 1, null)).toEqual([]);
  });

  test("page furniture and a digest's list of sources", () => {
    const digest = readDocument(readFileSync("seeds/ai-digest.md", "utf8"), null);
    const page = readDocument(readFileSync("seeds/local-report.txt", "utf8"), null);
    for (const document of [digest, page])
      for (const { name } of mutations)
        for (const change of changesOf(name, document)) {
          const block = document.source.blocks.find(
            ({ start, end }) => start <= change.start && change.end <= end,
          );
          expect([name, block?.kind]).not.toEqual([
            name,
            expect.stringMatching(/furniture|source-entry|dateline/),
          ]);
          expect(block).toBeDefined();
        }
  });
});

test("every change changes something inside one sentence, and the same seed changes the same", () => {
  const document = readDocument(readFileSync("seeds/agency-report.md", "utf8"), null);
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom(...mutations), (seed, { name }) => {
      const changes = changesOf(name, document, seed);
      expect(changesOf(name, document, seed)).toEqual(changes);
      for (const { start, end, replacement, sentence, about } of changes) {
        const around = document.sentences[sentence];
        expect(around === undefined ? -1 : around.start).toBeLessThanOrEqual(start);
        expect(around?.end).toBeGreaterThanOrEqual(end);
        expect(document.source.text.slice(start, end)).not.toBe(replacement);
        expect(about === null).toBe(named(name).caughtBy.length === 0);
      }
    }),
    { numRuns: 60 },
  );
});
