import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { configure, loadRules, ruleSchema, settingsSchema } from "../../src/rules/index.js";
import { fits } from "./json-schema.js";
import { ruleText } from "./make-story.js";

test.each([
  ["rule", ruleSchema],
  ["settings", settingsSchema],
])("the published %s schema is what the code makes (npm run schemas)", (name, make) => {
  expect(JSON.parse(readFileSync(`rules/${name}.schema.json`, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(make())),
  );
});

test("every shipped rule fits the schema", () => {
  const files = readdirSync("rules", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  for (const name of files)
    expect({ name, fits: fits(ruleSchema(), parse(readFileSync(`rules/${name}`, "utf8"))) }).toEqual({
      name,
      fits: true,
    });
});

/** What the reader refuses for its form, the schema refuses too; an editor underlines it while it is typed. */
describe.each([
  ["a rule", ruleText(), true],
  ["a rule by measure and tolerance", ruleText({ params: "{ measure: death, toleranceRatio: 0.2 }" }), true],
  [
    "a severity by cause and unit",
    ruleText({ severity: "{ otherwise: low, cause: { update: off }, unit: { EUR: high } }" }),
    true,
  ],
  ["a severity by origins", ruleText({ severity: "{ otherwise: low, origins: { 2: high } }" }), true],
  ["an unknown key", ruleText({ wy: "x" }), false],
  ["an unknown kind", ruleText({ kind: "quantities" }), false],
  ["an unknown measure", ruleText({ params: "{ measure: deaths }" }), false],
  ["another kind's measure", ruleText({ kind: "date", params: "{ measure: death }" }), false],
  ["another kind's parameter", ruleText({ params: "{ toleranceDays: 1 }" }), false],
  [
    "units where there are none",
    ruleText({ kind: "name", severity: "{ otherwise: low, unit: { EUR: high } }" }),
    false,
  ],
  ["too large a tolerance", ruleText({ params: "{ toleranceRatio: 2 }" }), false],
  ["an unknown level", ruleText({ severity: "critical" }), false],
  ["one example", ruleText({ examples: "[{ name: x, sources: { a: { text: x } }, expect: [] }]" }), false],
  ["no why", ruleText().replace(/^why.*\n/m, ""), false],
] as const)("%s", (_, text, sound) => {
  test("is judged alike by schema and reader", () => {
    expect(fits(ruleSchema(), parse(text))).toBe(sound);
    expect(loadRules([{ path: "rules/desk/toll.yaml", text }]).problems.length === 0).toBe(sound);
  });
});

test.each([
  ["rules: { core/toll: low }", true],
  ["rules: { core/toll: { severity: { otherwise: low } } }", true],
  ["packs: { core: off }\nfolders: [desk]", true],
  ["packs: { core: false }", false],
  ["rules: { core/toll: none }", false],
  ["pack: { core: off }", false],
])("settings are judged alike by schema and reader: %s", (text, sound) => {
  const { rules } = loadRules([{ path: "rules/core/toll.yaml", text: ruleText({ id: "core/toll" }) }]);
  expect(fits(settingsSchema(), parse(text))).toBe(sound);
  expect(configure(rules, { path: "c", text }).problems.length === 0).toBe(sound);
});
