import { type NamedSource, nameSources } from "../domain/index.js";
import { clip, visibleText } from "./visible-text.js";

/** Longest name a reader is shown; an outlet is short, only broken front matter is not. */
const longestName = 60;

/** How to call each source in a report, by its id. Names that only look alike have the id beside them. */
export function sourceNames({
  sources,
}: {
  readonly sources: readonly NamedSource[];
}): ReadonlyMap<string, string> {
  const seen = new Set<string>();
  return new Map(
    [...nameSources(sources)].map(([id, name]) => {
      const shown = clip(visibleText(name).trim(), longestName);
      const told =
        shown === "" || seen.has(shown)
          ? [shown, clip(visibleText(id), longestName)].filter(Boolean).join(", ")
          : shown;
      seen.add(told);
      return [id, told];
    }),
  );
}
