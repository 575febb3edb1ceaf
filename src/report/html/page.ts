import { type Decision, type Finding, isSettled, publishedText, type Report } from "../../domain/index.js";
import { type BaselineState, baselineStates, earlierWords } from "../baseline-state.js";
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
  /** Label and anchor of each topic by its id. */
  readonly topics: ReadonlyMap<string, ShownTopic>;
  /** What was decided, by the finding's id. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Beside an earlier report, by the finding's id; null without one. */
  readonly states: ReadonlyMap<string, BaselineState> | null;
  /** What an earlier report said of a finding that has changed since. */
  readonly earlier: ReadonlyMap<string, string>;
  /** Too large to be drawn at once: what is not in sight at first is kept back; see `later`. */
  readonly large: boolean;
  /** As they are shown: what is settled stands last. */
  readonly findings: readonly ShownFinding[];
}

/** From here on the browser draws only what is in sight. */
export const manyFindings = 100;
/** Characters of all texts together; about 150,000 words. */
const longTexts = 1_000_000;

export interface ShownSource {
  readonly name: string;
  /** Of its full text. */
  readonly anchor: string;
  /** Publication day for a reader; null where unknown or already part of the name. */
  readonly day: string | null;
}

export interface ShownTopic {
  readonly label: string;
  readonly anchor: string;
}

export interface ShownFinding {
  readonly finding: Finding;
  /** In the report, from 0. */
  readonly position: number;
}

export function preparePage(report: Report, view: ReportView): Page {
  const names = sourceNames(report);
  const decisions = new Map((view.decisions ?? []).map((decision) => [decision.finding, decision]));
  const settled = ({ id }: Finding): boolean => isSettled(decisions.get(id)?.state ?? "open");
  const findings = report.findings.map((finding, position) => ({ finding, position }));
  const characters = [...view.texts.values()].reduce((sum, text) => sum + text.length, 0);
  return {
    report,
    view,
    large: report.findings.length > manyFindings || characters > longTexts,
    decisions,
    states: baselineStates(report),
    earlier: earlierWords(report),
    findings: [
      ...findings.filter(({ finding }) => !settled(finding)),
      ...findings.filter(({ finding }) => settled(finding)),
    ],
    places: findPlaces(report, view.texts, view.overview),
    topics: new Map(report.topics.map(({ id, label }, i) => [id, { label, anchor: `t${i + 1}` }])),
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

export const nameOf = ({ sources }: Page, id: string): string => sources.get(id)?.name ?? visibleText(id);
