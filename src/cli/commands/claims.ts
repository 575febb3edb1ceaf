import type { Command } from "./command.js";

export const claimFormats = ["table", "json"] as const;

export const claims: Command = {
  name: "claims",
  summary: "Print what each source states: the claims that findings stand on",
  options: {
    format: { describe: `What to print: ${claimFormats.join(", ")}`, defaultDescription: claimFormats[0] },
    published: { describe: "Publication date of sources that state none, as 2026-01-08" },
    "no-color": { describe: "Print without colour", boolean: true },
  },
  examples: [
    ["crosscheck claims seeds", "every claim of the seed story"],
    ["crosscheck claims seeds --format json", "the same with offsets, for a program"],
  ],
  run: async (args, edge) => (await import("../run-claims.js")).runClaims(args, edge),
};
