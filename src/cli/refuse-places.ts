import { accessSync, constants, lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isReplaceable } from "./own-report.js";
import { describeSystemError } from "./system-error.js";
import { UserError } from "./user-error.js";

/** A file that is about to be written; `named` is the path as the user would type it. */
export interface OutputPlace {
  readonly path: string;
  readonly named: string;
}

/**
 * Refuses what must not or cannot be written, before anything is read: a source of this run, a file that is not
 * a report of ours, a folder's name, a folder where nothing can be put. `sources` are the paths that the user
 * named; what stands in a folder of them is safe, since only reports of ours are replaced.
 */
export function refusePlaces(
  places: readonly OutputPlace[],
  sources: readonly string[],
  folder: string,
): void {
  const inputs = new Set(sources.map((path) => realPlace(resolve(folder, path))));
  for (const { path, named } of places) {
    if (inputs.has(realPlace(path)))
      throw new UserError(
        `--out ${named} is one of the sources, and would be written over`,
        "Nothing was written. Name another file or folder with --out.",
      );
    refuseStranger(path, named);
    refuseFolder(dirname(path), named);
  }
}

function refuseStranger(path: string, named: string): void {
  const at = look(path, named);
  if (at === null) {
    if (look(path, named, lstatSync) !== null) throw cannotWrite(named, "it is a link that leads nowhere");
    return;
  }
  if (at.isDirectory()) throw cannotWrite(named, "a folder has that name");
  if (!at.isFile()) throw cannotWrite(named, "it is a device or a pipe, and no file");
  if (!orRefuse(named, () => isReplaceable(path)))
    throw new UserError(
      `${named} is there already, and is no report of crosscheck's`,
      "Nothing was written. Name another file or folder with --out, or move that file away.",
    );
}

/** The nearest folder on the way that is there: the others are made in it. */
function refuseFolder(folder: string, named: string): void {
  const at = look(folder, named);
  if (at === null) {
    if (dirname(folder) !== folder) refuseFolder(dirname(folder), named);
    return;
  }
  if (!at.isDirectory()) throw cannotWrite(named, "a file has the name of one of its folders");
  orRefuse(named, () => accessSync(folder, constants.W_OK | constants.X_OK));
}

/** Null where nothing is there, also because a file stands where a folder should. */
function look(path: string, named: string, ask: typeof statSync | typeof lstatSync = statSync): Stats | null {
  return orRefuse(named, () => {
    try {
      return ask(path);
    } catch (error) {
      if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
      throw error;
    }
  });
}

const realPlace = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

const cannotWrite = (named: string, why: string): UserError =>
  new UserError(`cannot write ${named}: ${why}`, "Nothing was written. Name another place with --out.");

function orRefuse<T>(named: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw cannotWrite(named, describeSystemError(error));
  }
}
