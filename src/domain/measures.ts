import type { DifferenceType } from "./report.js";

/**
 * What kind of attribute a difference is about: the closed list of `Difference.measure`, by type.
 *
 * Comparers may only give these, and rules may only select on these, so a rule for a measure that no comparer
 * gives is refused when it is loaded. Add a measure here first, then in its comparer, then a rule for it.
 */
export const measures = {
  quantity: [
    "death",
    "injury",
    "arrest",
    "missing",
    "crowd",
    "money",
    "percent",
    "age",
    "magnitude",
    "length",
    "area",
    "mass",
    "speed",
    "temperature",
    "duration",
    /** Any other counted thing: "26 countries". */
    "count",
    /** Inhabitants of a place. */
    "population",
    "calibre",
    /** Of a match or a vote. */
    "score",
    /** Parts that do not add up to the total given. */
    "sum",
    /** "No one was hurt" against a count. */
    "zero",
  ],
  date: [
    /** The day, month or year of one event. */
    "event-day",
    /** The time of day of one event. */
    "event-time",
    /** From when to when. */
    "span",
  ],
  attribution: [
    /** Who said it. */
    "speaker",
    /** One body credited with two figures, or one figure with two bodies. */
    "figure-source",
    /** Who did it. */
    "actor",
  ],
  quote: [
    /** Other words in one utterance. */
    "wording",
    /** Words left out, or an end that the other version goes on from. */
    "cut",
    /** Words put in. */
    "extended",
  ],
  role: [
    /** Former, acting or deputy on one side only. */
    "former",
    "office",
    "rank",
    "relationship",
    /** What a named thing is: a frigate, a tanker, a bank. */
    "kind",
  ],
  name: ["person", "place", "other"],
  place: [
    /** Where it happened. */
    "event",
    /** North or south of, towards or from. */
    "direction",
    /** Another place of the story than the event's. */
    "location",
  ],
  polarity: [
    /** None against some, where no number is given. */
    "zero",
    /** Did against did not; denied against confirmed. */
    "denial",
    /** Two steps of one scale: "well" against "poorly". */
    "scale",
  ],
  modality: [
    /** Will, could, may. */
    "certainty",
    /** Planned, begun, done. */
    "stage",
    /** Reported as a fact, or as somebody's charge. */
    "allegation",
  ],
  action: [
    /** Descriptions of one act that exclude each other. */
    "act",
  ],
  citation: [
    /** The whole numbering of a digest is shifted. */
    "numbering",
    /** The cited source does not carry the claim. */
    "unsupported",
  ],
} as const satisfies Readonly<Record<DifferenceType, readonly string[]>>;

export type MeasureOf<T extends DifferenceType> = (typeof measures)[T][number];
export type Measure = MeasureOf<DifferenceType>;
