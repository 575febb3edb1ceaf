import {
  addTo,
  type Difference,
  type DifferenceValue,
  type Evidence,
  evidenceAt,
  type Story,
} from "../../domain/index.js";
import { shorten } from "../align/shorten.js";
import { type Rivalry, rivalriesOf } from "../slots/rivals.js";
import type { Told } from "../slots/slot.js";

/** A finding shows at most this many places for one value; more add nothing to read. */
const mostEvidence = 12;

/**
 * What sources say of one slot of one person or thing, where their values exclude each other. What `known` differences
 * quote in two of their values already is left to them.
 */
export function slotDifferences(story: Story, known: readonly Difference[]): Difference[] {
  const quotedAt = new Map<string, { readonly by: Difference; readonly value: string }[]>();
  for (const by of known)
    for (const { key: value, evidence } of by.values)
      for (const one of evidence) addTo(quotedAt, placeOf(one), { by, value });
  return rivalriesOf(story)
    .map((rivalry) => differenceOf(story, rivalry))
    .filter(({ values }) => {
      const valuesBy = new Map<Difference, Set<string>>();
      for (const { by, value } of values.flatMap(({ evidence }) =>
        evidence.flatMap((one) => quotedAt.get(placeOf(one)) ?? []),
      ))
        valuesBy.set(by, (valuesBy.get(by) ?? new Set()).add(value));
      return [...valuesBy.values()].every(({ size }) => size < 2);
    });
}

const placeOf = ({ source, start }: Evidence): string => `${source} ${start}`;

function differenceOf(story: Story, { slot, owner, values }: Rivalry): Difference {
  return {
    type: "action",
    measure: "act",
    attribute: `action:slot:${slot.name}:${owner}`,
    label: slot.question,
    cause: slot.cause ?? "contradiction",
    reasons: [],
    toSettle: [],
    set: slot.name,
    values: [...values]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .map(([key, told]) => tellValue(story, key, told)),
  };
}

function tellValue(story: Story, key: string, told: readonly Told[]): DifferenceValue {
  const first = told[0];
  const words = first === undefined ? "" : wordsOf(story, first);
  return {
    label: `“${shorten(words)}”`,
    key,
    evidence: told.slice(0, mostEvidence).flatMap((one) => {
      const document = story.documents[one.document];
      const range = rangeOf(story, one);
      return document === undefined ? [] : [evidenceAt(document, one.sentence, range)];
    }),
  };
}

function rangeOf(story: Story, { document, sentence, first, past }: Told): { start: number; end: number } {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  return { start: tokens[first]?.start ?? 0, end: tokens[past - 1]?.end ?? 0 };
}

function wordsOf(story: Story, told: Told): string {
  const { start, end } = rangeOf(story, told);
  return story.documents[told.document]?.source.text.slice(start, end) ?? "";
}
