import type { Command } from "./command.js";

export const ruleActions = ["list", "explain", "test"] as const;

export const rules: Command = {
  name: "rules",
  words: "list | explain ID | test [ID]",
  summary: "Show the rules that decide what is reported, explain one, or run their examples",
  options: {
    rules: { describe: "Read the rules of this folder too; may be repeated" },
    coverage: { describe: "With test: name what no example of a rule shows at work", boolean: true },
  },
  examples: [
    ["crosscheck rules list", "every rule, in the order in which they are asked"],
    ["crosscheck rules explain core/death-toll", "one rule's manual, with its examples"],
    ["crosscheck rules test --coverage", "run all examples, and name what they leave out"],
  ],
  notes: "ID is a rule's id or a pack's name. A test that fails ends with 2, as a broken rule file does.",
  run: async (args, edge) => (await import("../run-rules.js")).runRules(args, edge),
};
