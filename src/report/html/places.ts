/**
 * Where quotations stand in the sources' full texts, so that each links to its place and back.
 *
 * Quotations that overlap share one place: a text cannot be cut into overlapping elements.
 */
import type { Evidence, Overview, Report, Span } from "../../domain/index.js";
import { mergeSpans } from "../merge-spans.js";
import { escapeAnchor } from "./escape-anchor.js";

export interface Place extends Span {
  readonly anchor: string;
  /** Words in dispute inside it, by the findings; in text order, never overlapping. */
  readonly focuses: readonly Span[];
  /** Positions in `report.findings` of the findings that quote it. */
  readonly findings: readonly number[];
}

export interface Places {
  /** In text order, never overlapping. */
  readonly of: (source: string) => readonly Place[];
  /** Null where the source's text is not at hand or does not hold these words at this offset. */
  readonly find: (evidence: Evidence) => Place | null;
}

/** A finding's anchor: what a deep link ends in. */
export const findingAnchor = (id: string): string => `f-${escapeAnchor(id)}`;

export const sourceAnchor = (position: number): string => `s${position + 1}`;

interface Quotation {
  readonly evidence: Evidence;
  readonly finding: number | null;
}

export function findPlaces(
  report: Report,
  texts: ReadonlyMap<string, string>,
  overview: Overview | undefined = undefined,
): Places {
  const quotations = new Map<string, Quotation[]>();
  const add = (finding: number | null) => (evidence: Evidence) => {
    const text = texts.get(evidence.source);
    if (text === undefined || text.slice(evidence.start, evidence.end) !== evidence.text) return;
    const list = quotations.get(evidence.source) ?? [];
    list.push({ evidence, finding });
    quotations.set(evidence.source, list);
  };
  report.findings.forEach((finding, i) => {
    for (const { evidence } of [...finding.values, ...finding.reasons]) evidence.forEach(add(i));
  });
  for (const { evidence } of report.nearMisses) evidence.forEach(add(null));
  for (const { evidence } of [...(overview?.dated ?? []), ...(overview?.alone ?? [])]) add(null)(evidence);

  const places = new Map<string, readonly Place[]>();
  const byStart = new Map<string, Place>();
  report.sources.forEach(({ id }, position) => {
    const list = quotations.get(id) ?? [];
    const merged = mergePlaces(list, sourceAnchor(position));
    places.set(id, merged);
    let at = 0;
    for (const { evidence } of list) {
      while ((merged[at]?.end ?? Number.POSITIVE_INFINITY) < evidence.end) at++;
      const place = merged[at];
      if (place !== undefined) byStart.set(key(evidence), place);
    }
  });
  return {
    of: (source) => places.get(source) ?? [],
    find: (evidence) => byStart.get(key(evidence)) ?? null,
  };
}

const key = ({ source, start, end }: Evidence): string => `${start}-${end} ${source}`;

/** Sorts `quotations` in place by where they start. */
function mergePlaces(quotations: Quotation[], prefix: string): readonly Place[] {
  quotations.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  const places: Place[] = [];
  let group: Quotation[] = [];
  let end = -1;
  const close = (): void => {
    const start = group[0]?.evidence.start;
    if (start === undefined) return;
    const findings = [...new Set(group.flatMap(({ finding }) => (finding === null ? [] : [finding])))];
    places.push({
      start,
      end,
      anchor: `${prefix}-${start}`,
      focuses: mergeSpans(
        group
          .flatMap(({ evidence, finding }) => (finding === null ? [] : [evidence.focus]))
          .filter((f) => f.start >= start && f.end <= end),
      ),

      findings: findings.sort((a, b) => a - b),
    });
  };
  for (const quotation of quotations) {
    if (quotation.evidence.start >= end) {
      close();
      group = [];
    }
    group.push(quotation);
    end = Math.max(end, quotation.evidence.end);
  }
  close();
  return places;
}
