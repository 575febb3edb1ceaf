import { addTo, joinGroups } from "../../../domain/index.js";
import { agree } from "./agree.js";
import { matchAnchors } from "./anchors.js";
import type { Disputes } from "./dispute.js";
import type { Fact } from "./fact.js";
import type { Relate, Relation } from "./relate.js";
import type { Similarity } from "./similarity.js";
import { matchThings } from "./things.js";

const isLike = (a: Fact, b: Fact): boolean => matchThings(a.thing, b.thing) !== "other";

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
/** A pair this strong is one attribute even where the other figure stands for something else in the same source. */
const sureStrength = 0.9;
/** Two figures of one source this alike are told of one thing. */
const ownClash = 0.7;
/** The same for a small number, which may be there by chance. */
const likelyStrength = 0.65;
/** Strength of a pair that a text itself sets against each other. */
const disputed = 1.1;
/** Numbers up to this stand for anything, and up to the next for many things in one article. */
const smallNumber = 2;
const commonNumber = 12;
/** In larger groups only this many members are asked whether two groups may become one. */
const askedMembers = 40;

/** Groups facts by what they are amounts of. */
export function clusterFacts(
  candidates: Iterable<readonly [Fact, Fact]>,
  similarity: Similarity,
  relate: Relate,
  inSource: (fact: Fact) => readonly Fact[],
  disputes: Disputes,
): { clusters: Cluster[]; held: HeldPair[] } {
  const found: Edge[] = [];
  const held: HeldPair[] = [];
  for (const [a, b] of candidates) {
    if (disputes(a, b)) {
      found.push({
        a,
        b,
        relation: { kind: "same", strength: disputed, agreement: agree(a.mention, b.mention) },
      });
      continue;
    }
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
  const edges = dropExplained(found, held, inSource, similarity, relate, disputes);
  // Equal amounts find each other first: a source that tells 11 shots and 7 hits then keeps the two apart for all.
  const rank = ({ relation }: Edge): number => (relation.agreement === "equal" ? 10 : 0) + relation.strength;
  edges.sort((x, y) => rank(y) - rank(x) || x.a.id - y.a.id || x.b.id - y.b.id);
  return { clusters: merge(edges, similarity, relate, disputes), held };
}

/**
 * A figure that the other source gives too is no rival of that source's other figures: where one tells of
 * 11 shots and 7 hits, another's 11 meets the 11 and not the 7.
 */
function dropExplained(
  edges: readonly Edge[],
  held: HeldPair[],
  inSource: (fact: Fact) => readonly Fact[],
  similarity: Similarity,
  relate: Relate,
  disputes: Disputes,
): Edge[] {
  const givesElsewhere = (fact: Fact, rival: Fact): boolean =>
    rival.mention.value > smallNumber &&
    inSource(fact).some(
      (other) =>
        other !== fact &&
        other.mention.value === rival.mention.value &&
        (other.mention.value > commonNumber || other.mention.dimension !== "count" || isLike(other, rival)),
    );
  const repeats = (fact: Fact, rival: Fact): boolean =>
    rival.mention.value > smallNumber &&
    inSource(fact).some((other) => other !== fact && other.mention.value === rival.mention.value);
  // A source that contradicts itself explains nothing.
  const clashes = (a: Fact, b: Fact): boolean => {
    if (disputes(a, b)) return true;
    const relation = relate(a, b, similarity(a, b));
    return relation.kind === "same" && relation.strength >= ownClash;
  };
  const agreeing = new Map<Fact, Fact[]>();
  const note = (from: Fact, to: Fact): void => {
    addTo(agreeing, from, to);
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
        !clashes(twin, rival) &&
        (twin.sentence === rival.sentence ||
          (fact.outcome?.running !== true && fact.mention.dimension !== "magnitude")),
    );
  return edges.filter(({ a, b, relation }) => {
    if (relation.agreement !== "different" || a.document === b.document) return true;
    const elsewhere =
      (relation.strength < sureStrength && (givesElsewhere(b, a) || givesElsewhere(a, b))) ||
      (relation.strength < likelyStrength && (repeats(b, a) || repeats(a, b)));
    if (!elsewhere && !explains(a, b) && !explains(b, a)) return true;
    held.push({ a, b, reason: "the source that gives one figure gives the other too" });
    return false;
  });
}

/** Merges along the strongest pairs first; two groups with a forbidden pair between them stay apart. */
function merge(
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
