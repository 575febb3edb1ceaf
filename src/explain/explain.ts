import type { Comparison, Evidence, NearMiss, Story } from "../domain/index.js";
import type { Decision } from "../rules/index.js";
import { type AlikeThings, alikeThings } from "./alike.js";
import { describePlace, type Place, type PlaceFacts } from "./describe-place.js";

/** Why two places of the sources were reported against each other, or were not. */
export interface PairExplanation {
  readonly places: readonly [PlaceFacts, PlaceFacts];
  /** Cosine of the two sentences; null where they share too few rare words to have been brought together. */
  readonly similarity: number | null;
  /** Words of the first sentence that stand in the second too, in some form; rarest first. */
  readonly shared: readonly string[];
  /** Differences that quote both places, with what the rules decided. */
  readonly decided: readonly DecidedDifference[];
  /** Comparisons of the two that were kept back before any rule saw them. */
  readonly heldBack: readonly NearMiss[];
  /** Things of one sort that both give, whether or not any comparer looked at them. */
  readonly alike: readonly AlikeThings[];
  /** The whole answer in one sentence. */
  readonly conclusion: string;
}

export interface DecidedDifference {
  readonly label: string;
  readonly type: string;
  readonly cause: string;
  /** The two values the places stand under; equal where the sources agree. */
  readonly values: readonly [string, string];
  readonly rule: string | null;
  readonly outcome: string;
}

/** What the explanation is made from: all that a check knew. */
export interface Examined {
  readonly story: Story;
  readonly comparison: Comparison;
  readonly decisions: readonly Decision[];
}

/** Explains two sentences; `a` and `b` name them by source and sentence. */
export function explainPair({ story, comparison, decisions }: Examined, a: Place, b: Place): PairExplanation {
  const places = [describePlace(story, a), describePlace(story, b)] as const;
  const pair = story.pairs.find(
    ({ a: from, b: to }) => (isPlace(from, a) && isPlace(to, b)) || (isPlace(from, b) && isPlace(to, a)),
  );
  const decided = decisions.flatMap((decision) => decidedOn(story, decision, a, b));
  const heldBack = comparison.nearMisses.filter(({ evidence: [left, right] }) => {
    const straight = stands(story, left, a) && stands(story, right, b);
    return straight || (stands(story, left, b) && stands(story, right, a));
  });
  const shared = sharedWords(story, a, b);
  const alike = alikeThings(story, a, b);
  const similarity = pair?.cosine ?? null;
  return {
    places,
    similarity,
    shared,
    decided,
    heldBack,
    alike,
    conclusion: conclude(decided, heldBack, alike, { similarity, shared }),
  };
}

const isPlace = (at: Place, place: Place): boolean =>
  at.document === place.document && at.sentence === place.sentence;

function stands(story: Story, evidence: Evidence, { document, sentence }: Place): boolean {
  const { source, sentences } = story.documents[document] ?? { source: null, sentences: [] };
  const span = sentences[sentence];
  return (
    source?.id === evidence.source &&
    span !== undefined &&
    evidence.start < span.end &&
    span.start < evidence.end
  );
}

function decidedOn(
  story: Story,
  { difference, rule, outcome }: Decision,
  a: Place,
  b: Place,
): DecidedDifference[] {
  const under = (place: Place) =>
    difference.values.filter((value) => value.evidence.some((evidence) => stands(story, evidence, place)));
  const [left, right] = [under(a), under(b)];
  const first = left[0];
  const second = right.find((value) => value !== first) ?? right[0];
  if (first === undefined || second === undefined) return [];
  const told = outcome.reported ? `reported, ${outcome.severity}` : `kept back: ${outcome.reason}`;
  return [
    {
      label: difference.label,
      type: difference.type,
      cause: difference.cause,
      values: [first.label, second.label],
      rule: rule?.id ?? null,
      outcome: first === second ? "listed under one value" : told,
    },
  ];
}

function sharedWords(story: Story, a: Place, b: Place): string[] {
  const words = ({ document, sentence }: Place): ReadonlyMap<string, string> =>
    new Map(
      story.documents[document]?.sentences[sentence]?.tokens.flatMap(({ pos, stem, text }) =>
        /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos) && stem !== "" ? [[stem, text] as const] : [],
      ),
    );
  const right = words(b);
  return [...words(a)]
    .filter(([stem]) => right.has(stem))
    .sort(([x], [y]) => story.idf(y) - story.idf(x) || (x < y ? -1 : 1))
    .slice(0, 12)
    .map(([, text]) => text);
}

function conclude(
  decided: readonly DecidedDifference[],
  heldBack: readonly NearMiss[],
  alike: readonly AlikeThings[],
  { similarity, shared }: Pick<PairExplanation, "similarity" | "shared">,
): string {
  const reported = decided.find(({ outcome }) => outcome.startsWith("reported"));
  if (reported !== undefined)
    return `They differ in ${reported.label}, and rule ${reported.rule} reports it.`;
  const one = decided.find(({ outcome }) => outcome === "listed under one value");
  if (one !== undefined) return `They give the same value for ${one.label}.`;
  const kept = decided[0];
  if (kept !== undefined) return `They differ in ${kept.label}, which was ${kept.outcome}.`;
  if (heldBack[0] !== undefined) return `They were compared and kept apart: ${heldBack[0].reason}.`;
  if (alike.length > 0) {
    const both = alike.map(({ what, words: [one, other] }) => `${what}: “${one}” and “${other}”`).join("; ");
    const met =
      similarity === null
        ? "the sentences are not alike enough to be compared"
        : "the sentences were compared";
    return `Both give ${both}. Nothing showed that the two answer one question, so they were not set against each other; ${met}.`;
  }
  if (similarity !== null)
    return "They were brought together, and no attribute was found of which both give a value: each states other things.";
  return shared.length === 0
    ? "They share no telling word, so they were never compared."
    : "They share too few rare words to speak of the same thing, so they were not compared.";
}
