/** The page's parts that can be told without a browser: scales, letters, strips, the course, the order, the search. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type DecisionState, decisionStates, type Finding, type Report } from "../../src/domain/index.js";
import { tally } from "../../src/page/decision-words.js";
import { TextSearch } from "../../src/page/search.js";
import { type Sortable, sortFindings } from "../../src/page/sorting.js";
import { makeAmountScale } from "../../src/report/html/amount-scale.js";
import { makeDayScale } from "../../src/report/html/day-scale.js";
import { letterOf, valuesBySource } from "../../src/report/html/letters.js";
import { findReporter } from "../../src/report/index.js";
import { processorClock } from "../processor-time.js";
import { ferryFire } from "./ferry-fire.js";
import { ferryOverview, fullView } from "./page-driver.js";

const amount = (low: number, high: number, value: number) =>
  ({ low, high, value, hedge: "exact", unit: "person", cumulative: false }) as const;

test("amounts stand in their order, inside the line; an open end is its end", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e9 }), { minLength: 1, maxLength: 20 }), (values) => {
      const scale = makeAmountScale(values.map((value) => amount(value, value, value)));
      const sorted = [...values].sort((a, b) => a - b);
      sorted.forEach((value, i) => {
        expect(scale.of(value)).toBeGreaterThanOrEqual(i === 0 ? 6 : scale.of(sorted[i - 1] ?? 0));
        expect(scale.of(value)).toBeLessThanOrEqual(94);
      });
    }),
  );
  const scale = makeAmountScale([amount(12, Number.POSITIVE_INFINITY, 12), amount(15, 15, 15)]);
  expect([scale.of(12), scale.of(15), scale.of(Number.POSITIVE_INFINITY)]).toEqual([6, 94, 100]);
});

test("only amounts that an even line would press together stand on a logarithmic one", () => {
  expect(makeAmountScale([amount(10, 10, 10), amount(400, 400, 400)]).logarithmic).toBe(false);
  const wide = makeAmountScale([amount(1, 1, 1), amount(1000, 1000, 1000)]);
  expect(wide.logarithmic).toBe(true);
  expect(wide.of(31.6)).toBeCloseTo(50, 0);
  expect(makeAmountScale([amount(0, 0, 0), amount(1000, 1000, 1000)]).logarithmic).toBe(false);
});

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("days stand in their order, neighbours one step apart, whatever gap is between others", () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (days) => {
      const scale = makeDayScale(days);
      const places = [...new Set(days)].sort().map((one) => scale?.of(one) ?? Number.NaN);
      places.forEach((place, i) => {
        expect(place).toBeGreaterThan(i === 0 ? 3.9 : (places[i - 1] ?? 0));
        expect(place).toBeLessThan(96.1);
      });
    }),
  );
  const scale = makeDayScale(["2025-09-05", "2026-01-06", "2026-01-07", "2026-01-08"]);
  const [a = 0, b = 0, c = 0] = ["2026-01-06", "2026-01-07", "2026-01-08"].map((one) => scale?.of(one));
  expect(c - b).toBeCloseTo(b - a);
  expect(scale?.bent).toBe(true);
  expect(makeDayScale(["2026-01-06", "2026-01-07"])?.bent).toBe(false);
  expect(makeDayScale(["no day"])).toBeNull();
});

test("letters go on behind Z", () => {
  expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(["A", "Z", "AA", "AB", "ZZ", "AAA"]);
});

test("a source may give two values of one finding", () => {
  const [toll] = ferryFire.findings;
  if (toll === undefined) throw new Error("the story has findings");
  expect([...valuesBySource(toll)]).toEqual([
    ["harbor-times", [0]],
    ["wire", [0, 1]],
    ["coast-post", [1]],
  ]);
});

const drawn = (report: Report, view = fullView): string => findReporter("html")?.render(report, view) ?? "";
const [toll] = ferryFire.findings;
const updated: Report = {
  ...ferryFire,
  findings: toll === undefined ? [] : [{ ...toll, cause: "update" }],
  sources: ferryFire.sources.map((source, i) => ({ ...source, published: `2024-03-0${3 - i}` })),
};

test("a figure that changes is drawn over time, earliest report first; one that does not is not", () => {
  expect(drawn(ferryFire)).not.toContain('class="course"');
  const course = /<figure class="course">[\s\S]*?<\/figure>/.exec(drawn(updated))?.[0] ?? "";
  expect([...course.matchAll(/class="when">([^<]*)</g)].map(([, when]) => when)).toEqual([
    "1 March 2024",
    "1 March 2024",
    "2 March 2024",
    "3 March 2024",
  ]);
});

test("without readings there are no pictures, and nothing else is missing", () => {
  const { overview: _, ...bare } = fullView;
  const page = drawn(updated, bare);
  expect(page).not.toMatch(/class="(?:strip|course|timeline)"|id="(?:timeline|alone)"/);
  expect(page).toContain('id="matrix"');
});

test("of thousands of sources those with values get a column, and the page stays within bounds", () => {
  const [first] = ferryFire.sources;
  if (first === undefined) throw new Error("the story has sources");
  const many = Array.from({ length: 3000 }, (_, i) => ({
    ...first,
    id: `silent-${i}`,
    outlet: `Silent ${i}`,
  }));
  const page = drawn({ ...ferryFire, sources: [...many, ...ferryFire.sources] });
  const matrix = /<section class="view matrix"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
  expect([...matrix.matchAll(/source-head"><span>([^<]*)</g)].slice(0, 3).map(([, name]) => name)).toEqual([
    "Harbor Times",
    "Coast Post",
    "wire",
  ]);
  expect(matrix).toContain("The 3 sources of 3,003 that give most of the values.");
});

test("matters of one topic stand together in the matrix", () => {
  const [a, b, c] = ferryFire.findings;
  if (a === undefined || b === undefined || c === undefined) throw new Error("the story has findings");
  const findings = [a, { ...b, topic: "t2" }, { ...c, topic: "t1" }];
  const page = drawn({ ...ferryFire, findings });
  const matrix = /<section class="view matrix"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
  expect([...matrix.matchAll(/<th scope="row">[\s\S]*?href="#f-(\w+)"/g)].map(([, id]) => id)).toEqual([
    a.id,
    c.id,
    b.id,
  ]);
});

test.each([
  ["metres and seconds have no line in common", "m", "s", false],
  ["countries and states have", "country", "state", true],
])("%s", (_, unit, other, shown) => {
  const readings = fullView.overview?.readings.map((values) =>
    values.map((list, v) =>
      list.map((reading) => ({
        ...reading,
        amount: reading.amount === null ? null : { ...reading.amount, unit: v === 0 ? unit : other },
      })),
    ),
  );
  const overview = { dated: [], alone: [], readings: readings ?? [] };
  expect(drawn(ferryFire, { ...fullView, overview }).includes('class="strip"')).toBe(shown);
});

const sortable = fc.record({
  position: fc.nat(1000),
  state: fc.constantFrom<DecisionState>(...decisionStates),
  type: fc.constantFrom("quantity", "date"),
  cause: fc.constantFrom("update", "scope"),
  topic: fc.constantFrom("a", "b"),
  sources: fc.nat(5),
});

test("in every order what is settled stands last, and the report's order decides between equals", () => {
  const settled = ({ state }: Sortable): boolean => state === "confirmed" || state === "dismissed";
  fc.assert(
    fc.property(
      fc.uniqueArray(sortable, { selector: ({ position }) => position }),
      fc.constantFrom("severity", "topic", "type", "cause", "sources"),
      (items, order) => {
        const sorted = sortFindings(items, order);
        expect([...sorted].sort((a, b) => a.position - b.position)).toEqual(
          [...items].sort((a, b) => a.position - b.position),
        );
        sorted.slice(1).forEach((item, i) => {
          const before = sorted[i] ?? item;
          expect(Number(settled(before))).toBeLessThanOrEqual(Number(settled(item)));
          if (order === "severity" && settled(before) === settled(item))
            expect(before.position).toBeLessThanOrEqual(item.position);
        });
      },
    ),
  );
});

const search = new TextSearch(["Zelenskyy spoke in Kyiv.", "Élodie paid 4,000 euros", "The toll: <b>12</b>"]);

test.each([
  ["", null, []],
  ["KYIV spoke", [0], []],
  ["elodie", [1], []],
  ["<b>", [2], []],
  ["zelensky", [0], []],
  ["zelenskij", [0], [["zelenskij", "zelenskyy"]]],
  [
    "ellodie eurso",
    [1],
    [
      ["ellodie", "elodie"],
      ["eurso", "euros"],
    ],
  ],
  ["qwertz", [], []],
  ["xy", [], []],
])("search for %j", (query, positions, taken) => {
  const found = search.find(query);
  expect(found.positions === null ? null : [...found.positions]).toEqual(positions);
  expect(found.taken).toEqual(taken);
});

test("hostile queries and texts are answered in time", () => {
  const texts = ["m".repeat(10_000), `e${"\u0301".repeat(5_000)}`, "\ud800", "(a+)+$", "報".repeat(10_000)];
  const spent = processorClock();
  const hostile = new TextSearch(texts);
  for (const text of [...texts, "\\", "[", "^'!=\"|"]) hostile.find(text);
  expect(spent()).toBeLessThan(3_000);
});

test("the tally names what was decided, and what is open", () => {
  expect(tally([])).toBe("Nothing decided yet.");
  expect(tally(["open", "confirmed", "needs-call", "confirmed"])).toBe(
    "2 confirmed, 1 needs a call; 1 of 4 open.",
  );
});

test("what was read and found stands at the top once", () => {
  const top = /<header class="masthead">[\s\S]*?<\/header>/.exec(drawn(ferryFire))?.[0] ?? "";
  expect(top).toContain("<h1>3 sources read, 3 differences found.</h1>");
  expect([...top.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, name]) => name)).toEqual([
    "high severity",
    "medium severity",
    "low severity",
    "compared, kept back",
  ]);
});

test("the numbers of disputes over one stretch of days stand apart in the timeline", () => {
  const twice = (toll?.values ?? []).map((value) => ({ ...value, evidence: value.evidence.slice(0, 1) }));
  const disputes = ["a", "b", "c"].map((id) => ({
    ...(toll as Finding),
    id,
    type: "date" as const,
    values: twice,
  }));
  const day = (date: string) => [{ hedge: null, amount: null, days: { first: date, last: date } }];
  const page = drawn(
    { ...ferryFire, findings: disputes },
    {
      ...fullView,
      overview: { ...ferryOverview, readings: disputes.map(() => [day("2024-03-01"), day("2024-03-05")]) },
    },
  );
  const badges = [...page.matchAll(/<circle class="badge" cx="([\d.]+)%" cy="(\d+)"/g)];
  const places = badges.map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(places).toHaveLength(3);
  for (const [i, [x, y]] of places.entries())
    for (const [otherX, otherY] of places.slice(i + 1))
      expect(Math.abs(x - otherX) >= 4.5 || Math.abs(y - otherY) >= 22).toBe(true);
});
