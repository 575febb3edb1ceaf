import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { loadPacks } from "../../src/cli/load-packs.js";
import type { Evidence } from "../../src/domain/index.js";
import { ingest } from "../../src/ingest/index.js";
import { checkStory } from "../../src/pipeline.js";
import { bytesOf } from "../text-file.js";

const rules = loadPacks([], ".", []);

function check(texts: Readonly<Record<string, string | Uint8Array>>) {
  const files = Object.entries(texts).map(([name, text]) => ({
    path: `${name}.md`,
    bytes: typeof text === "string" ? bytesOf(text) : text,
  }));
  const { sources } = ingest(files, { published: null });
  const { report, overview } = checkStory(sources, rules, {
    version: "1",
    diagnostics: [],
    wantsOverview: true,
  });
  if (overview === null) throw new Error("the overview was asked for");
  return { report, overview, sources };
}

const words = ({ text, start, focus }: Evidence): string =>
  text.slice(focus.start - start, focus.end - start);

const ferry = check({
  wire: "---\npublished: 2024-03-02\n---\nThe fire on the ferry Aurora killed at least 12 people on Friday, police said.\n\nThe owner paid $4 million for the ship.\n",
  coast:
    "---\npublished: 2024-03-03\n---\nThe fire on the ferry Aurora killed 9 people on Friday, the coast guard said.\n\n“We were never told to leave the lower deck,” said Ida Lund.\n\nThe owner paid $4 million for the ship in 2021.\n",
});

test("the readings of a finding are those of its places: amount, bound, hedge", () => {
  const at = ferry.report.findings.findIndex(({ rule }) => rule === "core/death-toll");
  const toll = ferry.report.findings[at];
  const read = toll?.values.flatMap(({ value }, v) =>
    (ferry.overview.readings[at]?.[v] ?? []).map(({ hedge, amount }) => [
      value,
      hedge,
      amount?.low,
      amount?.high,
    ]),
  );
  expect(new Set(read)).toEqual(
    new Set([
      ["at least 12 people", "at least", 12, Number.POSITIVE_INFINITY],
      ["9 people", null, 9, 9],
    ]),
  );
});

test("dated statements stand in the order of their days, each with its own words", () => {
  expect(
    ferry.overview.dated.map(({ days, evidence }) => [days.first, evidence.source, words(evidence)]),
  ).toEqual([
    ["2024-03-01", "wire", "Friday"],
    ["2024-03-01", "coast", "Friday"],
  ]);
});

test("what one source alone says is neither shared nor in dispute", () => {
  const said = ferry.overview.alone.map(({ kind, evidence }) => [kind, evidence.source, words(evidence)]);
  expect(said).toEqual([["quotation", "coast", "We were never told to leave the lower deck,"]]);
});

test("a story of one source has nothing that one source alone says", () => {
  expect(check({ wire: "The fire killed 12 people on 4 March 2024." }).overview.alone).toEqual([]);
});

test("every place of the seed story's overview quotes its source", () => {
  const { overview, sources, report } = check(
    Object.fromEntries(readdirSync("seeds").map((name) => [name, readFileSync(`seeds/${name}`)])),
  );
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const places = [...overview.dated, ...overview.alone].map(({ evidence }) => evidence);
  expect(places.length).toBeGreaterThan(20);
  for (const { source, start, end, text, focus } of places) {
    expect(texts.get(source)?.slice(start, end)).toBe(text);
    expect(start <= focus.start && focus.start < focus.end && focus.end <= end).toBe(true);
  }
  expect(overview.readings.map((values) => values.map((list) => list.length))).toEqual(
    report.findings.map(({ values }) => values.map(({ evidence }) => evidence.length)),
  );
});
