import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadRules, writeRule } from "../../src/rules/index.js";

/** What people type: colons, quotes, dashes, braces, number signs, letters of other scripts. */
const typed = fc
  .string({ unit: fc.constantFrom(...`ab Zé9:#'"-{}[]&*!|>%@,?Я日`.split("")), minLength: 1, maxLength: 120 })
  .filter((text) => text.trim() !== "");

test("whatever is typed is read back as it was typed", () => {
  fc.assert(
    fc.property(typed, typed, typed, typed, (why, check, first, second) => {
      fc.pre(first !== second);
      const text = writeRule({
        ...{ id: "desk/own", kind: "quantity", measure: "money", severity: "high", tolerance: 0.1 },
        ...{ message: "Sources differ on {label}: {values}.", why, check },
        examples: [
          {
            name: "fires",
            sources: new Map([
              ["one", { text: first }],
              ["two", { text: second }],
            ]),
            expect: [
              { cause: "contradiction", quotes: [first, second].map((each) => each.replace(/\s+/g, " ")) },
            ],
          },
          { name: "quiet", sources: new Map([["one", { text: first }]]), expect: [] },
        ],
      });
      const { rules, problems } = loadRules([{ path: "rules/desk/own.yaml", text }]);
      expect(problems).toEqual([]);
      expect(rules.rules).toMatchObject([{ id: "desk/own", why, check, severity: { otherwise: "high" } }]);
      expect([...(rules.rules[0]?.examples[0]?.sources.values() ?? [])]).toEqual([
        { text: first },
        { text: second },
      ]);
    }),
    { numRuns: 300 },
  );
});
