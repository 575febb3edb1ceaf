import { countBy } from "./group-by.js";
import { publishedText } from "./published-text.js";
import type { ReportedSource } from "./report.js";

/** What a source is called by; a report's source or one that no report holds yet. */
export type NamedSource = Pick<ReportedSource, "id" | "outlet" | "title" | "published">;

/** A headline is recognised by its first words. */
const longestHeadline = 32;

/**
 * How messages and reports call each source, by id: its outlet; without one its file's name, or the beginning of its
 * headline where that name is a machine's (`002_cbe522643d12`). Sources that would share an outlet have their day,
 * else their id beside it; those that would share a headline have their ids. Verbatim: whoever shows it makes it
 * harmless.
 */
export function nameSources(sources: readonly NamedSource[]): ReadonlyMap<string, string> {
  const rows = sources.map((source) => {
    const name = source.outlet?.trim() || nameWithoutOutlet(source);
    return { id: source.id, name, day: source.published && `${name}, ${publishedText(source.published)}` };
  });
  const names = countBy(rows.map(({ name }) => name));
  const days = countBy(rows.map(({ day }) => day));
  return new Map(
    rows.map(({ id, name, day }) => {
      if (names.get(name) === 1) return [id, name];
      if (name.startsWith("“") && name.endsWith("”")) return [id, id];
      return [id, day !== null && days.get(day) === 1 ? day : `${name}, ${id}`];
    }),
  );
}

function nameWithoutOutlet({ id, title }: NamedSource): string {
  const headline = title?.replace(/\s+/g, " ").trim() ?? "";
  if (holdsWord.test(id) || headline === "") return id;
  if (headline.length <= longestHeadline) return `“${headline}”`;
  const room = headline.slice(0, longestHeadline);
  const words = room.replace(/[\s,;:–—-]+\S*$/u, "").replace(/[\ud800-\udbff]$/, "");
  return `“${words}…”`;
}

/** A word of three letters by itself, or of four before a number: no hash and no counter holds one. */
const holdsWord = /(?<![\p{L}\p{N}])(?:\p{L}{3,20}(?![\p{L}\p{N}])|\p{L}{4,20})/u;
