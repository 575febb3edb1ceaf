/**
 * Decides which differences are reported, how severe they are and in which words. Rules are data; this folder
 * reads them and applies them. It may not touch files, find differences of its own, or say who is right.
 */
export { applyRules, type Decision, decide, decideAll, mostPlaces, ruleFor } from "./apply.js";
export { findUntested } from "./coverage.js";
export { type Examine, type ExampleRun, runExamples } from "./examples.js";
export { kinds } from "./kinds/index.js";
export { lexiconOf } from "./lexicon-of.js";
export type { RuleLexicon } from "./lexicon-shape.js";
export { type LoadedRules, loadRules } from "./load.js";
export { formatProblem } from "./problem.js";
export type { Rule, RuleExample, RuleSet } from "./rule.js";
export { ruleSchema, settingsSchema } from "./schema.js";
export { configure, foldersOf, settingsFileName } from "./settings.js";
export { type DraftExample, type RuleDraft, toleranceOf, writeRule } from "./write-rule.js";
