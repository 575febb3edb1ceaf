import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { mergeDecisions, readDecisions, writeDecisions } from "../../src/decisions/index.js";
import { placeInJson, placeOfSyntaxError } from "../../src/decisions/json-places.js";
import type { Decision } from "../../src/domain/index.js";
import { processorClock } from "../processor-time.js";
import { decision, decisions } from "./some-decisions.js";

test("what was written is read again", () => {
  const list = [
    decision,
    { ...decision, finding: "0a", state: "needs-call" as const, reason: null, note: "Ask." },
  ];
  const written = writeDecisions(list);
  expect(readDecisions(written, "d.json")).toEqual({ decisions: [list[1], list[0]], mistakes: [] });
  expect(readDecisions(`\ufeff${written}`, "d.json").decisions).toHaveLength(2);
});

test("any decisions survive a file, and a merge with themselves", () => {
  fc.assert(
    fc.property(decisions, (list) => {
      const { decisions: read, mistakes } = readDecisions(writeDecisions(list), "d.json");
      expect(mistakes).toEqual([]);
      expect(new Set(read)).toEqual(new Set(list));
      expect(mergeDecisions(list, read)).toEqual(list);
    }),
  );
});

test("the later decision holds, whichever file it comes from", () => {
  const later: Decision = { ...decision, state: "open", reason: null, decidedAt: "2026-01-09T08:00:00.5Z" };
  expect(mergeDecisions([decision], [later])).toEqual([later]);
  expect(mergeDecisions([later], [decision])).toEqual([later]);
});

const file = (entry: object): string =>
  JSON.stringify({ schema: "crosscheck-decisions/1", decisions: [{ ...decision, ...entry }] }, null, 2);

test.each([
  ["", 1, 1, "not valid JSON"],
  ['{\n  "schema": }', 2, 13, "not valid JSON"],
  ["[]", 1, 1, "not a decisions file"],
  ['{ "schema": "crosscheck-report/1" }', 1, 13, "not a decisions file"],
  ['{ "schema": "crosscheck-decisions/1",\n  "decisions": 3 }', 2, 16, '"decisions" must be a list'],
  ['{ "schema": "crosscheck-decisions/1" }', 1, 1, '"decisions" must be a list'],
  ['{ "schema": "crosscheck-decisions/1",\n  "decisions": [], "more": 1 }', 2, 20, 'unknown key "more"'],
  ['{ "schema": "crosscheck-decisions/1",\n  "decisions": [\n7 ] }', 3, 1, "a decision must be an object"],
  [file({ state: "closed" }), 6, 16, '"state" must be one of open, confirmed, dismissed, needs-call'],
  [file({ reason: " " }), 7, 17, "a dismissed finding needs a reason"],
  [file({ note: 4 }), 8, 15, '"note" must be a text'],
  [file({ note: "x".repeat(4_001) }), 8, 15, "at most 4000 characters"],
  [file({ decidedAt: "yesterday" }), 9, 20, '"decidedAt" must be a moment in UTC'],
  [file({ decidedAt: "2026-13-01T00:00Z" }), 9, 20, '"decidedAt" must be a moment in UTC'],
  [file({ finding: "" }), 5, 18, '"finding" must name a finding'],
  [file({ sate: "open" }), 11, 7, 'unknown key "sate"'],
])("%j is refused with its place", (text, line, column, message) => {
  const { decisions: read, mistakes } = readDecisions(text, "d.json");
  expect(read).toEqual([]);
  expect(mistakes[0]).toMatchObject({ path: "d.json", line, column });
  expect(mistakes[0]?.message).toContain(message);
});

test("all mistakes of a file are told at once, twenty at most, and a finding is decided once", () => {
  const broken = { ...decision, state: "x", decidedAt: 1 };
  const text = JSON.stringify({ schema: "crosscheck-decisions/1", decisions: [broken, decision, decision] });
  expect(readDecisions(text, "d").mistakes.map(({ message }) => message.split(" ")[0])).toEqual([
    '"state"',
    '"decidedAt"',
    "finding",
  ]);
  const many = { schema: "crosscheck-decisions/1", decisions: Array.from({ length: 50_000 }, () => 1) };
  expect(readDecisions(JSON.stringify(many), "d").mistakes).toHaveLength(20);
});

test("hostile files are refused in time", () => {
  const spent = processorClock();
  for (const text of ["[".repeat(2_000_000), `"${"\\".repeat(1_000_000)}`, '{"a":'.repeat(500_000)])
    expect(readDecisions(text, "d").mistakes).toHaveLength(1);
  expect(spent()).toBeLessThan(5_000);
});

test("what breaks any JSON text is found where it was put in", () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }),
      fc.nat(),
      (value, at) => {
        const text = JSON.stringify(value, null, 1);
        const colons = [...text.replace(/"(?:[^"\\]|\\.)*"/g, (t) => "_".repeat(t.length)).matchAll(/: /g)];
        const colon = colons[at % Math.max(1, colons.length)];
        if (colon === undefined) return;
        const broken = `${text.slice(0, colon.index)} ;${text.slice(colon.index + 2)}`;
        expect(placeOfSyntaxError(broken).start).toBe(colon.index + 1);
      },
    ),
  );
  expect(placeOfSyntaxError('{ "a": [1, 2 ').start).toBe(12);
});

test("the place of any value in any JSON text is its own", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { maxLength: 4 })), (value) => {
      const text = JSON.stringify(value, null, 1);
      const parsed = JSON.parse(text) as Record<string, unknown[]>;
      for (const [key, list] of Object.entries(parsed))
        list.forEach((item, i) => {
          const place = placeInJson(text, [key, i]);
          const found = text.slice(place?.start, place?.end);
          expect(typeof item === "object" && item !== null ? found : JSON.parse(found)).toEqual(
            Array.isArray(item) ? "[" : typeof item === "object" && item !== null ? "{" : item,
          );
        });
    }),
  );
});
