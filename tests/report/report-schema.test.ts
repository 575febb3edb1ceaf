import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareFindings, mismatch, readReport } from "../../src/baseline/index.js";
import { type Report, reportSchema } from "../../src/domain/index.js";
import { runProgram } from "../cli/run-program.js";
import { emptyReport, ferryFire } from "./ferry-fire.js";
import { faults, validatorOf } from "./json-schemas.js";

const strict = validatorOf(reportSchema({ strict: true }));
const withBaseline: Report = {
  ...ferryFire,
  baseline: compareFindings(ferryFire.findings, ferryFire.findings.slice(1), "earlier.json"),
};

test("the published schema is what the code makes (npm run schemas)", () => {
  expect(JSON.parse(readFileSync("reports/report.schema.json", "utf8"))).toEqual(
    JSON.parse(JSON.stringify(reportSchema({ strict: false }))),
  );
});

const shipped = [
  "reports/sample/report.json",
  ...readdirSync("tests/report/golden")
    .filter((name) => name.endsWith(".json.json"))
    .map((name) => `tests/report/golden/${name}`),
];

test.each(shipped)("%s fits the schema, with nothing that it does not name", (path) => {
  const report: unknown = JSON.parse(readFileSync(path, "utf8"));
  expect(faults(strict, report)).toEqual([]);
  expect(readReport(readFileSync(path, "utf8")).problem).toBeNull();
});

test("a report of today's run fits the schema, also with a baseline", async () => {
  for (const args of [[], ["--baseline", "reports/sample/report.json"]]) {
    const { stdout } = await runProgram(["check", "seeds", "--format", "json", ...args]);
    expect(faults(strict, JSON.parse(stdout))).toEqual([]);
    expect("baseline" in JSON.parse(stdout)).toBe(args.length > 0);
  }
});

test.each([
  ["a made report", ferryFire],
  ["a report without findings", emptyReport],
  ["a report with a baseline", withBaseline],
])("%s fits the schema", (_, report) => {
  expect(faults(strict, report)).toEqual([]);
  expect(mismatch(reportSchema({ strict: true }), report)).toBeNull();
});

const broken: readonly (readonly [string, unknown, string])[] = [
  ["no object", [], "the document: object expected"],
  ["another schema", { ...ferryFire, schema: "x" }, 'schema: "crosscheck-report/1" expected'],
  ["no findings", { ...ferryFire, findings: undefined }, "findings: array expected"],
  [
    "an unknown severity",
    { ...ferryFire, findings: [{ ...ferryFire.findings[0], severity: "critical" }] },
    "findings[0].severity: one of high, medium, low expected",
  ],
  [
    "one value",
    {
      ...ferryFire,
      findings: [{ ...ferryFire.findings[0], values: ferryFire.findings[0]?.values.slice(1) }],
    },
    "findings[0].values: 2 or more expected",
  ],
  [
    "three sides",
    { ...ferryFire, nearMisses: [{ type: "date", reason: "", evidence: [1, 2, 3] }] },
    "2 or fewer expected",
  ],
  [
    "a hash that is none",
    { ...ferryFire, sources: [{ ...ferryFire.sources[0], sha256: "x" }] },
    "sources[0].sha256: text like ^[0-9a-f]{64}$ expected",
  ],
  [
    "words below none",
    { ...ferryFire, sources: [{ ...ferryFire.sources[0], words: -1 }] },
    "0 or more expected",
  ],
  ["half a word", { ...ferryFire, sources: [{ ...ferryFire.sources[0], words: 0.5 }] }, "integer expected"],
  [
    "a missing generator",
    JSON.parse(JSON.stringify({ ...ferryFire, generator: undefined })),
    "generator: missing",
  ],
  ["a key of ours that is new", { ...ferryFire, mood: "calm" }, "mood: not known"],
];

test.each(broken)("%s is refused by place and name", (_, document, message) => {
  expect(mismatch(reportSchema({ strict: true }), document)).toContain(message);
  expect(faults(strict, document)).not.toEqual([]);
});

test("a later version of the contract may say more", () => {
  expect(mismatch(reportSchema({ strict: false }), { ...ferryFire, mood: "calm" })).toBeNull();
});

test("our check agrees with a whole validator, whatever is put where", () => {
  const open = validatorOf(reportSchema({ strict: false }));
  const junk = fc.oneof(
    fc.constantFrom<unknown>(null, "", "high", -1, 0.5, 3, [], {}, true),
    fc.string(),
    fc.integer(),
  );
  const paths = placesOf(withBaseline);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.option(junk, { nil: undefined }), (path, value) => {
      // Undefined leaves the key out, as JSON does.
      const document: unknown = JSON.parse(JSON.stringify(replaced(withBaseline, path, value)) ?? "null");
      for (const [mode, validate] of [
        [false, open],
        [true, strict],
      ] as const)
        expect(mismatch(reportSchema({ strict: mode }), document) === null).toBe(validate(document));
    }),
    { numRuns: 300 },
  );
});

function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, held]) => placesOf(held, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const held = value as Record<string | number, unknown>;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (i === Number(key) ? replaced(item, rest, by) : item));
  return { ...held, [key]: replaced(held[key], rest, by) };
}
