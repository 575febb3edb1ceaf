import type { Fact } from "./fact.js";
import type { Relate, Relation } from "./relate.js";
import type { Similarity } from "./similarity.js";

/** Facts about one attribute, with the pairs that make it one. */
export interface Cluster {
  readonly facts: readonly Fact[];
  readonly edges: readonly Edge[];
}

export interface Edge {
  readonly a: Fact;
  readonly b: Fact;
  readonly relation: Extract<Relation, { kind: "same" }>;
}

export interface HeldPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly reason: string;
}

/** Inside one document two amounts of one thing need sentences this alike to be a conflict. */
const alikeInOneSource = 0.3;
/** In larger groups only this many members are asked whether two groups may become one. */
const askedMembers = 40;

/** Groups facts by what they are amounts of. */
export function clusterFacts(
  candidates: readonly (readonly [Fact, Fact])[],
  similarity: Similarity,
  relate: Relate,
): { clusters: Cluster[]; held: HeldPair[] } {
  const found: Edge[] = [];
  const held: HeldPair[] = [];
  for (const [a, b] of candidates) {
    if (a.sentence === b.sentence && a.document === b.document) continue;
    const cosine = similarity(a, b);
    const relation = relate(a, b, cosine);
    if (relation.kind === "same") {
      if (a.document === b.document && relation.agreement === "different" && cosine < alikeInOneSource)
        continue;
      found.push({ a, b, relation });
    } else if (relation.kind === "held" && a.mention.value !== b.mention.value)
      held.push({ a, b, reason: relation.reason });
  }
  const edges = dropExplained(found, held);
  // Equal amounts find each other first: a source that tells 11 shots and 7 hits then keeps the two apart for all.
  const rank = ({ relation }: Edge): number => (relation.agreement === "equal" ? 10 : 0) + relation.strength;
  edges.sort((x, y) => rank(y) - rank(x) || x.a.id - y.a.id || x.b.id - y.b.id);
  return { clusters: merge(edges, similarity, relate), held };
}

/**
 * A figure that the other source gives too is no rival of that source's other figures: where one tells of
 * 11 shots and 7 hits, another's 11 meets the 11 and not the 7.
 */
function dropExplained(edges: readonly Edge[], held: HeldPair[]): Edge[] {
  const agreeing = new Map<Fact, Fact[]>();
  const note = (from: Fact, to: Fact): void => {
    const known = agreeing.get(from);
    if (known === undefined) agreeing.set(from, [to]);
    else known.push(to);
  };
  for (const { a, b, relation } of edges) {
    if (relation.agreement === "different") continue;
    note(a, b);
    note(b, a);
  }
  const explains = (fact: Fact, rival: Fact): boolean =>
    (agreeing.get(fact) ?? []).some(
      (twin) =>
        twin !== rival &&
        twin.document === rival.document &&
        (twin.sentence === rival.sentence ||
          (fact.outcome?.running !== true && fact.mention.dimension !== "magnitude")),
    );
  return edges.filter(({ a, b, relation }) => {
    if (relation.agreement !== "different" || a.document === b.document) return true;
    if (!explains(a, b) && !explains(b, a)) return true;
    held.push({ a, b, reason: "the source that gives one figure gives the other too" });
    return false;
  });
}

/** Merges along the strongest pairs first; two groups with a forbidden pair between them stay apart. */
function merge(edges: readonly Edge[], similarity: Similarity, relate: Relate): Cluster[] {
  const groupOf = new Map<Fact, Fact[]>();
  for (const { a, b } of edges) {
    const left = groupOf.get(a) ?? [a];
    const right = groupOf.get(b) ?? [b];
    if (left === right) continue;
    const asked = right.slice(0, askedMembers);
    if (
      left.slice(0, askedMembers).some((one) => asked.some((two) => cannotLink(one, two, similarity, relate)))
    )
      continue;
    const merged = [...left, ...right];
    for (const fact of merged) groupOf.set(fact, merged);
  }
  const groups = [...new Set(groupOf.values())];
  const edgesOf = new Map<Fact[], Edge[]>(groups.map((group) => [group, []]));
  for (const edge of edges) {
    const group = groupOf.get(edge.a);
    if (group !== undefined && group === groupOf.get(edge.b)) edgesOf.get(group)?.push(edge);
  }
  return groups.map((group) => ({
    facts: [...group].sort((x, y) => x.id - y.id),
    edges: edgesOf.get(group) ?? [],
  }));
}

function cannotLink(a: Fact, b: Fact, similarity: Similarity, relate: Relate): boolean {
  if (a.document === b.document && a.sentence === b.sentence) return true;
  const cosine = similarity(a, b);
  const relation = relate(a, b, cosine);
  if (relation.kind === "held") return true;
  if (a.document !== b.document) return false;
  return relation.kind !== "same" || (relation.agreement === "different" && cosine < alikeInOneSource);
}
