import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatProblem, loadRules, type RuleSet, type TextFile } from "../rules/index.js";
import { longestYaml } from "../text/index.js";
import { UserError } from "./user-error.js";

/** The rule packs that ship with the program: `rules/` beside `dist/`. */
const shippedRules = fileURLToPath(new URL("../../rules/", import.meta.url));

/** Four bytes for the longest character in UTF-8: what is larger is too long whatever it holds. */
const mostBytes = longestYaml * 4;

export function loadPacks(): RuleSet {
  const { rules, problems } = loadRules(readPacks(shippedRules, "rules"));
  if (problems.length > 0)
    throw new UserError(
      `${problems.length === 1 ? "a mistake" : `${problems.length} mistakes`} in the rules\n\n${problems.map(formatProblem).join("\n\n")}\n`,
    );
  return rules;
}

/** Rule files of the packs in one folder, in code-unit order. `shown` is that folder as messages name it. */
function readPacks(folder: string, shown: string): readonly TextFile[] {
  return list(folder).flatMap((pack) =>
    statSync(join(folder, pack)).isDirectory()
      ? list(join(folder, pack))
          .filter((name) => /\.ya?ml$/.test(name))
          .map((name) => ({ path: `${shown}/${pack}/${name}`, text: readStart(join(folder, pack, name)) }))
      : [],
  );
}

const list = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];

/** A file beyond the limit is not read; as blanks of that length it is refused with the reason. */
const readStart = (path: string): string =>
  statSync(path).size > mostBytes ? " ".repeat(longestYaml + 1) : readFileSync(path, "utf8");
