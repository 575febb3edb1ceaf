import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { decisionsFileSchema, readDecisions, writeDecisions } from "../../src/decisions/index.js";
import { faults, validatorOf } from "../report/json-schemas.js";
import { decision, decisions } from "./some-decisions.js";

const validate = validatorOf(decisionsFileSchema());
const file = (...decisions: readonly unknown[]) => ({ schema: "crosscheck-decisions/1", decisions });

test("the published schema is what the code makes (npm run schemas), and goes with the package", () => {
  expect(JSON.parse(readFileSync("reports/decisions.schema.json", "utf8"))).toEqual(
    JSON.parse(JSON.stringify(decisionsFileSchema())),
  );
  expect(JSON.parse(readFileSync("package.json", "utf8")).files).toEqual(
    expect.arrayContaining(["reports/report.schema.json", "reports/decisions.schema.json"]),
  );
});

test("the README's example fits", () => {
  const shown = /\{ "schema": "crosscheck-decisions\/1",[\s\S]*?\] \}/.exec(
    readFileSync("README.md", "utf8"),
  )?.[0];
  expect(faults(validate, JSON.parse(shown ?? "null"))).toEqual([]);
});

test("what is written fits, whatever was decided", () => {
  fc.assert(
    fc.property(decisions, (list) => {
      expect(faults(validate, JSON.parse(writeDecisions(list)))).toEqual([]);
    }),
  );
});

const { by: _, note: __, ...bare } = decision;
const { reason: ___, ...unexplained } = decision;
test.each([
  ["no decision", file(), true],
  ["a decision", file(decision), true],
  ["keys that may be left out", file(bare), true],
  ["an open one without a reason", file({ ...unexplained, state: "open" }), true],
  ["another schema", { ...file(decision), schema: "crosscheck-report/1" }, false],
  ["no list", { schema: "crosscheck-decisions/1" }, false],
  ["a key of the file that is not known", { ...file(), mood: "calm" }, false],
  ["a key of a decision that is not known", file({ ...decision, mood: "calm" }), false],
  ["dismissed without a reason", file(unexplained), false],
  ["dismissed for nothing", file({ ...decision, reason: "  " }), false],
  ["dismissed for null", file({ ...decision, reason: null }), false],
  ["no finding", file({ ...decision, finding: "" }), false],
  ["an unknown state", file({ ...decision, state: "maybe" }), false],
  ["no moment", file({ ...decision, decidedAt: "yesterday" }), false],
  ["a note without end", file({ ...decision, note: "x".repeat(4_001) }), false],
  ["a number", file(12), false],
])("the schema and the reader agree on %s", (_name, document, fits) => {
  expect(validate(document)).toBe(fits);
  expect(readDecisions(JSON.stringify(document), "d.json").mistakes.length === 0).toBe(fits);
});
