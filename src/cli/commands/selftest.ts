import type { Command } from "./command.js";

export const selftestFormats = ["table", "json"] as const;
export const usualSeed = 1;
export const usualPerKind = 40;

export const selftest: Command = {
  name: "selftest",
  summary: "Seed known errors into copies of clean sources, and count what the rules catch",
  options: {
    seed: { describe: "A whole number: another one changes other words", defaultDescription: `${usualSeed}` },
    "per-kind": {
      describe: "Most changes of one kind, over all sources",
      defaultDescription: `${usualPerKind}`,
    },
    missed: { describe: "List the errors that were missed and the rewrites that were not", boolean: true },
    format: {
      describe: `What to print: ${selftestFormats.join(", ")}`,
      defaultDescription: selftestFormats[0],
    },
    published: { describe: "Publication date of sources that state none, as 2026-01-08" },
    rules: { describe: "Ask the rules of this folder too, before the shipped ones; may be repeated" },
    quiet: { describe: "Print errors alone, and the figures", boolean: true },
  },
  examples: [
    ["crosscheck selftest seeds --per-kind 3", "a quick look at how the rules do on texts like these"],
    ["crosscheck selftest seeds --per-kind 3 --seed 7 --missed", "other words, and what was missed"],
  ],
  notes:
    "Each copy has one change and is set beside its own source. An error counts as caught only where a new finding of a fitting type has the changed words in dispute.",
  run: async (args, edge) => (await import("../run-selftest.js")).runSelftest(args, edge),
};
