import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { causes, type Difference } from "../../src/domain/index.js";
import { applyRules, loadRules, type RuleSet } from "../../src/rules/index.js";
import { evidenceOf, makeDifference, makeStory, ruleText } from "./make-story.js";

const story = makeStory({
  harbor: { text: "The fire killed 12 people.", outlet: "Harbor Times", published: "2024-03-02" },
  coast: { text: "Fifteen people died.", outlet: "Coast Post", published: "2024-03-03T08:00Z" },
  wire: { text: "Fifteen people died.", outlet: "The Wire", published: "2024-03-09", origin: 1 },
});
const toll = (other: Partial<Difference> = {}): Difference =>
  makeDifference(
    story,
    {
      "12 people": [["harbor", "12 people"]],
      "15 people": [
        ["coast", "Fifteen people"],
        ["wire", "Fifteen people"],
      ],
    },
    other,
  );

function rulesOf(...files: readonly Readonly<Record<string, string>>[]): RuleSet {
  const { rules, problems } = loadRules(
    files.map((parts) => ({ path: `rules/${parts.id ?? "desk/toll"}.yaml`, text: ruleText(parts) })),
  );
  expect(problems).toEqual([]);
  return rules;
}

const apply = (rules: RuleSet, ...differences: readonly Difference[]) =>
  applyRules(rules, { differences, nearMisses: [] }, story);

describe("a finding", () => {
  test("names every value with its outlets", () => {
    const [finding] = apply(rulesOf({}), toll()).findings;
    expect(finding?.message).toBe(
      "Sources differ on the death toll: 12 people (Harbor Times) and 15 people (Coast Post, The Wire).",
    );
    expect(finding).toMatchObject({ rule: "desk/toll", severity: "high", type: "quantity", topic: null });
  });

  test("counts copies of one text as one origin", () => {
    expect(apply(rulesOf({}), toll()).findings[0]?.values.map(({ origins }) => origins)).toEqual([1, 1]);
  });

  test("says so where one source differs with itself, and does not repeat its name", () => {
    const alone = makeDifference(story, { "12": [["harbor", "12"]], killed: [["harbor", "killed"]] });
    expect(apply(rulesOf({}), alone).findings[0]?.message).toBe(
      "Within Harbor Times, accounts differ on the death toll: 12 and killed.",
    );
    const own = rulesOf({ messageInOneSource: '"{sources} gives {count} tolls: {values}."' });
    expect(apply(own, alone).findings[0]?.message).toBe("Harbor Times gives 2 tolls: 12 and killed.");
  });

  test("tells two sources of one outlet apart", () => {
    const twins = makeStory({ a: { text: "12", outlet: "Post" }, b: { text: "15", outlet: "Post" } });
    const { findings } = applyRules(
      rulesOf({}),
      { differences: [makeDifference(twins, { "12": [["a", "12"]], "15": [["b", "15"]] })], nearMisses: [] },
      twins,
    );
    expect(findings[0]?.message).toMatch(/12 \(Post, a\) and 15 \(Post, b\)/);
  });

  test("names no more than three sources of a value, and six values", () => {
    const ids = Array.from({ length: 9 }, (_, i) => `s${i}`);
    const many = makeStory(Object.fromEntries(ids.map((id) => [id, { text: id }])));
    const rules = rulesOf({});
    const message = (values: Parameters<typeof makeDifference>[1]) =>
      applyRules(rules, { differences: [makeDifference(many, values)], nearMisses: [] }, many).findings[0]
        ?.message;
    expect(message({ a: [["s0", "s0"]], b: ids.slice(1, 6).map((id) => [id, id] as const) })).toMatch(
      /b \(s1, s2, s3, 2 more\)/,
    );
    expect(message(Object.fromEntries(ids.map((id) => [id, [[id, id] as const]])))).toMatch(
      /s5 \(s5\) and 3 more\.$/,
    );
  });

  test("adds the rule's check after what the comparer found, once", () => {
    const rules = rulesOf({ check: "Call the coroner." });
    const settle = (toSettle: readonly string[]) => apply(rules, toll({ toSettle })).findings[0]?.toSettle;
    expect(settle(["Ask the police."])).toEqual(["Ask the police.", "Call the coroner."]);
    expect(settle(["Call the coroner."])).toEqual(["Call the coroner."]);
  });

  test("belongs to the topic that holds most of its sentences' claims", () => {
    const claim = (id: string, start: number) =>
      ({
        document: 0,
        claim: { id, start, end: start + 1 },
      }) as unknown as (typeof story.topics)[0]["claims"][0];
    const topics = [
      { id: "t1", label: "fire", claims: [claim("harbor#1", 0), claim("harbor#9", 900)] },
      { id: "t2", label: "toll", claims: [claim("harbor#2", 4), claim("harbor#3", 9)] },
    ];
    const { findings } = applyRules(
      rulesOf({}),
      { differences: [toll()], nearMisses: [] },
      { ...story, topics },
    );
    expect(findings[0]?.topic).toBe("t2");
  });
});

