import type { SentencePair } from "../domain/index.js";

/** Mean similarity that two groups need before they become one topic. */
const leastLinkage = 0.14;
/** A topic of more sentences than this is a whole article, not a topic. */
const mostSentences = 60;

/** Where a sentence stands. */
export type Place = SentencePair["a"];

/** Groups under way, by number; an absorbed one has no members left. */
interface Groups {
  /** Sentences of each group, by their own numbers. */
  readonly members: number[][];
  /** Summed similarity to each linked group. */
  readonly links: Map<number, number>[];
  /** The group that each sentence is in. */
  readonly groupOf: number[];
}

/**
 * Groups sentences by average linkage (Sokal & Michener 1958) over the pairs that blocking found; a pair
 * that was not found counts as 0. Pairs come most similar first. Returns groups of two or more sentences.
 * Cost: the number of pairs times its logarithm, since the smaller group's links move to the larger one.
 */
export function clusterSentences(pairs: readonly SentencePair[]): (readonly Place[])[] {
  const { places, ends } = numberPlaces(pairs);
  const groups: Groups = {
    members: places.map((_, i) => [i]),
    links: places.map(() => new Map()),
    groupOf: places.map((_, i) => i),
  };
  const { members, links, groupOf } = groups;
  pairs.forEach(({ cosine }, i) => {
    const [a, b] = [ends[2 * i] as number, ends[2 * i + 1] as number];
    links[a]?.set(b, cosine);
    links[b]?.set(a, cosine);
  });
  for (let i = 0; i < pairs.length; i++) {
    const a = groupOf[ends[2 * i] as number] as number;
    const b = groupOf[ends[2 * i + 1] as number] as number;
    if (a === b) continue;
    const [sizeA, sizeB] = [members[a]?.length ?? 0, members[b]?.length ?? 0];
    const linkage = (links[a]?.get(b) ?? 0) / (sizeA * sizeB);
    if (linkage < leastLinkage || sizeA + sizeB > mostSentences) continue;
    if (sizeA >= sizeB) absorb(groups, a, b);
    else absorb(groups, b, a);
  }
  return members
    .filter((group) => group.length > 1)
    .map((group) => group.map((sentence) => places[sentence] as Place));
}

/** Numbers the sentences as the pairs name them; `ends` are the two of each pair, one pair after the other. */
function numberPlaces(pairs: readonly SentencePair[]): {
  readonly places: readonly Place[];
  readonly ends: Int32Array;
} {
  const numbers: number[][] = [];
  const places: Place[] = [];
  const numberOf = (place: Place): number => {
    let own = numbers[place.document];
    if (own === undefined) {
      own = [];
      numbers[place.document] = own;
    }
    let number = own[place.sentence];
    if (number === undefined) {
      number = places.push(place) - 1;
      own[place.sentence] = number;
    }
    return number;
  };
  const ends = new Int32Array(2 * pairs.length);
  pairs.forEach(({ a, b }, i) => {
    ends[2 * i] = numberOf(a);
    ends[2 * i + 1] = numberOf(b);
  });
  return { places, ends };
}

function absorb({ members, groupOf, links }: Groups, into: number, from: number): void {
  for (const sentence of members[from] ?? []) {
    members[into]?.push(sentence);
    groupOf[sentence] = into;
  }
  const own = links[into] as Map<number, number>;
  for (const [other, sum] of links[from] ?? []) {
    links[other]?.delete(from);
    if (other === into) continue;
    const together = (own.get(other) ?? 0) + sum;
    own.set(other, together);
    links[other]?.set(into, together);
  }
  own.delete(from);
  members[from] = [];
  links[from]?.clear();
}
