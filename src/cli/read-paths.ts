import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../domain/index.js";
import { formats, largestFileBytes, oversize, type RawFile } from "../ingest/index.js";
import { isOwnReport } from "../report/index.js";
import { nearestFileName } from "./nearest-file-name.js";
import { listOf } from "./options.js";
import { describeSystemError } from "./system-error.js";

/** What a folder is searched for. A file that is named itself is tried whatever its ending. */
const readableEndings = formats.flatMap(({ extensions }) => extensions);

/** Names listed in a diagnostic before it says "and 7 more". */
const namesShown = 4;

export interface ReadFiles {
  readonly files: readonly RawFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files that the user named and those in the folders that the user named, subfolders included.
 * Folders are read in code-unit order of their paths, so that a story is the same on every machine. What
 * cannot be read becomes a diagnostic; the rest is read. A report of ours in a folder is no source, unless it
 * is named itself; `leaveOut` are places that this run writes to, which nobody need be told of.
 */
export function readPaths(
  paths: readonly string[],
  folder: string,
  leaveOut: readonly string[] = [],
): ReadFiles {
  const files: RawFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const excluded = new Set(leaveOut.map((path) => resolve(folder, path)));

  /** False where a folder's file is a report of ours. */
  const readOne = (path: string, inFolder = false): boolean => {
    const place = resolve(folder, path);
    try {
      const real = realpathSync(place);
      if (seen.has(real)) return true;
      seen.add(real);
      const stats = statSync(real);
      // Nobody may ever write to a pipe that lies in a folder: reading it would not end.
      if (inFolder && !stats.isFile()) {
        diagnostics.push({
          level: "warning",
          source: asNamed(path),
          message: `${asNamed(path)} is a pipe or a device, and no file; it was left out.`,
        });
        return true;
      }
      const { size } = stats;
      if (size > largestFileBytes)
        diagnostics.push({
          level: "error",
          source: asNamed(path),
          message: `${asNamed(path)} ${oversize(size)}`,
        });
      else {
        const bytes = readFileSync(real);
        if (inFolder && isOwnReport(bytes.toString("utf8"))) return false;
        files.push({ path: asNamed(path), bytes });
      }
    } catch (error) {
      diagnostics.push(unreadable(path, error));
    }
    return true;
  };

  for (const path of paths) {
    const place = resolve(folder, path);
    try {
      if (!statSync(place).isDirectory()) {
        readOne(path);
        continue;
      }
    } catch (error) {
      diagnostics.push(unreadable(path, error, place));
      continue;
    }
    const found: string[] = [];
    const skipped: string[] = [];
    listFolder(path, folder, excluded, { found, skipped, diagnostics });
    const reports = found.sort().filter((file) => !readOne(file, true));
    skipped.push(...reports);
    if (skipped.length > 0) diagnostics.push(passedOver(path, skipped.sort()));
    if (found.length === reports.length) diagnostics.push(nothingIn(path, skipped.length));
  }
  return { files, diagnostics };
}

interface Listing {
  readonly found: string[];
  readonly skipped: string[];
  readonly diagnostics: Diagnostic[];
}

/** Links to folders are not followed: a link to a parent would never end. */
function listFolder(path: string, base: string, excluded: ReadonlySet<string>, listing: Listing): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(resolve(base, path), { withFileTypes: true });
  } catch (error) {
    listing.diagnostics.push(unreadable(path, error));
    return;
  }
  for (const entry of entries) {
    const inside = join(path, entry.name);
    if (excluded.has(resolve(base, inside))) continue;
    if (entry.name.startsWith(".") || entry.name === "node_modules") listing.skipped.push(inside);
    else if (entry.isDirectory()) listFolder(inside, base, excluded, listing);
    else if (isText(entry.name)) listing.found.push(inside);
    else listing.skipped.push(inside);
  }
}

const isText = (name: string): boolean => readableEndings.includes(extname(name).toLowerCase());

/** With `/` between folders on every system: the path is part of the report. */
const asNamed = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));

function unreadable(path: string, error: unknown, place?: string): Diagnostic {
  const { code } = error as NodeJS.ErrnoException;
  const near = code === "ENOENT" && place !== undefined ? neighbour(place) : null;
  const hint = near === null ? "" : `. Did you mean ${asNamed(join(dirname(path), near))}?`;
  return {
    level: "error",
    source: asNamed(path),
    message: `${asNamed(path)} cannot be read: ${describeSystemError(error)}${hint}`,
  };
}

function neighbour(place: string): string | null {
  try {
    return nearestFileName(basename(place), readdirSync(dirname(place)));
  } catch {
    return null;
  }
}

function passedOver(path: string, skipped: readonly string[]): Diagnostic {
  const names = skipped.slice(0, namesShown).map((name) => asNamed(relative(path, name)));
  const more = skipped.length - names.length;
  return {
    level: "info",
    source: asNamed(path),
    message: `${asNamed(path)}: ${skipped.length} passed over, hidden, a report of crosscheck's or not text (${readableEndings.join(", ")}): ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Name a file itself to have it tried.`,
  };
}

function nothingIn(path: string, skipped: number): Diagnostic {
  return {
    level: "error",
    source: asNamed(path),
    message: `${asNamed(path)} holds no source${skipped > 0 ? " that is text" : ""}. Put the articles there as ${listOf(readableEndings)} files, one each.`,
  };
}
