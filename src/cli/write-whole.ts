import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describeSystemError } from "./system-error.js";
import { UserError } from "./user-error.js";

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes all of the files or none: each goes to a neighbour of its place first and is renamed there when all
 * are on disk. A reader never sees half a report, and a failed run leaves the last good one.
 */
export function writeWhole(files: readonly OutputFile[]): void {
  // A link stays one: what it leads to is written.
  const drafts = files.map(({ path: named, text }) => {
    const path = existsSync(named) ? realpathSync(named) : named;
    return { path, text, draft: join(dirname(path), `.${basename(path)}.${process.pid}.part`) };
  });
  let current = "";
  try {
    for (const { path, text, draft } of drafts) {
      current = path;
      makeFolder(dirname(path));
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
        throw Object.assign(new Error(), { code: "EISDIR" });
      writeFileSync(draft, text);
    }
    for (const { path, draft } of drafts) {
      current = path;
      renameSync(draft, path);
    }
  } catch (error) {
    for (const { draft } of drafts) discard(draft);
    throw new UserError(
      `cannot write ${current}: ${describeSystemError(error)}`,
      "Nothing was written. Name another place with --out.",
    );
  }
}

/** Folder by folder: asked for all at once, Node 20 never ends where the system lets nothing be made (`/proc`). */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The folder above is there: the system means that nothing can be made in it.
    throw code === "ENOENT" ? Object.assign(new Error(), { code: "EACCES" }) : error;
  }
}

/** Where a file has the name of a folder on the way, there is nothing to remove and the system says so. */
function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {}
}
