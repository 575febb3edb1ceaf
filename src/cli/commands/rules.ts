import type { Command, CommandAction } from "./command.js";

export const ruleActions = ["list", "explain", "test", "new"] as const;

const newOptions = "file kind measure severity tolerance message why check differs agrees".split(" ");

const actions: Readonly<Record<(typeof ruleActions)[number], CommandAction>> = {
  list: {
    words: "list",
    summary: "Show every rule, in the order in which they are asked",
    options: ["rules"],
  },
  explain: {
    words: "explain ID…",
    summary: "Show a rule's manual, with its examples",
    options: ["rules"],
    notes: "ID is a rule's id or a pack's name; crosscheck rules list shows them.",
  },
  test: {
    words: "test [ID or PATH]",
    summary: "Run the examples of all rules, or of those that are named",
    options: ["rules", "coverage"],
    notes:
      "ID is a rule's id or a pack's name. An example that fails ends with 2, as a broken rule file does.",
  },
  new: {
    words: "new",
    summary: "Write a rule with examples that pass; on a terminal it asks for what no option says",
    options: ["rules", ...newOptions],
  },
};

export const rules: Command = {
  name: "rules",
  words: "list | explain ID | test [ID or PATH] | new",
  summary: "Show the rules that decide what is reported, explain one, run their examples, or write one",
  options: {
    rules: { describe: "Read the rules of this folder too; may be repeated" },
    coverage: { describe: "With test: name what no example of a rule shows at work", boolean: true },
    file: { describe: "With new: the file to write, FOLDER/NAME.yaml" },
    kind: { describe: "With new: what differs (quantity, date, quote …)" },
    measure: { describe: "With new: which of that kind (money, event-day …), or any" },
    severity: { describe: "With new: high, medium, low or off" },
    tolerance: { describe: "With new: the share, or the days, that are no difference" },
    message: { describe: "With new: the finding in one sentence, with {values}" },
    why: { describe: "With new: why it matters" },
    check: { describe: "With new: what the editor should do next" },
    differs: { describe: "With new: a text on which the rule fires; given twice" },
    agrees: { describe: "With new: a text on which it stays quiet; given twice" },
  },
  examples: [
    ["crosscheck rules list", "every rule, in the order in which they are asked"],
    ["crosscheck rules explain core/death-toll", "one rule's manual, with its examples"],
    [
      "crosscheck rules new --file house-rules/fares.yaml --kind quantity --why Disputed",
      "write a rule with examples that pass; on a terminal it asks for what no option says",
    ],
    ["crosscheck rules test --coverage", "run all examples, and name what they leave out"],
  ],
  actions,
  notes: "ID is a rule's id or a pack's name. A test that fails ends with 2, as a broken rule file does.",
  run: async (args, edge) => (await import("../run-rules.js")).runRules(args, edge),
};
