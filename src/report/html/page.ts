import type { Report } from "../../domain/index.js";
import { publishedText } from "../published-text.js";
import type { ReportView } from "../reporter.js";
import { sourceNames } from "../source-names.js";
import { visibleText } from "../visible-text.js";
import { findPlaces, type Places, sourceAnchor } from "./places.js";

/** What every part of the page looks things up in. */
export interface Page {
  readonly report: Report;
  readonly view: ReportView;
  readonly places: Places;
  readonly sources: ReadonlyMap<string, ShownSource>;
  /** Label of each topic by its id. */
  readonly topics: ReadonlyMap<string, string>;
}

export interface ShownSource {
  readonly name: string;
  /** Of its full text. */
  readonly anchor: string;
  /** Publication day for a reader; null where unknown or already part of the name. */
  readonly day: string | null;
}

export function preparePage(report: Report, view: ReportView): Page {
  const names = sourceNames(report);
  return {
    report,
    view,
    places: findPlaces(report, view.texts),
    topics: new Map(report.topics.map(({ id, label }) => [id, label])),
    sources: new Map(
      report.sources.map(({ id, published, publishedBasis }, i) => {
        const name = names.get(id) ?? visibleText(id);
        const day = published === null ? null : publishedText(published);
        const basis = publishedBasis === "inferred" ? " (inferred)" : "";
        return [
          id,
          { name, anchor: sourceAnchor(i), day: day === null || name.endsWith(day) ? null : day + basis },
        ];
      }),
    ),
  };
}
