import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { TextFile } from "../domain/index.js";
import { settingsFileName } from "../rules/index.js";
import { readOne } from "./rule-files.js";

/** A project's settings and the folder that its paths are counted from. */
export interface FoundSettings {
  readonly folder: string;
  readonly file: TextFile;
}

/**
 * The nearest `crosscheck.config.yaml`: in the folder of the first path that the user named, else in the folders
 * above it, as other tools find theirs. Null where there is none.
 */
export function findSettings(paths: readonly string[], base: string): FoundSettings | null {
  for (let folder = startOf(resolve(base, paths[0] ?? ".")); ; folder = dirname(folder)) {
    const place = join(folder, settingsFileName);
    if (existsSync(place) && statSync(place).isFile()) {
      const shown = relative(base, place).split(sep).join("/");
      return { folder, file: readOne(place, shown) };
    }
    if (dirname(folder) === folder) return null;
  }
}

const startOf = (place: string): string =>
  existsSync(place) && statSync(place).isDirectory() ? place : dirname(place);
