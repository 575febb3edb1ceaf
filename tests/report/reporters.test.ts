import { expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { findReporter, type Reporter, reporters } from "../../src/report/index.js";
import { emptyReport, ferryFire, ferryView } from "./ferry-fire.js";
import { expectGolden } from "./golden.js";

const named = (name: string): Reporter => {
  const reporter = findReporter(name);
  if (reporter === null) throw new Error(`no reporter ${name}`);
  return reporter;
};

/** The page's own look is reviewed in its files, not in every golden page. */
const withoutStyle = (page: string): string =>
  page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "<$1>…</$1>")
    .replace(/sha256-[A-Za-z0-9+/=]+/g, "sha256-…");

test("names are unique, and an unknown one finds nothing", () => {
  const names = reporters.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(["table", "json", "markdown", "html", "csv", "sarif", "jsonld"]);
  for (const name of names) expect(findReporter(name)?.name).toBe(name);
  expect(findReporter("HTML")).toBeNull();
  expect(findReporter("__proto__")).toBeNull();
});

test.each(reporters.map((reporter) => [reporter.name, reporter] as const))("%s: golden", (name, reporter) => {
  const written = reporter.render(ferryFire, ferryView);
  expectGolden(`ferry-fire.${name}.${reporter.extension}`, withoutStyle(written));
  expect(reporter.render(ferryFire, ferryView)).toBe(written);
  expect(written.endsWith("\n")).toBe(true);
});

test.each([
  [140, false],
  [80, true],
])("table: golden at %i columns, colour %s", (columns, colour) => {
  const written = named("table").render(ferryFire, { ...ferryView, columns, colour });
  expectGolden(`ferry-fire.table-${columns}${colour ? "-colour" : ""}.txt`, written);
});

test.each(reporters.map((reporter) => [reporter.name, reporter] as const))(
  "%s: a report without findings says so",
  (_, reporter) => {
    const rendered = reporter.render(emptyReport, { ...ferryView, counts: null });
    const written = rendered.replace(/<script>[\s\S]*?<\/script>/, "");
    const saysSo: Readonly<Record<string, string | RegExp>> = {
      json: '"findings": []',
      csv: /^\ufefffinding,severity,[^\n]*\r\n$/,
      sarif: '"results": []',
      jsonld: /^(?![\s\S]*ClaimReview)/,
    };
    expect(written).toMatch(saysSo[reporter.name] ?? "no differences found");
    expect(written).not.toMatch(/undefined|null \w|NaN/);
  },
);

test("json is the report itself", () => {
  const written = named("json").render(ferryFire, ferryView);
  expect(JSON.parse(written)).toEqual(ferryFire);
  expect(written).toBe(`${JSON.stringify(ferryFire, null, 2)}\n`);
});

test.each([60, 80, 100, 140, 200])("table: no line is wider than a terminal of %i columns", (columns) => {
  for (const colour of [false, true]) {
    const lines = named("table")
      .render(ferryFire, { ...ferryView, columns, colour })
      .split("\n");
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  }
});

test("table: colour codes only where the view asks for them, and severity in words either way", () => {
  const plain = named("table").render(ferryFire, ferryView);
  const coloured = named("table").render(ferryFire, { ...ferryView, colour: true });
  expect(plain).not.toContain("\u001b");
  expect(coloured).toContain("\u001b[1;31mhigh\u001b[0m");
  expect(
    coloured
      .replaceAll("\u001b[0m", "")
      .split(/\p{Control}\[[0-9;]*m/u)
      .join(""),
  ).toBe(plain);
});
