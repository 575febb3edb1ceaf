import {
  type Difference,
  type DifferenceValue,
  type Document,
  type Evidence,
  evidenceAt,
  joinGroups,
  type Story,
} from "../../../domain/index.js";
import { explain } from "./cause.js";
import type { Relation } from "./conflict.js";
import type { DatedEvent } from "./dated-event.js";
import { dayKey, dayLabel, type ToldEvent, tellEvent, timeKey, timeLabel } from "./describe.js";

/** Two dated acts that are one, with what their dates have to do with each other. */
export interface Edge {
  readonly a: DatedEvent;
  readonly b: DatedEvent;
  readonly score: number;
  readonly shared: readonly string[];
  readonly relation: Relation;
}

export const evidenceOf = (story: Story, event: DatedEvent): Evidence =>
  evidenceAt(story.documents[event.document] as Document, event.sentence, event.date);

/**
 * One difference for all that the sources say about the day (or the time) of one act, not one for each pair.
 * Acts join through pairs that differ; a date that agrees with one of the values is listed under it.
 */
export function toDifferences(story: Story, edges: readonly Edge[]): Difference[] {
  return withoutTwins([
    ...group(story, edges, "event-day", (kind) => kind === "days" || kind === "stretch" || kind === "night"),
    ...group(story, edges, "event-time", (kind) => kind === "times" || kind === "zone-slip"),
  ]);
}

/** "the ceasefire took effect": a verb and its noun give one finding, the one that more is told of. */
function withoutTwins(differences: readonly Difference[]): Difference[] {
  const known = new Set<string>();
  const sized = [...differences].sort((a, b) => countEvidence(b) - countEvidence(a));
  return sized.filter(({ measure, values }) => {
    const places = values.flatMap(({ evidence }) =>
      evidence.map(({ source, focus }) => `${measure} ${source} ${focus.start}`),
    );
    const fresh = places.some((place) => !known.has(place));
    for (const place of places) known.add(place);
    return fresh;
  });
}

const countEvidence = ({ values }: Difference): number =>
  values.reduce((sum, { evidence }) => sum + evidence.length, 0);

function group(
  story: Story,
  edges: readonly Edge[],
  measure: "event-day" | "event-time",
  differs: (kind: Relation["kind"]) => boolean,
): Difference[] {
  const conflicts = edges.filter(({ relation }) => differs(relation.kind));
  const disputed = new Set(conflicts.flatMap(({ a, b }) => [a, b]));
  const agreeing = edges.filter(({ relation }) => relation.kind === "agree");
  const joined = joinGroups<DatedEvent>();
  for (const { a, b } of conflicts) joined.join(a, b);
  // Two findings of one act are one: dates that agree join them.
  for (const { a, b } of agreeing) if (disputed.has(a) && disputed.has(b)) joined.join(a, b);
  const timed = measure === "event-time";
  const keyOf = (event: DatedEvent): string => (timed ? timeKey(event.date) : dayKey(event.date));
  const groups = new Map<DatedEvent, { members: Set<DatedEvent>; keys: Set<string>; edges: Edge[] }>();
  for (const event of disputed) {
    const root = joined.root(event);
    const found = groups.get(root) ?? { members: new Set(), keys: new Set(), edges: [] };
    found.members.add(event);
    found.keys.add(keyOf(event));
    groups.set(root, found);
  }
  for (const edge of conflicts) groups.get(joined.root(edge.a))?.edges.push(edge);
  // One step only, from a date in dispute: a repetition of a repetition may already be of another act.
  const repeat = (from: DatedEvent, to: DatedEvent): void => {
    const found = disputed.has(from) ? groups.get(joined.root(from)) : undefined;
    if (found?.keys.has(keyOf(to)) === true) found.members.add(to);
  };
  for (const { a, b } of agreeing) {
    if (timed && (a.date.minutes === null || b.date.minutes === null)) continue;
    repeat(a, b);
    repeat(b, a);
  }
  return [...groups.values()].map(({ members, edges: own }) =>
    describe(story, [...members].sort(byPlace), own, measure, keyOf),
  );
}

const byPlace = (a: DatedEvent, b: DatedEvent): number =>
  a.document - b.document || a.date.start - b.date.start || a.at - b.at;

function describe(
  story: Story,
  members: readonly DatedEvent[],
  edges: readonly Edge[],
  measure: "event-day" | "event-time",
  keyOf: (event: DatedEvent) => string,
): Difference {
  const values = new Map<string, { label: string; evidence: Evidence[]; documents: Set<number> }>();
  for (const event of members) {
    const key = keyOf(event);
    const value = values.get(key) ?? {
      label: measure === "event-time" ? timeLabel(event.date) : dayLabel(event.date),
      evidence: [],
      documents: new Set<number>(),
    };
    const evidence = evidenceOf(story, event);
    if (
      !value.evidence.some(
        (known) => known.source === evidence.source && known.focus.start === evidence.focus.start,
      )
    )
      value.evidence.push(evidence);
    value.documents.add(event.document);
    values.set(key, value);
  }
  const sorted: DifferenceValue[] = [...values]
    .sort((a, b) => b[1].documents.size - a[1].documents.size || (a[0] < b[0] ? -1 : 1))
    .map(([key, { label, evidence }]) => ({ key, label, evidence }));
  const first = members[0] as DatedEvent;
  const act = tellEvent(first, story.documents[first.document] as Document);
  const asked = measure === "event-time" ? "time" : "day";
  const daysApart = Math.max(
    0,
    ...edges.map(({ relation }) => (relation.kind === "days" ? relation.daysApart : 0)),
  );
  return {
    type: "date",
    measure,
    attribute: `${measure}:${first.act}:${commonWords(edges).join("+")}`,
    label: labelOf(act, asked),
    ...explain(story, edges),
    values: sorted,
    ...(measure === "event-day" ? { daysApart } : {}),
  };
}

function labelOf({ form, words }: ToldEvent, asked: "day" | "time"): string {
  if (form === "noun") return `the ${asked} of the ${words}`;
  if (form === "words") return `the ${asked} of this: “${words}”`;
  return `the ${asked} ${asked === "day" ? "on" : "at"} which ${words}`;
}

/** The words that all pairs of a group share: what the act is known by, whoever is added to it. */
function commonWords(edges: readonly Edge[]): string[] {
  const [first, ...rest] = edges.map(({ shared }) => shared);
  const common = (first ?? []).filter((word) => rest.every((shared) => shared.includes(word)));
  return [...(common.length > 0 ? common : (first ?? []))].sort().slice(0, 6);
}
