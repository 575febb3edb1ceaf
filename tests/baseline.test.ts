import { expect, test } from "@jest/globals";
import { compareFindings, readReport } from "../src/baseline/index.js";
import type { Evidence, Finding } from "../src/domain/index.js";
import { processorClock } from "./processor-time.js";

const evidence = (source: string, words: string): Evidence => ({
  source,
  start: 10,
  end: 10 + words.length + 4,
  text: `The ${words}`,
  focus: { start: 14, end: 14 + words.length },
});

const finding = (id: string, ...words: readonly (readonly [source: string, words: string])[]): Finding => ({
  id,
  rule: "core/count",
  type: "quantity",
  cause: "contradiction",
  severity: "high",
  topic: null,
  message: `Sources differ on ${id}.`,
  values: words.map(([source, said]) => ({ value: said, origins: 1, evidence: [evidence(source, said)] })),
  reasons: [],
  toSettle: [],
});

const toll = finding("toll", ["harbour", "12 people"], ["coast", "15 people"]);
const laterToll = finding("later-toll", ["harbour", "12 people"], ["coast", "16 people"]);
const boats = finding("boats", ["harbour", "3 boats"], ["coast", "4 boats"]);

const states = (now: readonly Finding[], before: readonly Finding[]) => {
  const { absent, path, updated, ...rest } = compareFindings(now, before, "earlier.json");
  return {
    ...rest,
    updated: updated.map(({ id, was }) => ({ id, was })),
    absent: absent.map(({ id }) => id),
  };
};

test("what has changed is told as it was", () => {
  expect(compareFindings([laterToll], [{ ...toll, severity: "low" }], "earlier.json").updated).toEqual([
    {
      ...{ id: "later-toll", was: "toll" },
      before: { severity: "low", cause: "contradiction", values: ["12 people", "15 people"] },
    },
  ]);
});

test.each([
  ["nothing changed", [toll, boats], [boats, toll], { unchanged: ["toll", "boats"] }],
  ["a first dispute", [toll], [], { new: ["toll"] }],
  ["one settled", [], [toll], { absent: ["toll"] }],
  ["a value changed", [laterToll], [toll], { updated: [{ id: "later-toll", was: "toll" }] }],
  ["others than before", [boats], [toll], { new: ["boats"], absent: ["toll"] }],
  [
    "more severe than before",
    [toll],
    [{ ...toll, severity: "low" as const }],
    { updated: [{ id: "toll", was: "toll" }] },
  ],
  [
    "of another cause",
    [toll],
    [{ ...toll, cause: "update" as const }],
    { updated: [{ id: "toll", was: "toll" }] },
  ],
  ["reworded by a rule alone", [{ ...toll, message: "x", rule: "y/z" }], [toll], { unchanged: ["toll"] }],
  [
    "the same words as another type",
    [{ ...laterToll, type: "date" as const }],
    [toll],
    { new: ["later-toll"], absent: ["toll"] },
  ],
])("%s", (_, now, before, expected) => {
  expect(states(now, before)).toEqual({ new: [], updated: [], unchanged: [], absent: [], ...expected });
});

test("the words of one sentence in two disputes make them no one dispute", () => {
  const sentence = "12 dead and 30 hurt";
  const at = (from: number, to: number): Evidence => ({
    ...evidence("coast", sentence),
    focus: { start: 14 + from, end: 14 + to },
  });
  const of = (id: string, own: Evidence, other: string): Finding => ({
    ...finding(id),
    values: [
      { value: "a", origins: 1, evidence: [own] },
      { value: "b", origins: 1, evidence: [evidence("harbour", other)] },
    ],
  });
  expect(states([of("hurt", at(12, 19), "31 hurt")], [of("dead", at(0, 7), "14 dead")])).toMatchObject({
    new: ["hurt"],
    absent: ["dead"],
  });
});

test("each earlier dispute is continued once, by the one that shares most", () => {
  const nearer = finding("nearer", ["harbour", "12 people"], ["coast", "15 people"], ["wire", "14 people"]);
  expect(states([laterToll, nearer], [toll])).toMatchObject({
    updated: [{ id: "nearer", was: "toll" }],
    new: ["later-toll"],
  });
});

test("words that all disputes rest on pair none of them, and thousands are compared in time", () => {
  const many = (prefix: string) =>
    Array.from({ length: 5_000 }, (_, i) =>
      finding(
        `${prefix}${i}`,
        ["harbour", "12 people"],
        ["coast", `${prefix} ${i} people`],
        ["wire", `${i} people`],
      ),
    );
  const spent = processorClock();
  const { updated } = states(many("now"), many("before"));
  expect(spent()).toBeLessThan(10_000);
  expect(updated).toEqual(many("now").map(({ id }, i) => ({ id, was: `before${i}` })));
});

test.each([
  ["", "is no JSON"],
  ["{", "is no JSON"],
  ["null", "is no crosscheck report (the document: object expected)"],
  ['{"schema":"crosscheck-claims/1"}', "is no crosscheck report (it is a crosscheck-claims/1)"],
  [
    '{"schema":"crosscheck-report/2"}',
    "is a crosscheck-report/2, which this version of crosscheck does not read",
  ],
  [
    '{"schema":"crosscheck-report/1","__proto__":{"findings":[]}}',
    "is no crosscheck report (generator: missing)",
  ],
])("%j %s", (text, problem) => expect(readReport(text)).toEqual({ report: null, problem }));

test("a file of opened brackets is no JSON, and breaks nothing", () => {
  expect(readReport("[".repeat(100_000)).problem).toBe("is no JSON");
});
