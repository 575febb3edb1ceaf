import type { Report } from "../domain/index.js";
import { publishedText } from "./published-text.js";
import { clip, visibleText } from "./visible-text.js";

/** Longest name a reader is shown; an outlet is short, only broken front matter is not. */
const longestName = 60;

/** A report, or the sources of a story that has none yet. */
export interface NamedSources {
  readonly sources: readonly Pick<Report["sources"][number], "id" | "outlet" | "published">[];
}

/**
 * How to call each source in a report: its outlet, and where two sources share one, with what tells them apart.
 * An unknown outlet is called by the source's id, which is the file's name.
 */
export function sourceNames({ sources }: NamedSources): ReadonlyMap<string, string> {
  const rows = sources.map((source) => ({
    id: source.id,
    outlet: clip(visibleText(source.outlet ?? "").trim() || source.id, longestName),
    day: source.published === null ? null : publishedText(source.published),
  }));
  const outlets = countBy(rows.map((row) => row.outlet));
  const dated = countBy(rows.map((row) => `${row.outlet}, ${row.day}`));
  return new Map(
    rows.map(({ id, outlet, day }) => {
      if (outlets.get(outlet) === 1) return [id, outlet];
      const withDay = `${outlet}, ${day}`;
      return [
        id,
        day !== null && dated.get(withDay) === 1
          ? withDay
          : `${outlet} (${clip(visibleText(id), longestName)})`,
      ];
    }),
  );
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
