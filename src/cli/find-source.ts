import { resolve } from "node:path";
import type { Source } from "../domain/index.js";
import { sourceNames } from "../report/source-names.js";
import { visibleText } from "../report/visible-text.js";
import { didYouMean } from "./options.js";
import { UserError } from "./user-error.js";

/** Sources listed in an error before it stops. */
const mostListed = 8;

/**
 * The source that `name` means: its id, its path, its file's name, or what reports call it, whichever comes
 * first in this order, since an id is one source's alone and an outlet may have several. A name of several
 * sources is refused: a guess would explain a place that nobody asked about. `option` is what was typed.
 */
export function findSource(
  sources: readonly Source[],
  name: string,
  { option, folder }: { readonly option: string; readonly folder: string },
): Source {
  const shown = sourceNames({ sources });
  const place = resolve(folder, name);
  const ways: readonly ((source: Source) => boolean)[] = [
    ({ id }) => id === name,
    ({ path }) => resolve(folder, path) === place,
    ({ path }) => fileNameOf(path) === name,
    ({ id, outlet }) => shown.get(id) === name || visibleText(outlet ?? "").trim() === name,
  ];
  for (const means of ways) {
    const [found, ...others] = sources.filter(means);
    if (found === undefined) continue;
    if (others.length === 0) return found;
    throw new UserError(
      `${option}: ${others.length + 1} sources are called ${name}`,
      `Name one of them: ${listIds([found, ...others])}.`,
    );
  }
  const names = sources.flatMap(({ id }) => [id, shown.get(id) ?? id]);
  throw new UserError(
    `${option}: no source is called ${name}`,
    didYouMean(name, names, `The sources are ${listIds(sources)}.`),
  );
}

const fileNameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const listIds = (sources: readonly Source[]): string =>
  sources
    .slice(0, mostListed)
    .map(({ id }) => id)
    .join(", ");
