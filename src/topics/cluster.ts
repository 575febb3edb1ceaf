import type { SentencePair } from "../domain/index.js";

/** Mean similarity that two groups need before they become one topic. */
const leastLinkage = 0.14;
/** A topic of more sentences than this is a whole article, not a topic. */
const mostSentences = 60;

/**
 * Groups sentences by average linkage (Sokal & Michener 1958) over the pairs that blocking found; a pair
 * that was not found counts as 0. Pairs come most similar first. Returns groups of two or more keys.
 * Cost: the number of pairs times its logarithm, since the smaller group's links move to the larger one.
 */
export function clusterSentences(pairs: readonly SentencePair[]): (readonly string[])[] {
  const members = new Map<string, string[]>();
  const groupOf = new Map<string, string>();
  const links = new Map<string, Map<string, number>>();
  const add = (key: string) => {
    if (groupOf.has(key)) return;
    groupOf.set(key, key);
    members.set(key, [key]);
    links.set(key, new Map());
  };
  for (const pair of pairs) {
    const [a, b] = [keyOf(pair.a), keyOf(pair.b)];
    add(a);
    add(b);
    links.get(a)?.set(b, pair.cosine);
    links.get(b)?.set(a, pair.cosine);
  }
  for (const pair of pairs) {
    const a = groupOf.get(keyOf(pair.a)) as string;
    const b = groupOf.get(keyOf(pair.b)) as string;
    if (a === b) continue;
    const [sizeA, sizeB] = [members.get(a)?.length ?? 0, members.get(b)?.length ?? 0];
    const linkage = (links.get(a)?.get(b) ?? 0) / (sizeA * sizeB);
    if (linkage < leastLinkage || sizeA + sizeB > mostSentences) continue;
    if (sizeA >= sizeB) absorb(a, b, members, groupOf, links);
    else absorb(b, a, members, groupOf, links);
  }
  return [...members.values()].filter((group) => group.length > 1);
}

export const keyOf = (place: { document: number; sentence: number }): string =>
  `${place.document}:${place.sentence}`;

function absorb(
  into: string,
  from: string,
  members: Map<string, string[]>,
  groupOf: Map<string, string>,
  links: Map<string, Map<string, number>>,
): void {
  const target = members.get(into) as string[];
  for (const key of members.get(from) ?? []) {
    target.push(key);
    groupOf.set(key, into);
  }
  const own = links.get(into) as Map<string, number>;
  for (const [other, sum] of links.get(from) ?? []) {
    links.get(other)?.delete(from);
    if (other === into) continue;
    const together = (own.get(other) ?? 0) + sum;
    own.set(other, together);
    links.get(other)?.set(into, together);
  }
  own.delete(from);
  members.delete(from);
  links.delete(from);
}