describe("the id of a finding", () => {
  const id = (difference: Difference) => apply(rulesOf({}), difference).findings[0]?.id;

  test("survives other offsets, labels and orders, and changes with a value or a source", () => {
    const moved = toll();
    const [first, second] = moved.values;
    if (!first || !second) throw new Error("two values are made above");
    expect(id({ ...moved, values: [second, first], label: "deaths" })).toBe(id(toll()));
    expect(id({ ...moved, values: [{ ...first, key: "13" }, second] })).not.toBe(id(toll()));
    const joined = { ...first, evidence: [...first.evidence, evidenceOf(story, "wire", "died")] };
    expect(id({ ...moved, values: [joined, { ...second, evidence: second.evidence.slice(0, 1) }] })).toBe(
      id(toll()),
    );
    expect(id({ ...moved, values: [first, { ...second, evidence: second.evidence.slice(0, 1) }] })).not.toBe(
      id(toll()),
    );
  });

  test("is never given twice", () => {
    const ids = apply(rulesOf({}), toll(), toll()).findings.map((finding) => finding.id);
    expect(new Set(ids).size).toBe(2);
  });

  test("of one severity a contradiction stands first, then an update or a slip, then what is explained", () => {
    const all = causes.map((cause) => toll({ cause, attribute: cause }));
    const order = apply(rulesOf({ severity: "high" }), ...all).findings.map(({ cause }) => cause);
    expect(order[0]).toBe("contradiction");
    expect(new Set(order.slice(1, 3))).toEqual(new Set(["update", "source-error"]));
    expect(order).toHaveLength(causes.length);
  });

  test("findings stand most serious first, then by cause and id, in whatever order they came", () => {
    const rules = rulesOf({ severity: "{ otherwise: low, cause: { update: high, scope: medium } }" });
    const all = (["update", "scope", "precision"] as const).flatMap((cause) =>
      ["a", "b", "c"].map((attribute) => toll({ cause, attribute })),
    );
    const sorted = apply(rules, ...all).findings;
    expect(sorted.map(({ severity }) => severity)).toEqual([
      "high",
      "high",
      "high",
      "medium",
      "medium",
      "medium",
      "low",
      "low",
      "low",
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 9 }), (shuffled) => {
        expect(apply(rules, ...shuffled).findings.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
      }),
      { numRuns: 20 },
    );
  });
});

