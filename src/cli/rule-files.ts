import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { TextFile } from "../domain/index.js";
import { longestYaml } from "../text/index.js";
import { describeSystemError } from "./system-error.js";
import { UserError } from "./user-error.js";

/** Four bytes for the longest character in UTF-8: what is larger is too long whatever it holds. */
const mostBytes = longestYaml * 4;

/**
 * Rule files at a place and one folder below it, in code-unit order. `shown` is the place as messages name it.
 *
 * A pack may be a stranger's: what leads out of `within` is refused, since a message quotes the line it is about and
 * could show any file; so is what is no plain file, since a named pipe never ends.
 */
export function readRules(place: string, shown: string, within: string): readonly TextFile[] {
  return orRefuse(shown, () => {
    refuseOutside(place, shown, within);
    return statSync(place).isDirectory() ? readFolder(place, shown, within, 0) : [readOne(place, shown)];
  });
}

function readFolder(place: string, shown: string, within: string, depth: number): readonly TextFile[] {
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const [path, name] = [join(place, entry.name), `${shown}/${entry.name}`];
      return orRefuse(name, () => {
        const isRule = /\.ya?ml$/.test(entry.name);
        if (!isRule && !leadsToFolder(entry, path)) return [];
        refuseOutside(path, name, within);
        if (leadsToFolder(entry, path)) return depth === 0 ? readFolder(path, name, within, 1) : [];
        return [readOne(path, name)];
      });
    });
}

const leadsToFolder = (entry: Dirent, path: string): boolean =>
  entry.isDirectory() || (entry.isSymbolicLink() && existsSync(path) && statSync(path).isDirectory());

/** One text file of a page; a larger one becomes blanks of a length that is refused with the reason. */
export function readOne(path: string, shown: string): TextFile {
  return orRefuse(shown, () => {
    const stats = statSync(path);
    if (!stats.isFile())
      throw new UserError(
        `${shown} is no file that can be read`,
        "A rule is a text file that ends in .yaml or .yml.",
      );
    return {
      path: shown,
      text: stats.size > mostBytes ? " ".repeat(longestYaml + 1) : readFileSync(path, "utf8"),
    };
  });
}

function refuseOutside(place: string, shown: string, within: string): void {
  const way = relative(realpathSync(within), realpathSync(place));
  if (way === ".." || way.startsWith(`..${sep}`) || /^(?:[A-Za-z]:|[\\/])/.test(way))
    throw new UserError(
      `${shown} is a link that leads out of its folder`,
      "Put the rules themselves there, or name their folder with --rules.",
    );
}

function orRefuse<T>(shown: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `cannot read ${shown}: ${describeSystemError(error)}`,
      "Mend it, or take it out of the folder.",
    );
  }
}
