import type { Reporter } from "./reporter.js";
import { reporters } from "./reporters/index.js";

export type { Reporter, ReportView } from "./reporter.js";
export { reporters };

/** Whether a file's text was written by this program, in any format. */
export const isOwnReport = (text: string): boolean => {
  const plain = text.replaceAll("\r\n", "\n");
  return reporters.some(({ isReport }) => isReport(plain));
};

/** Null for an unknown name: the caller tells the user which names there are. */
export function findReporter(name: string): Reporter | null {
  return reporters.find((reporter) => reporter.name === name) ?? null;
}
