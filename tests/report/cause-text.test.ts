import { expect, test } from "@jest/globals";
import type { Evidence, Finding } from "../../src/domain/index.js";
import { causeText } from "../../src/report/cause-text.js";

const at = (source: string, text: string, start = 0): Evidence => ({
  source,
  start,
  end: start + text.length,
  text,
  focus: { start, end: start + text.length },
});

const finding = (proof: readonly Evidence[], second = "coast-post"): Finding => ({
  ...{ id: "1", rule: "core/count", type: "quantity", severity: "low", topic: null, toSettle: [] },
  cause: "event",
  message: "Sources differ on the number of boats: 26 and 35.",
  values: [
    { value: "26", origins: 1, evidence: [at("harbor-times", "26 boats")] },
    { value: "35", origins: 1, evidence: [at(second, "35 boats", 5)] },
  ],
  reasons: [{ text: "Two occasions.", evidence: [at("harbor-times", "26 boats"), ...proof] }],
});

test("two events are both named, each by the words of the sources that give its value", () => {
  const proof = [
    at("harbor-times", "Friday", 20),
    at("harbor-times", "Bergen summit", 30),
    at("coast-post", "Tuesday", 40),
    at("coast-post", "Tuesday", 90),
    at("coast-post", "Oslo\u202e forum", 50),
  ];
  expect(causeText(finding(proof))).toBe("two events: Bergen summit / Oslo forum");
});

test("a day names an event of which nothing else is told", () => {
  const proof = [
    at("harbor-times", "8 January", 20),
    at("harbor-times", "Jan 8, 2026", 30),
    at("coast-post", "Friday", 40),
  ];
  expect(causeText(finding(proof))).toBe("two events: 8 January / Friday");
});

test.each([
  ["nothing tells them", finding([])],
  ["only one is told", finding([at("harbor-times", "Friday", 20)])],
  [
    "both are told in the same words",
    finding([at("harbor-times", "Friday", 20), at("coast-post", "Friday", 40)]),
  ],
  ["one source gives both values", finding([at("harbor-times", "Friday", 20)], "harbor-times")],
])("the cause stands alone where %s", (_, asked) => expect(causeText(asked)).toBe("two events"));

test("no other cause is told with events", () => {
  expect(causeText({ ...finding([at("harbor-times", "Friday", 20)]), cause: "scope" })).toBe(
    "not like for like",
  );
});
