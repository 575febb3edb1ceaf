import type { Problem, TextFile } from "../domain/index.js";
import { inOrderAsked } from "./order.js";
import { placeOf } from "./read/file-reader.js";
import { type ParsedFile, parseFile, peekText } from "./read/parse-file.js";
import { type ReadRule, readExtension, readRule } from "./read/read-rule.js";
import type { Rule, RuleSet } from "./rule.js";
import { suggest } from "./shapes/scalars.js";

export interface LoadedRules {
  /** The rules without a mistake. */
  readonly rules: RuleSet;
  /** By file, in the order given; within a file from top to bottom. */
  readonly problems: readonly Problem[];
}

/** Reads rule files, one rule each. All mistakes of all files are told at once; a broken file hides no other's. */
export function loadRules(files: readonly TextFile[]): LoadedRules {
  const parsed = files.map((file) => parseFile(file));
  const byId = new Map<string, Rule>();
  const alone = parsed.filter(({ root }) => peekText(root, "extends") === null);
  for (const file of alone) keep(readRule(file), byId, file);
  readExtensions(
    parsed.filter((file) => !alone.includes(file)),
    byId,
    new Set(parsed.flatMap(({ root }) => peekText(root, "id")?.text ?? [])),
  );
  const packs = [...new Set(files.map(({ path }) => packOf(path)))];
  return {
    rules: { rules: inOrderAsked([...byId.values()], packs), packs },
    problems: parsed.flatMap(({ reader }) => reader.problems),
  };
}

/** In as many rounds as extensions stand on each other; what is left then has no base, or is its own. */
function readExtensions(
  files: readonly ParsedFile[],
  byId: Map<string, Rule>,
  named: ReadonlySet<string>,
): void {
  let waiting = files;
  for (let read = -1; read !== 0; ) {
    const ready = waiting.filter(({ root }) => byId.has(peekText(root, "extends")?.text ?? ""));
    for (const file of ready)
      keep(readExtension(file, byId.get(peekText(file.root, "extends")?.text ?? "") ?? null), byId, file);
    waiting = waiting.filter((file) => !ready.includes(file));
    read = ready.length;
  }
  for (const file of waiting) {
    const base = peekText(file.root, "extends");
    readExtension(file, null);
    if (base === null) continue;
    const known = [...byId.keys()].sort();
    if (named.has(base.text))
      file.reader.refuse(placeOf(base.node), `${base.text} has mistakes, or leads back to this rule`);
    else
      file.reader.refuse(
        placeOf(base.node),
        `unknown rule "${base.text}"`,
        suggest(`There are ${known.length} rules to extend.`, base.text, known),
      );
  }
}

function keep(read: ReadRule | undefined, byId: Map<string, Rule>, { reader }: ParsedFile): void {
  if (read === undefined) return;
  const first = byId.get(read.rule.id);
  if (first === undefined) byId.set(read.rule.id, read.rule);
  else reader.refuse(read.idPlace, `another rule has the id ${read.rule.id}`, `It stands in ${first.path}.`);
}

const packOf = (path: string): string => path.split(/[\\/]/).at(-2) ?? "";
