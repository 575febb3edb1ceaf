import { differenceTypes } from "../../src/domain/index.js";
import { loadRules, type RuleSet } from "../../src/rules/index.js";
import { ruleText } from "./make-story.js";

/** Reports whatever the comparers find, for tests of the stages before the rules. */
export const everyDifference: RuleSet = loadRules(
  differenceTypes.map((type) => ({
    path: `rules/every/${type}.yaml`,
    text: ruleText({ id: `every/${type}`, kind: type, severity: "medium" }),
  })),
).rules;
