import type { Reporter } from "./reporter.js";
import { reporters } from "./reporters/index.js";

export type { Reporter, ReportView } from "./reporter.js";
export { reporters };

/** Null for an unknown name: the caller tells the user which names there are. */
export function findReporter(name: string): Reporter | null {
  return reporters.find((reporter) => reporter.name === name) ?? null;
}
