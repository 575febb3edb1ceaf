import {
  type Comparison,
  type Difference,
  type DifferenceValue,
  evidenceAt,
  groupBy,
  type NearMiss,
  type Story,
} from "../../domain/index.js";
import { askBasis } from "../ask.js";
import type { Comparer } from "../comparer.js";
import { matchAnchors } from "./quantity/anchors.js";
import type { Fact } from "./quantity/fact.js";
import { labelOf } from "./quantity/label.js";
import { readFacts } from "./quantity/read-facts.js";
import { readSimilarity, type Similarity } from "./quantity/similarity.js";
import { matchThings } from "./quantity/things.js";

/**
 * "No injuries" against "three people were injured".
 *
 * A nought is told of one place, one night, one group: it clashes with a count only where nothing narrows it.
 * "No serious injuries" and "no further arrests" leave room for others and clash with nothing.
 */
export const zeroCountComparer: Comparer = {
  type: "polarity",
  measures: ["zero"],
  compare(story: Story): Comparison {
    const facts = readFacts(story).filter(tellsOutcome);
    const similarity = readSimilarity(story);
    const differences: Difference[] = [];
    const nearMisses: NearMiss[] = [];
    for (const group of groupBy(facts, (fact) => fact.outcome?.name ?? "").values()) {
      const found = compareGroup(story, group, similarity);
      if (found.difference !== null) differences.push(found.difference);
      nearMisses.push(...found.nearMisses);
    }
    return { differences, nearMisses };
  },
};

const tellsOutcome = (fact: Fact): boolean =>
  fact.mention.dimension === "count" && fact.outcome?.human === true && !fact.generic;

/** Words that leave room for others: "no serious injuries", "no further arrests", "no fatal injuries". */
const narrowing = new Set(
  "serious major further other new additional more significant grave fatal lasting permanent immediate life-threatening threatening initial early".split(
    " ",
  ),
);
const isNarrowed = ({ mention }: Fact): boolean =>
  mention.other ||
  mention.modifiers.some((word) => narrowing.has(word)) ||
  /^no (?:other|more|further|new|immediate)\b/i.test(mention.words);

/** Sentences this alike speak of one group, whatever they call it. */
const alike = 0.25;
/** Noughts and counts looked at in one group; a story with more has no one event. */
const mostCompared = 200;

function compareGroup(
  story: Story,
  group: readonly Fact[],
  similarity: Similarity,
): { difference: Difference | null; nearMisses: NearMiss[] } {
  const zeros = group.filter((fact) => fact.mention.high === 0 && !isNarrowed(fact)).slice(0, mostCompared);
  const counts = group.filter((fact) => fact.mention.low > 0).slice(0, mostCompared);
  const clashing = new Set<Fact>();
  const nearMisses: NearMiss[] = [];
  for (const zero of zeros)
    for (const count of counts) {
      if (
        zero.document === count.document &&
        zero.sentence.index === count.sentence.index &&
        zero.voice === count.voice
      )
        continue;
      const reason = keepsApart(zero, count, similarity(zero, count));
      if (reason === null) clashing.add(zero).add(count);
      else nearMisses.push({ type: "polarity", reason, evidence: [at(story, zero), at(story, count)] });
    }
  if (clashing.size === 0) return { difference: null, nearMisses };
  return {
    difference: toDifference(
      story,
      [...clashing].sort((a, b) => a.id - b.id),
    ),
    nearMisses,
  };
}

function keepsApart(zero: Fact, count: Fact, cosine: number): string | null {
  const things = matchThings(zero.thing, count.thing);
  if (things === "other") return "they count different people";
  if (things === "part" && cosine < alike) return "one counts some of those that the other counts";
  const anchors = matchAnchors(zero, count);
  if (anchors.veto === "place") return "they name different places";
  if (anchors.veto === "time" || anchors.veto === "narrative") return "they name different days";
  if (anchors.veto === "background") return "one is told of another time";
  if (anchors.loosePlace && cosine < 0.3) return "only one names a place";
  return null;
}

const at = (story: Story, fact: Fact) => {
  const document = story.documents[fact.document];
  if (document === undefined) throw new Error("fact without a document");
  return evidenceAt(document, fact.mention.sentence, fact.mention);
};

function toDifference(story: Story, facts: readonly Fact[]): Difference {
  const [first] = facts as [Fact, ...Fact[]];
  const values = [
    ...groupBy(facts, (fact) => (fact.mention.high === 0 ? "none" : `${fact.mention.value}`)),
  ].map(
    ([key, group]): DifferenceValue => ({
      label: key === "none" ? "none" : (group[0] as Fact).mention.words,
      key,
      evidence: group.map((fact) => at(story, fact)),
    }),
  );
  const running = first.outcome?.running === true && facts.some((fact) => fact.mention.cumulative);
  return {
    type: "polarity",
    measure: "zero",
    attribute: `zero:${first.outcome?.name ?? ""}`,
    label: labelOf(first),
    cause: running ? "update" : "contradiction",
    values: values.sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1)),
    reasons: [],
    toSettle: askBasis(facts.map(({ voice, mention }) => ({ voice, words: mention.words }))),
  };
}
