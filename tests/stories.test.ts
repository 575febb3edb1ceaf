import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { loadPacks } from "../src/cli/load-packs.js";
import { readPaths } from "../src/cli/read-paths.js";
import type { Report } from "../src/domain/index.js";
import { ingest } from "../src/ingest/index.js";
import { checkStory } from "../src/pipeline.js";
import { type Gold, locate, score } from "./stories/score.js";

/**
 * Ten made-up stories, written as news and not as tests of this program, each with a reader's list of its
 * discrepancies (`gold/`) and of pairs that only look like one. They say how the whole program does on stories that
 * nothing was built for, so nothing may be built for them either: mend a kind of miss, never one of these lines.
 *
 * `STORIES=1 npm test -- tests/stories.test.ts` prints what is missed and what is found in error, by type.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), "stories");

/**
 * Just below what was measured when they were set. They guard what is reached and are no goal: raise them whenever a
 * change has lifted the figures. The recall is low because most of the listed conflicts are told in words of which
 * the two sources share few.
 */
const floors = { precision: 0.85, recall: 0.25 };

/** Harmless pairs that are set against each other today, by their reasons in the gold lists. Take out what is mended. */
const knownSprung = [
  "court-verdict: 11 and three make 14.",
  "election-night: Partial count at night.",
  "hurricane: Forty years and four decades.",
  "takeover: Staff of Kestrel and of the enlarged group.",
];

const golds = readdirSync(join(folder, "gold"))
  .sort()
  .map((name): Gold => JSON.parse(readFileSync(join(folder, "gold", name), "utf8")));

const textsOf = (gold: Gold): ReadonlyMap<string, string> =>
  new Map(
    gold.documents.map((doc) => [doc, readFileSync(join(folder, "texts", gold.story, `${doc}.txt`), "utf8")]),
  );

function report(story: string): Report {
  const paths = [join("texts", story)];
  const { files, diagnostics } = readPaths(paths, folder);
  const { sources } = ingest(files, { published: null });
  return checkStory(sources, loadPacks([], folder, paths), { version: "0", diagnostics }).report;
}

const scored = golds.map((gold) => {
  const made = report(gold.story);
  return { gold, made, result: score(gold, made, textsOf(gold)) };
});

const sum = (of: (result: (typeof scored)[number]["result"]) => number): number =>
  scored.reduce((total, { result }) => total + of(result), 0);

test.each(golds.map((gold) => [gold.story, gold] as const))(
  "the list of %s quotes its sources",
  (story, gold) => {
    const texts = textsOf(gold);
    const pointers = [
      ...gold.discrepancies.flatMap(({ values }) => values.flatMap(({ mentions }) => mentions)),
      ...gold.traps.flatMap(({ mentions }) => mentions),
    ];
    expect(pointers.filter((pointer) => locate(texts, pointer).length === 0)).toEqual([]);
    expect(gold.discrepancies.filter(({ values }) => values.length < 2)).toEqual([]);
    expect(gold.traps.length).toBeGreaterThanOrEqual(8);
    expect(readdirSync(join(folder, "texts", story)).sort()).toEqual(
      gold.documents.map((doc) => `${doc}.txt`).sort(),
    );
  },
);

test("every evidence of a report stands in its source", () => {
  expect(sum(({ findings }) => findings)).toBeGreaterThan(0);
  expect(sum(({ unquotable }) => unquotable)).toBe(0);
});

test("one story gives one report", () => {
  for (const { gold, made } of scored.slice(0, 3))
    expect(JSON.stringify(report(gold.story))).toBe(JSON.stringify(made));
});

test("as many findings are right, and as many conflicts found, as ever before", () => {
  const precision = sum(({ hitting }) => hitting) / sum(({ findings }) => findings);
  const recall = sum(({ found }) => found) / sum(({ wanted }) => wanted);
  if (process.env.STORIES !== undefined) console.log(describeScores(precision, recall));
  expect(precision).toBeGreaterThanOrEqual(floors.precision);
  expect(recall).toBeGreaterThanOrEqual(floors.recall);
});

test("no harmless pair is set against each other but those known", () => {
  const sprung = scored.flatMap(({ gold, result }) =>
    result.sprung.map(({ why }) => `${gold.story}: ${why}`),
  );
  expect(sprung.filter((name) => !knownSprung.includes(name))).toEqual([]);
  expect(knownSprung.filter((name) => !sprung.includes(name))).toEqual([]);
});

function describeScores(precision: number, recall: number): string {
  const missed = scored.flatMap(({ result }) =>
    result.missed.map(({ id, type, topic }) => `${type}: missed ${id}, ${topic}`),
  );
  const wrong = scored.flatMap(({ gold, result }) =>
    result.wrong.map(({ type, message }) => `${type}: in error in ${gold.story}, ${message}`),
  );
  return [
    ...[...missed, ...wrong].sort(),
    `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  ].join("\n");
}
