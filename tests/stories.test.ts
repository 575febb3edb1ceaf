import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { loadPacks } from "../src/cli/load-packs.js";
import { readPaths } from "../src/cli/read-paths.js";
import type { Report } from "../src/domain/index.js";
import { ingest } from "../src/ingest/index.js";
import { checkStory } from "../src/pipeline.js";
import { type Gold, locate, type Score, score } from "./stories/score.js";

/**
 * Made-up stories, written as news and not as tests of this program, each with a reader's list of its discrepancies
 * (`gold/`) and of pairs that only look like one. Mend a kind of miss, never one of these lines. Those in `held/`
 * are not read, so that they tell how the whole program does on stories that nothing was built for.
 *
 * `STORIES=1 npm test -- tests/stories.test.ts` prints what is missed and what is found in error, by type; of the held
 * stories the figures only.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "stories");
const halves = ["develop", "held"] as const;
type Half = (typeof halves)[number];
const folders: Record<Half, string> = { develop: root, held: join(root, "held") };

/**
 * Just below what was measured when they were set. They guard what is reached and are no goal: raise them whenever a
 * change has lifted the figures. The recall is low because most of the listed conflicts are told in words of which
 * the two sources share few.
 */
const floors: Record<Half, { readonly precision: number; readonly recall: number }> = {
  develop: { precision: 0.95, recall: 0.35 },
  held: { precision: 0.65, recall: 0.4 },
};

/** Harmless pairs that are set against each other today, by their reasons in the gold lists. Take out what is mended. */
const knownSprung = [
  "hurricane: Forty years and four decades.",
  "moon-lander: The rover was stowed on the 22nd and released on the 23rd.",
];

interface Listed {
  readonly half: Half;
  readonly gold: Gold;
}

const golds = halves.flatMap((half) =>
  readdirSync(join(folders[half], "gold"))
    .sort()
    .map(
      (name): Listed => ({
        half,
        gold: JSON.parse(readFileSync(join(folders[half], "gold", name), "utf8")),
      }),
    ),
);

const textsOf = ({ half, gold }: Listed): ReadonlyMap<string, string> =>
  new Map(
    gold.documents.map((doc) => [
      doc,
      readFileSync(join(folders[half], "texts", gold.story, `${doc}.txt`), "utf8"),
    ]),
  );

function report({ half, gold }: Listed): Report {
  const folder = folders[half];
  const paths = [join("texts", gold.story)];
  const { files, diagnostics } = readPaths(paths, folder);
  const { sources } = ingest(files, { published: null });
  return checkStory(sources, loadPacks([], folder, paths), { version: "0", diagnostics }).report;
}

const scored = golds.map((listed) => {
  const made = report(listed);
  return { ...listed, made, result: score(listed.gold, made, textsOf(listed)) };
});

const scoredOf = (half: Half) => scored.filter((one) => one.half === half);

const sum = (of: (result: Score) => number, over = scored): number =>
  over.reduce((total, { result }) => total + of(result), 0);

test.each(golds.map((listed) => [listed.gold.story, listed] as const))(
  "the list of %s quotes its sources",
  (story, listed) => {
    const { half, gold } = listed;
    const texts = textsOf(listed);
    const pointers = [
      ...gold.discrepancies.flatMap(({ values }) => values.flatMap(({ mentions }) => mentions)),
      ...gold.traps.flatMap(({ mentions }) => mentions),
    ];
    expect(pointers.filter((pointer) => locate(texts, pointer).length === 0)).toEqual([]);
    expect(gold.discrepancies.filter(({ values }) => values.length < 2)).toEqual([]);
    expect(gold.traps.length).toBeGreaterThanOrEqual(6);
    expect(readdirSync(join(folders[half], "texts", story)).sort()).toEqual(
      gold.documents.map((doc) => `${doc}.txt`).sort(),
    );
  },
);

test("every evidence of a report stands in its source", () => {
  expect(sum(({ findings }) => findings)).toBeGreaterThan(0);
  expect(sum(({ unquotable }) => unquotable)).toBe(0);
});

test("one story gives one report", () => {
  for (const { made, ...listed } of scored.slice(0, 3))
    expect(JSON.stringify(report(listed))).toBe(JSON.stringify(made));
});

test.each(halves)(
  "as many findings of the %s stories are right, and as many conflicts found, as ever before",
  (half) => {
    const over = scoredOf(half);
    const precision = sum(({ hitting }) => hitting, over) / sum(({ findings }) => findings, over);
    const recall = sum(({ found }) => found, over) / sum(({ wanted }) => wanted, over);
    if (process.env.STORIES !== undefined)
      console.log(
        [
          ...(half === "held" ? [] : describeScores()),
          `${half}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
        ].join("\n"),
      );
    expect(precision).toBeGreaterThanOrEqual(floors[half].precision);
    expect(recall).toBeGreaterThanOrEqual(floors[half].recall);
  },
);

test("no harmless pair is set against each other but those known", () => {
  const sprung = scoredOf("develop").flatMap(({ gold, result }) =>
    result.sprung.map(({ why }) => `${gold.story}: ${why}`),
  );
  expect(sprung.filter((name) => !knownSprung.includes(name))).toEqual([]);
  expect(knownSprung.filter((name) => !sprung.includes(name))).toEqual([]);
});

function describeScores(): string[] {
  const develop = scoredOf("develop");
  const missed = develop.flatMap(({ result }) =>
    result.missed.map(({ id, type, topic }) => `${type}: missed ${id}, ${topic}`),
  );
  const wrong = develop.flatMap(({ gold, result }) =>
    result.wrong.map(({ type, message }) => `${type}: in error in ${gold.story}, ${message}`),
  );
  return [...missed, ...wrong].sort();
}
