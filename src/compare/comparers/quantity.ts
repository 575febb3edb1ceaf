import { evidenceAt, groupBy, measures, type NearMiss, type Story } from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { findCandidates } from "./quantity/candidates.js";
import { clusterFacts } from "./quantity/clusters.js";
import { describe } from "./quantity/describe.js";
import { disputesIn } from "./quantity/dispute.js";
import type { Fact } from "./quantity/fact.js";
import { readMatter } from "./quantity/matter.js";
import { readFacts } from "./quantity/read-facts.js";
import { relateBy } from "./quantity/relate.js";
import { countRivals } from "./quantity/rivals.js";
import { readSimilarity } from "./quantity/similarity.js";

/** Kept for `explain`. Ten thousand sources hold a million of them, and the words of each would outweigh the rest. */
const mostNearMisses = 20_000;

/**
 * Amounts that sources give for one attribute: tolls, sums, shares, distances, ages, counts.
 *
 * What is counted decides, not the number: facts are grouped by a key (people and what happened to them, a
 * measure, a counted noun), kept apart by places, times and parts, and only then compared, with their hedges.
 */
export const quantityComparer: Comparer = {
  type: "quantity",
  measures: measures.quantity,
  compare: (story: Story) => {
    // A nought is no figure among others: see zero-count.ts.
    const facts = readFacts(story).filter(({ mention }) => mention.dimension !== "count" || mention.high > 0);
    const inSource = groupBy(facts, (fact) => `${fact.document} ${fact.mention.dimension}`);
    const siblings = (fact: Fact): readonly Fact[] =>
      (inSource.get(`${fact.document} ${fact.mention.dimension}`) ?? []).filter((other) => other !== fact);
    const similarity = readSimilarity(story);
    const { clusters, held } = clusterFacts(
      findCandidates(story, facts),
      similarity,
      relateBy((stem) => story.idf(stem), countRivals(facts), readMatter(story), similarity, siblings),
      siblings,
      disputesIn(story),
    );
    return {
      differences: clusters.flatMap((cluster) => describe(story, cluster, siblings)),
      nearMisses: held.slice(0, mostNearMisses).map(({ a, b, reason }): NearMiss => {
        const at = (fact: typeof a) => {
          const document = story.documents[fact.document];
          if (document === undefined) throw new Error("fact without a document");
          return evidenceAt(document, fact.mention.sentence, fact.mention);
        };
        return { type: "quantity", reason, evidence: [at(a), at(b)] };
      }),
      nearMissesLeftOut: Math.max(0, held.length - mostNearMisses),
    };
  },
};