describe("severity", () => {
  const table =
    "{ otherwise: medium, cause: { precision: low, spelling: off }, unit: { EUR: high }, origins: { 2: high } }";
  const level = (other: Partial<Difference>) =>
    apply(rulesOf({ severity: table }), toll(other)).findings[0]?.severity;

  test.each([
    ["the cause is asked first", { cause: "precision", unit: "EUR" }, "low"],
    ["then the unit", { unit: "EUR" }, "high"],
    ["then the number of independent origins", {}, "high"],
    ["off is not reported", { cause: "spelling" }, undefined],
  ] as const)("%s", (_, other, expected) => expect(level(other)).toBe(expected));

  test("otherwise decides what nothing else does", () => {
    const copies = makeStory({ a: { text: "12", origin: 0 }, b: { text: "15", origin: 0 } });
    const difference = makeDifference(copies, { "12": [["a", "12"]], "15": [["b", "15"]] });
    const { findings } = applyRules(
      rulesOf({ severity: table }),
      { differences: [difference], nearMisses: [] },
      copies,
    );
    expect(findings[0]?.severity).toBe("medium");
  });
});

describe("which rule decides", () => {
  const broad = { id: "core/any" };
  const narrow = { id: "core/z-toll", params: "{ measure: death }" };
  const narrower = { id: "core/zz-toll", params: "{ measures: [death, injury], causes: [update] }" };
  const deciding = (rules: RuleSet, difference: Difference) => apply(rules, difference).findings[0]?.rule;

  test.each([
    ["the narrower one", {}, "core/z-toll"],
    ["the narrowest one", { cause: "update" }, "core/zz-toll"],
    ["the one for everything else", { measure: "money" }, "core/any"],
  ] as const)("%s", (_, other, id) =>
    expect(deciding(rulesOf(broad, narrow, narrower), toll(other))).toBe(id),
  );

  test("a tolerance makes no rule narrower", () => {
    const tolerant = { id: "core/z-tolerant", params: "{ toleranceRatio: 0.1 }" };
    expect(deciding(rulesOf(broad, tolerant), toll())).toBe("core/any");
  });

  test("a later pack's rule wins over an earlier pack's narrower one", () => {
    expect(deciding(rulesOf(narrower, narrow, { id: "desk/all" }), toll())).toBe("desk/all");
  });

  test("where no rule speaks of it, it is a near miss with that reason", () => {
    const { findings, nearMisses } = apply(rulesOf(narrow), toll({ measure: "money" }));
    expect(findings).toEqual([]);
    expect(nearMisses).toMatchObject([{ type: "quantity", reason: "no rule speaks of such a difference" }]);
  });
});

describe("what a rule holds back becomes a near miss", () => {
  test.each([
    ["off", { severity: "off" }, {}, "switched off (desk/toll, severity otherwise)"],
    [
      "a tolerance",
      { params: "{ toleranceRatio: 0.2 }" },
      { gapRatio: 0.2 },
      "the amounts lie within 20 percent of each other (desk/toll)",
    ],
    [
      "publication dates",
      { params: "{ maxDaysApart: 0 }" },
      {},
      "the sources were published 1 day apart, and 0 is the most that is compared (desk/toll)",
    ],
    [
      "dates",
      { kind: "date", params: "{ toleranceDays: 1 }" },
      { type: "date", measure: "event-day", daysApart: 1 },
      "the dates lie within 1 day of each other (desk/toll)",
    ],
  ] as const)("%s", (_, parts, other, reason) => {
    const { findings, nearMisses } = apply(rulesOf(parts), toll(other));
    expect(findings).toEqual([]);
    expect(nearMisses.map((miss) => miss.reason)).toEqual([reason]);
    expect(nearMisses[0]?.evidence.map(({ source }) => source)).toEqual(["harbor", "coast"]);
  });

  test.each([
    ["beyond the tolerance", "{ toleranceRatio: 0.19 }", { gapRatio: 0.2 }],
    ["without a known gap", "{ toleranceRatio: 1 }", {}],
    ["a tolerance of 0 tolerates nothing", "{ toleranceRatio: 0 }", { gapRatio: 0 }],
    ["published near enough", "{ maxDaysApart: 1 }", {}],
  ])("but not %s", (_, params, other) => {
    expect(apply(rulesOf({ params }), toll(other)).findings).toHaveLength(1);
  });
});
