import { expect, test } from "@jest/globals";
import type { DifferenceType, Document, Finding } from "../../src/domain/index.js";
import { extract } from "../../src/extract/index.js";
import { ingest } from "../../src/ingest/index.js";
import { type Bench, mutations, runTrials, tally } from "../../src/selftest/index.js";
import { randomFrom, sample } from "../../src/selftest/random.js";
import { textFile } from "../text-file.js";
import { readDocument } from "./read-document.js";

const text = "The fire on the ferry killed 12 people. Workers repaired the pier last year.";

/** A finding that sets words of the source against words of the copy. */
function finding(
  documents: readonly Document[],
  words: readonly [string, string],
  parts: Partial<Finding> = {},
): Finding {
  const values = documents.map((document, i) => {
    const start = document.source.text.indexOf(words[i] ?? "");
    const sentence = document.sentences.find((each) => each.start <= start && start < each.end);
    const span = { start: sentence?.start ?? 0, end: sentence?.end ?? 0 };
    const focus = { start, end: start + (words[i]?.length ?? 0) };
    const evidence = { source: document.source.id, ...span, text: "", focus };
    return { value: words[i] ?? "", origins: 1, evidence: [evidence] };
  });
  return {
    ...{
      id: `${words.join()} in ${documents[1]?.source.text}`,
      rule: "core/x",
      type: "quantity",
      cause: "contradiction",
      severity: "high",
    },
    ...{ topic: null, message: "", reasons: [], toSettle: [], values },
    ...parts,
  };
}

/** A program under test that says what it is told to, of changed copies only. */
function benchOf(say: (documents: readonly Document[], changed: string) => readonly Finding[]): Bench {
  return {
    documents: [readDocument(text)],
    copy({ published }, changed) {
      const files = [textFile("copy.md", changed)];
      const [source] = ingest(files, { published }).sources;
      return source === undefined ? null : extract(source);
    },
    check: (documents) => say(documents, documents[1]?.source.text ?? ""),
    ruleFor: () => "core/x",
  };
}

const killed = (changed: string): string => /killed ([\w ]+?)\./.exec(changed)?.[1] ?? "";

function spokenOf(kind: string, say: Parameters<typeof benchOf>[0]): readonly (readonly string[])[] {
  return runTrials(benchOf(say), { seed: 1, perKind: 10 })
    .filter(({ mutation }) => mutation.name === kind)
    .map(({ spoke }) => spoke);
}

test("an error is caught by a new finding of a fitting type with the changed words in dispute", () => {
  expect(spokenOf("number", (pair, changed) => [finding(pair, ["12 people", killed(changed)])])).toEqual([
    ["core/x"],
  ]);
});

test.each<[string, Parameters<typeof benchOf>[0]]>([
  ["of another type", (pair, changed) => [finding(pair, ["12 people", killed(changed)], { type: "date" })]],
  ["on other words", (pair) => [finding(pair, ["the pier", "the pier"])]],
  [
    "that lists both as one value",
    (pair, changed) => {
      const made = finding(pair, ["12 people", killed(changed)]);
      const other = finding(pair, ["the pier", "the pier"]).values;
      const evidence = made.values.flatMap((value) => value.evidence);
      return [{ ...made, values: [{ value: "12", origins: 1, evidence }, ...other.slice(0, 1)] }];
    },
  ],
])("a finding %s catches nothing", (_, say) => {
  expect(spokenOf("number", say)).toEqual([[]]);
});

test("a finding that was there before the change catches nothing, and is no alarm", () => {
  const always = (pair: readonly Document[]) => [
    finding(pair, ["The fire", "The fire"], { id: "old" }),
    finding(pair, ["Workers", "Workers"], { id: "older", type: "polarity" }),
  ];
  for (const { name } of mutations) expect([name, spokenOf(name, always).flat()]).toEqual([name, []]);
});

test("after a neutral rewrite a new finding on its sentence is an alarm, whatever its type", () => {
  const say = (type: DifferenceType) => (pair: readonly Document[], changed: string) =>
    /twelve/.test(changed) ? [finding(pair, ["ferry", "ferry"], { type })] : [];
  expect(spokenOf("word for digit", say("quantity"))).toEqual([["core/x"]]);
  expect(spokenOf("word for digit", say("place"))).toEqual([["core/x"]]);
});

test("a finding elsewhere is no alarm", () => {
  const say = (pair: readonly Document[], changed: string) =>
    /twelve/.test(changed) ? [finding(pair, ["the pier", "the pier"])] : [];
  expect(spokenOf("word for digit", say)).toEqual([[]]);
});

test("figures count errors for the rule that should speak, and alarms for the one that did", () => {
  const trials = runTrials(
    benchOf((pair, changed) => {
      if (changed.includes("twelve")) return [finding(pair, ["ferry", "ferry"], { rule: "core/z" })];
      const said = killed(changed);
      return said === "12 people" || said === ""
        ? []
        : [finding(pair, ["12 people", said], { rule: "core/y" })];
    }),
    { seed: 1, perKind: 10 },
  );
  const { kinds, rules, untried } = tally(trials, ["core/x", "core/y", "core/z", "core/idle"]);
  const errors = trials.filter(({ change }) => change.about !== null).length;
  expect(kinds.find(({ name }) => name === "number")).toMatchObject({ made: 1, spoke: 1, neutral: false });
  expect(kinds.find(({ name }) => name === "word for digit")).toMatchObject({
    made: 1,
    spoke: 1,
    neutral: true,
  });
  expect(errors).toBeGreaterThan(1);
  expect(rules).toEqual([
    { id: "core/x", seeded: errors, caught: 1, caughtByOthers: 1, spoke: 0 },
    { id: "core/z", seeded: 0, caught: 0, caughtByOthers: 0, spoke: 1 },
  ]);
  expect(untried).toEqual(["core/idle", "core/y"]);
});

test("a sample is in order, of the size asked for, and the seed's own", () => {
  const items = Array.from({ length: 100 }, (_, i) => i);
  const drawn = sample(items, 10, randomFrom(1, "x"));
  expect(new Set(drawn).size).toBe(10);
  expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
  expect(sample(items, 10, randomFrom(1, "x"))).toEqual(drawn);
  expect(sample(items, 10, randomFrom(2, "x"))).not.toEqual(drawn);
  expect(sample(items, 100, randomFrom(1, "x"))).toEqual(items);
});
