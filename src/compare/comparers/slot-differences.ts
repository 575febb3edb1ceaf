import {
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
  const quoted = known.map(({ values }) => values.map(({ evidence }) => new Set(evidence.map(placeOf))));
  return rivalriesOf(story)
    .map((rivalry) => differenceOf(story, rivalry))
    .filter(({ values }) => {
      const places = values.map(({ evidence }) => evidence.map(placeOf));
      const meets = (one: ReadonlySet<string>): boolean =>
        places.some((own) => own.some((place) => one.has(place)));
      return !quoted.some((sides) => sides.filter(meets).length > 1);
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
