import { publishedText } from "../domain/index.js";
import type { Checked } from "../pipeline.js";
import { sourceNames } from "../report/source-names.js";
import { groupDigits, plural } from "../report/summary.js";
import type { RuleSet } from "../rules/index.js";
import type { Output } from "./edge.js";
import { printable } from "./print-diagnostics.js";

const bases = { stated: "", inferred: " (inferred)", unknown: "" } as const;

/** For `--verbose`, on standard error: what was read, what came of it, and how long each part took. */
export function printDetails(
  { report, bySource, claims, pairs, keptBack }: Checked,
  rules: RuleSet,
  timings: ReadonlyMap<string, number>,
  output: Output,
): void {
  const names = sourceNames(report);
  const line = (head: string, text: string): void => output.write(printable(`${head.padEnd(10)}${text}\n`));
  for (const [i, { id, path, published, publishedBasis, words }] of report.sources.entries()) {
    const day = published === null ? "day unknown" : publishedText(published) + bases[publishedBasis];
    const { sentences = 0, claims: own = 0 } = bySource[i] ?? {};
    const counts = [plural(words, "word"), plural(sentences, "sentence"), plural(own, "claim")].join(", ");
    line("read", `${path}: ${names.get(id) ?? id}, ${day}; ${counts}`);
  }
  line("rules", `${plural(rules.rules.length, "rule")} of ${plural(rules.packs.length, "pack")}`);
  line(
    "compared",
    `${plural(claims, "claim")} in ${plural(report.topics.length, "topic")}, ${plural(pairs, "pair")} of similar sentences: ${plural(report.findings.length, "difference")} reported, ${plural(keptBack, "pair")} kept back`,
  );
  const took = [...timings].map(([part, time]) => `${part} ${groupDigits(Math.round(time))} ms`);
  line("took", took.join(", "));
}
