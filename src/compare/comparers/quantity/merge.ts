import { joinGroups } from "../../../domain/index.js";
import { matchAnchors } from "./anchors.js";
import type { Disputes } from "./dispute.js";
import type { Edge } from "./edge.js";
import type { Fact } from "./fact.js";
import type { Relate } from "./relate.js";
import type { Similarity } from "./similarity.js";

/** Facts about one attribute, with the pairs that make it one. */
export interface Cluster {
  readonly facts: readonly Fact[];
  readonly edges: readonly Edge[];
}

/** Inside one document two amounts of one thing need sentences this alike to be a conflict. */
export const alikeInOneSource = 0.3;
/** In larger groups only this many members are asked whether two groups may become one. */
const askedMembers = 40;

/** Merges along the strongest pairs first; two groups with a forbidden pair between them stay apart. */
export function merge(
  edges: readonly Edge[],
  similarity: Similarity,
  relate: Relate,
  disputes: Disputes,
): Cluster[] {
  const joined = joinGroups<Fact>();
  const members = new Set<Fact>();
  // Of each group by its root; a fact alone is asked itself.
  const asked = new Map<Fact, readonly Fact[]>();
  // Roots of groups with a forbidden pair between them, both ways: what two groups may not be, they never become.
  const apart = new Map<Fact, Set<Fact>>();
  const keepApart = (one: Fact, other: Fact): void => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = apart.get(from);
      if (known === undefined) apart.set(from, new Set([to]));
      else known.add(to);
    }
  };
  for (const { a, b } of edges) {
    const [rootA, rootB] = [joined.root(a), joined.root(b)];
    if (rootA === rootB || apart.get(rootA)?.has(rootB) === true) continue;
    const left = asked.get(rootA) ?? [a];
    const right = asked.get(rootB) ?? [b];
    // Another day told of the same figure elsewhere in its source does not part what this pair joins.
    const repeats = (one: Fact, two: Fact): boolean =>
      isRepeated(one, one.document === a.document ? a : b) &&
      isRepeated(two, two.document === a.document ? a : b);
    const parted = (one: Fact, two: Fact): boolean =>
      !(repeats(one, two) && isOtherDay(one, two)) && cannotLink(one, two, similarity, relate, disputes);
    if (left.some((one) => right.some((two) => parted(one, two)))) {
      keepApart(rootA, rootB);
      continue;
    }
    joined.join(a, b);
    for (const other of apart.get(rootB) ?? []) keepApart(rootA, other);
    asked.set(rootA, [...left, ...right].slice(0, askedMembers));
    members.add(a).add(b);
  }
  const clusters = new Map<Fact, { facts: Fact[]; edges: Edge[] }>();
  for (const fact of members) {
    const root = joined.root(fact);
    const cluster = clusters.get(root);
    if (cluster === undefined) clusters.set(root, { facts: [fact], edges: [] });
    else cluster.facts.push(fact);
  }
  for (const edge of edges) {
    const root = joined.root(edge.a);
    if (root === joined.root(edge.b)) clusters.get(root)?.edges.push(edge);
  }
  return [...clusters.values()].map((cluster) => ({
    ...cluster,
    facts: cluster.facts.sort((x, y) => x.id - y.id),
  }));
}

const isRepeated = (fact: Fact, of: Fact): boolean =>
  fact.document === of.document &&
  fact.mention.value === of.mention.value &&
  fact.mention.unit === of.mention.unit;

/** Counts that stand, like the members of a pact, not those that begin anew each day. */
const isOtherDay = (a: Fact, b: Fact): boolean =>
  a.outcome === null && b.outcome === null && matchAnchors(a, b).veto === "time";

function cannotLink(a: Fact, b: Fact, similarity: Similarity, relate: Relate, disputes: Disputes): boolean {
  if (disputes(a, b)) return false;
  if (a.document === b.document && a.sentence === b.sentence) return true;
  const cosine = similarity(a, b);
  const relation = relate(a, b, cosine);
  if (relation.kind === "held") return true;
  if (a.document !== b.document) return false;
  return relation.kind !== "same" || (relation.agreement === "different" && cosine < alikeInOneSource);
}
