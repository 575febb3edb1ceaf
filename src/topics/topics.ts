import { createHash } from "node:crypto";
import { type ClaimRef, type Document, groupBy, type SentencePair, type Topic } from "../domain/index.js";
import { clusterSentences, type Place } from "./cluster.js";
import { labelTopics } from "./labels.js";

/** Topics of a story: groups of similar sentences with all their claims, largest first. */
export function findTopics(
  documents: readonly Document[],
  pairs: readonly SentencePair[],
  idf: (stem: string) => number,
): Topic[] {
  const claims = claimsBySentence(documents);
  const topics = clusterSentences(pairs)
    .map((places) => places.flatMap(({ document, sentence }) => claims[document]?.get(sentence) ?? []))
    .filter((refs) => refs.length > 1)
    .map((refs) => refs.sort((a, b) => a.document - b.document || a.claim.start - b.claim.start));
  const labels = labelTopics(
    documents,
    topics.map((refs) => sentencesOf(refs)),
    idf,
  );
  return topics
    .map((refs, i) => ({ id: idOf(refs), label: labels[i] as string, claims: refs }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
}

function claimsBySentence(documents: readonly Document[]): ReadonlyMap<number, ClaimRef[]>[] {
  return documents.map(({ claims }, document) =>
    groupBy(
      claims.map((claim) => ({ document, claim })),
      ({ claim }) => claim.sentence,
    ),
  );
}

/** Each once, in story order. */
function sentencesOf(refs: readonly ClaimRef[]): readonly Place[] {
  const places = refs.map(({ document, claim }) => ({ document, sentence: claim.sentence }));
  return places.filter(
    ({ document, sentence }, i) =>
      i === 0 || places[i - 1]?.document !== document || places[i - 1]?.sentence !== sentence,
  );
}

/** From the claims' own words, so that an edit elsewhere in a source does not rename a topic. */
function idOf(refs: readonly ClaimRef[]): string {
  const hash = createHash("sha256");
  for (const { claim } of refs) hash.update(claim.words).update("\n");
  return `t-${hash.digest("hex").slice(0, 10)}`;
}
