import type { Command } from "./command.js";

export const explain: Command = {
  name: "explain",
  summary: "Say why a finding was reported, or why two places were not",
  options: {
    finding: { describe: "Id of a finding, as a report gives it" },
    at: { describe: "A place as SOURCE:LINE or SOURCE:LINE:WORDS; SOURCE is a file or an outlet; give two" },
    format: { describe: "What to print: text, json", defaultDescription: "text" },
    published: { describe: "Publication date of sources that state none, as 2026-01-08" },
    rules: { describe: "Ask the rules of this folder too, before the shipped ones; may be repeated" },
  },
  examples: [
    [
      "crosscheck explain seeds --at geopolitics-column:9 --at local-report:8",
      "why two lines were or were not set against each other",
    ],
    ["crosscheck explain seeds --finding 3f2a9c81d0b4", "what a finding stands on, and which rule decided"],
  ],
  run: async (args, edge) => (await import("../run-explain.js")).runExplain(args, edge),
};
