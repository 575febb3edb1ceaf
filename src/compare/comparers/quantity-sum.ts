import {
  type Difference,
  type EntityMention,
  evidenceAt,
  type QuantityMention,
  type Story,
} from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { matchAnchors } from "./quantity/anchors.js";
import type { Fact } from "./quantity/fact.js";
import { readFacts } from "./quantity/read-facts.js";
import { readSimilarity } from "./quantity/similarity.js";
import { matchThings } from "./quantity/things.js";

/**
 * Parts against totals: "27 European states, Canada and the United States" are 29, where another source tells of
 * 35 countries at the same meeting.
 *
 * Only a list of names that stands beside a count of their kind is added up; whoever counts people, or leaves the
 * list open, is not held to a sum.
 */
export const quantitySumComparer: Comparer = {
  type: "quantity",
  measures: ["sum"],
  compare(story: Story) {
    const facts = readFacts(story).filter(
      ({ mention, thing }) =>
        mention.dimension === "count" && isCountry(thing) && !mention.part && isFirm(mention),
    );
    const parts = facts.filter((fact) => countriesBeside(fact).length > 0);
    const totals = facts.filter(
      (fact) => fact.listedWith.length === 0 && fact.mention.modifiers.length === 0,
    );
    const similarity = readSimilarity(story);
    const differences: Difference[] = [];
    for (const part of parts.slice(0, mostParts)) {
      const rivals = totals.slice(0, mostTotals).filter((total) => {
        if (total.document === part.document || total.mention.value <= part.mention.value) return false;
        const anchors = matchAnchors(part, total);
        if (anchors.veto !== null) return false;
        const shares = anchors.sharesPlace || anchors.sharesCommonPlace || anchors.sharesTime;
        return shares && similarity(part, total) >= leastCosine;
      });
      const found = rivals.find((total) => total.mention.value !== sumOf(part));
      if (found !== undefined && rivals.every((total) => total.mention.value !== sumOf(part)))
        differences.push(describe(story, part, found));
    }
    return { differences: dropRepeated(differences), nearMisses: [] };
  },
};

/** "Several countries" and "the two nations" add up to nothing. */
const isFirm = ({ hedge, value }: QuantityMention): boolean => hedge === "exact" && value >= 5;

const leastCosine = 0.1;
/** Stories with more lists and counts of countries are read this far. */
const mostParts = 100;
const mostTotals = 500;

const isCountry = (thing: string | null): boolean =>
  thing !== null && matchThings(thing, "country") === "same";

const countriesBeside = (fact: Fact): readonly EntityMention[] =>
  fact.listedWith.filter(({ type }) => type === "place");

const sumOf = (fact: Fact): number => fact.mention.value + countriesBeside(fact).length;

function describe(story: Story, part: Fact, total: Fact): Difference {
  const names = countriesBeside(part);
  const at = (fact: Fact, span: { start: number; end: number } = fact.mention) => {
    const document = story.documents[fact.document];
    return document === undefined ? [] : [evidenceAt(document, fact.sentence.index, span)];
  };
  return {
    type: "quantity",
    measure: "sum",
    attribute: `sum:${part.thing}:${total.mention.value}`,
    label: "the number of countries, added up",
    cause: "contradiction",
    values: [
      {
        label: `${part.mention.words} and ${names.map(({ words }) => words).join(", ")} (${sumOf(part)})`,
        key: `${sumOf(part)}`,
        evidence: at(part),
      },
      { label: total.mention.words, key: `${total.mention.value}`, evidence: at(total) },
    ],
    reasons: [
      {
        text: `${part.mention.value} and the ${names.length} named beside it make ${sumOf(part)}, not ${total.mention.value}.`,
        evidence: [...names.flatMap((name) => at(part, name)), ...at(total)],
      },
    ],
    toSettle: ["Ask who exactly is counted in the total."],
  };
}

/** One finding for one total, however often a source gives the list. */
function dropRepeated(differences: readonly Difference[]): Difference[] {
  const seen = new Set<string>();
  return differences.filter(({ attribute }) => !seen.has(attribute) && seen.add(attribute));
}
