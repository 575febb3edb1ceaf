import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { TextFile } from "../domain/index.js";
import {
  configure,
  foldersOf,
  formatProblem,
  type LoadedRules,
  loadRules,
  type RuleSet,
  settingsFileName,
} from "../rules/index.js";
import { type FoundSettings, findSettings } from "./find-settings.js";
import { readRules } from "./rule-files.js";
import { UserError } from "./user-error.js";

/** The rule packs that ship with the program: `rules/` beside `dist/`. */
const shippedRules = fileURLToPath(new URL("../../rules/", import.meta.url));

/**
 * The shipped packs and those of the user, asked first, as the project's settings change them. `own` are rule
 * files, folders of them, or folders of such folders. One mistake in any of them stops the run: a report by half
 * of the rules would look like all clear.
 */
export function loadPacks(own: readonly string[], base: string, paths: readonly string[]): RuleSet {
  const read = readPacks(own, base, paths);
  return refuseMistakes(loadFiles(read.files, read.settings));
}

/** The rule files of all packs, and the settings that change them. */
export interface ReadPacks {
  readonly files: readonly TextFile[];
  readonly settings: TextFile | null;
}

export function readPacks(own: readonly string[], base: string, paths: readonly string[]): ReadPacks {
  const settings = findSettings(paths, base);
  const files = new Map<string, TextFile>();
  // A folder that the settings name may be named on the command line too: each file is read once.
  const add = (read: readonly TextFile[], placeOf: (file: TextFile) => string): void => {
    for (const file of read) if (!files.has(placeOf(file))) files.set(placeOf(file), file);
  };
  if (existsSync(shippedRules))
    add(readRules(shippedRules, "rules", shippedRules), ({ path }) => join(shippedRules, "..", path));
  const shown = ({ path }: TextFile): string => resolve(base, path);
  if (settings !== null) add(readFolders(settings, base), shown);
  for (const path of own) add(readOwn(path, base), shown);
  return { files: [...files.values()], settings: settings?.file ?? null };
}

export function loadFiles(files: readonly TextFile[], settings: TextFile | null): LoadedRules {
  const loaded = loadRules(files);
  if (settings === null) return loaded;
  const configured = configure(loaded.rules, settings);
  return { rules: configured.rules, problems: [...loaded.problems, ...configured.problems] };
}

function refuseMistakes({ rules, problems }: LoadedRules): RuleSet {
  if (problems.length === 0) return rules;
  const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
  const inSettings = problems.filter(({ path }) => path.endsWith(settingsFileName)).length;
  const where =
    inSettings === 0 ? "the rules" : inSettings < problems.length ? "rules and settings" : "the settings";
  throw new UserError(`${count} in ${where}\n\n${problems.map(formatProblem).join("\n\n")}\n`);
}

function readFolders({ folder, file }: FoundSettings, base: string): readonly TextFile[] {
  return foldersOf(file).flatMap((name) => {
    const place = join(folder, name);
    const shown = relative(base, place).split(sep).join("/");
    if (!existsSync(place))
      throw new UserError(
        `${file.path} names the folder ${name}, and there is no ${shown}`,
        "Folders are counted from the file that names them.",
      );
    return readRules(place, shown, folder);
  });
}

function readOwn(path: string, base: string): readonly TextFile[] {
  const place = resolve(base, path);
  if (!existsSync(place))
    throw new UserError(
      `--rules ${path}: there is no such file or folder`,
      "Name a folder that holds rules as .yaml files.",
    );
  const files = readRules(place, path.replace(/[\\/]+$/, ""), place);
  if (files.length === 0)
    throw new UserError(`--rules ${path} holds no rule`, "A rule is a file that ends in .yaml or .yml.");
  return files;
}
