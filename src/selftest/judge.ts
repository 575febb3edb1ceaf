import type { DifferenceType, Document, Evidence, Finding, ReportedValue, Source } from "../domain/index.js";
import { overlaps } from "../domain/index.js";
import type { Change } from "./mutation.js";

/** A change, and what there was to say before it. */
export interface Judged {
  readonly document: Document;
  readonly copy: Source;
  readonly change: Change;
  /** Findings between the source and its exact copy. */
  readonly before: readonly Finding[];
}

/**
 * A seeded error is caught only by a new finding of a fitting type that has the changed words in dispute, and does
 * not list them beside the sentence that they were changed from as one value.
 */
export function catches(finding: Finding, judged: Judged, types: readonly DifferenceType[]): boolean {
  if (!types.includes(finding.type) || judged.before.some(({ id }) => id === finding.id)) return false;
  return finding.values.some(
    (value) =>
      value.evidence.some((one) => quotesChange(one, judged)) &&
      !value.evidence.some((one) => isOriginal(one, judged)),
  );
}

/** After a neutral rewrite every new finding on the rewritten sentence is an alarm, whatever its type. */
export function isAlarm(finding: Finding, judged: Judged): boolean {
  const { copy, change, document } = judged;
  const sentence = document.sentences[change.sentence];
  const start = sentence?.start ?? change.start;
  const rewritten = { start, end: (sentence?.end ?? change.end) + growthOf(change) };
  const touches = placesOf(finding).some((one) => one.source === copy.id && overlaps(one, rewritten));
  return touches && !judged.before.some((old) => isSame(finding, old, judged));
}

const growthOf = ({ start, end, replacement }: Change): number => replacement.length - (end - start);

const placesOf = ({ values }: { readonly values: readonly ReportedValue[] }): readonly Evidence[] =>
  values.flatMap(({ evidence }) => evidence);

/** Words that were taken out leave a place between two words: the dispute has to reach it. */
function quotesChange({ source, focus }: Evidence, { copy, change }: Judged): boolean {
  const changed = { start: change.start, end: change.start + change.replacement.length };
  return source === copy.id && focus.start <= changed.end && changed.start <= focus.end;
}

const isOriginal = ({ source, start }: Evidence, { document, change }: Judged): boolean =>
  source === document.source.id && start === document.sentences[change.sentence]?.start;

/** Two findings of one type on the same sentences: the rewrite only put an old one in other words. */
function isSame(finding: Finding, old: Finding, { copy, change }: Judged): boolean {
  if (finding.type !== old.type) return false;
  const moved = ({ source, start }: Evidence): string =>
    `${source} ${source === copy.id && start > change.start ? start - growthOf(change) : start}`;
  const unmoved = ({ source, start }: Evidence): string => `${source} ${start}`;
  const places = new Set(placesOf(finding).map(moved));
  const olds = new Set(placesOf(old).map(unmoved));
  return places.size === olds.size && [...places].every((place) => olds.has(place));
}
