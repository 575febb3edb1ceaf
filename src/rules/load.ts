import { formatProblem, type Problem } from "./problem.js";
import type { FileReader, TextFile } from "./read/file-reader.js";
import { type ReadRule, readRule } from "./read/read-rule.js";
import { readYamlFile } from "./read/read-yaml.js";
import { type Rule, type RuleSet, specificity } from "./rule.js";

export interface LoadedRules {
  /** The rules without a mistake. */
  readonly rules: RuleSet;
  /** By file, in the order given; within a file from top to bottom. */
  readonly problems: readonly Problem[];
}

/**
 * Reads rule files, one rule each. All mistakes of all files are told at once; a broken file hides no other's.
 * The packs stand in the order of their first file: a later pack's rules are asked before an earlier one's, so
 * that a newsroom's own rule wins over the shipped one. Inside a pack the narrower rule is asked first.
 */
export function loadRules(files: readonly TextFile[]): LoadedRules {
  const readers: FileReader[] = [];
  const byId = new Map<string, Rule>();
  for (const file of files) {
    const { value, reader } = readYamlFile(file, readRule);
    readers.push(reader);
    if (value !== undefined) keep(value, byId, reader);
  }
  const packs = [...new Set([...byId.values()].map(({ pack }) => pack))];
  const rules = [...byId.values()].sort(
    (a, b) =>
      packs.indexOf(b.pack) - packs.indexOf(a.pack) ||
      specificity(b) - specificity(a) ||
      (a.id < b.id ? -1 : 1),
  );
  return { rules: { rules }, problems: readers.flatMap((reader) => reader.problems) };
}

function keep({ rule, idPlace }: ReadRule, byId: Map<string, Rule>, reader: FileReader): void {
  const first = byId.get(rule.id);
  if (first === undefined) byId.set(rule.id, rule);
  else reader.refuse(idPlace, `another rule has the id ${rule.id}`, `It stands in ${first.path}.`);
}

export { formatProblem, type Problem, type TextFile };
