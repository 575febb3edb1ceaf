import { createHash } from "node:crypto";
import type { Claim, ClaimRef, Document, Phrase, SentencePair, Topic } from "../domain/index.js";
import { stem } from "../text/index.js";
import { clusterSentences } from "./cluster.js";

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
  const readPhrase = phraseReader(idf);
  const labels = uniqueLabels(topics.map((refs) => labelsOf(refs, readPhrase)));
  return topics
    .map((refs, i) => ({ id: idOf(refs), label: labels[i] as string, claims: refs }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
}

function claimsBySentence(documents: readonly Document[]): ReadonlyMap<number, ClaimRef[]>[] {
  return documents.map(({ claims }, document) => {
    const found = new Map<number, ClaimRef[]>();
    for (const claim of claims) {
      const refs = found.get(claim.sentence);
      if (refs === undefined) found.set(claim.sentence, [{ document, claim }]);
      else refs.push({ document, claim });
    }
    return found;
  });
}

/** From the claims' own words, so that an edit elsewhere in a source does not rename a topic. */
function idOf(refs: readonly ClaimRef[]): string {
  const hash = createHash("sha256");
  for (const { claim } of refs) hash.update(claim.words).update("\n");
  return `t-${hash.digest("hex").slice(0, 10)}`;
}

/** A noun phrase that could name a topic. */
interface Label {
  readonly words: string;
  /** Its stems: equal keys are one label. */
  readonly key: string;
  readonly weight: number;
}

/** Reads phrases once each, since a large story repeats them; null for one that names nothing. */
function phraseReader(idf: (stem: string) => number): (phrase: string) => Label | null {
  const known = new Map<string, Label | null>();
  const read = (phrase: string): Label | null => {
    const words = trimmed(phrase);
    const stems =
      words
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.map(stem) ?? [];
    if (stems.length === 0 || stems.length > 5 || /^\p{N}+$/u.test(words) || words.length < 3) return null;
    const weight = stems.reduce((sum, each) => sum + idf(each), 0) / (2 + stems.length);
    return { words, key: stems.join(" "), weight };
  };
  return (phrase) => {
    let label = known.get(phrase);
    if (label === undefined) {
      label = read(phrase);
      known.set(phrase, label);
    }
    return label;
  };
}

/** Noun phrases that could name a topic, best first: rare words that many of its sentences share. */
function labelsOf(refs: readonly ClaimRef[], readPhrase: (phrase: string) => Label | null): string[] {
  const scores = new Map<string, { words: string; sentences: Set<string>; weight: number }>();
  for (const { document, claim } of refs) {
    for (const phrase of phrasesOf(claim)) {
      const label = readPhrase(phrase.words);
      if (label === null) continue;
      const entry = scores.get(label.key) ?? {
        words: label.words,
        sentences: new Set(),
        weight: label.weight,
      };
      entry.sentences.add(`${document}:${claim.sentence}`);
      scores.set(label.key, entry);
    }
  }
  return [...scores.entries()]
    .map(([key, { words, sentences, weight }]) => ({ key, words, score: sentences.size * weight }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .map(({ words }) => words);
}

/** Phrases that name nothing: pronouns, and denials ("no further details"). */
const pronouns =
  /^(?:no .*|i|me|you|he|him|she|her|it|we|us|they|them|this|that|these|those|there|one|some|all)$/i;

function phrasesOf(claim: Claim): Phrase[] {
  return [claim.subject, claim.object, ...claim.complements].filter(
    (phrase): phrase is Phrase => phrase !== null && !pronouns.test(phrase.words),
  );
}

/** "the 35 countries" → "35 countries"; line breaks and marks inside are folded to blanks. */
const trimmed = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .replace(/^(?:an?|the|his|her|its|their|our|my|your) /i, "")
    .slice(0, 60);

/** Two topics may share their best phrase: the second takes its next ones, joined, until it differs. */
function uniqueLabels(candidates: readonly (readonly string[])[]): string[] {
  const taken = new Set<string>();
  return candidates.map((labels, i) => {
    const [first = `topic ${i + 1}`, ...others] = labels;
    const options = [
      first,
      ...others.slice(0, 8).map((other) => `${first} · ${other}`),
      `${first} (${i + 1})`,
    ];
    const label = options.find((option) => !taken.has(option.toLowerCase())) ?? `${first} (${i + 1})`;
    taken.add(label.toLowerCase());
    return label;
  });
}
