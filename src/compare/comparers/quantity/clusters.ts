import { areSynonyms } from "../../../text/index.js";
import { agree } from "./agree.js";
import type { Disputes } from "./dispute.js";
import type { Edge, HeldPair } from "./edge.js";
import { dropExplained } from "./explained-away.js";
import type { Fact } from "./fact.js";
import { alikeInOneSource, type Cluster, merge } from "./merge.js";
import type { Relate } from "./relate.js";
import type { Similarity } from "./similarity.js";

/** "Seven bullets fired", "seven bullets hit": one number by chance, perhaps. */
const toldOtherwise = (a: Fact, b: Fact): boolean =>
  a.mention.dimension === "count" &&
  a.outcome?.human !== true &&
  a.mention.frame !== null &&
  b.mention.frame !== null &&
  a.mention.frame !== b.mention.frame &&
  !areSynonyms(a.mention.frame, b.mention.frame, "verb");

/** Strength of a pair that a text itself sets against each other. */
const disputed = 1.1;
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
  const rank = ({ a, b, relation }: Edge): number =>
    (relation.agreement === "equal" && !toldOtherwise(a, b) ? 10 : 0) + relation.strength;
  edges.sort((x, y) => rank(y) - rank(x) || x.a.id - y.a.id || x.b.id - y.b.id);
  return { clusters: merge(edges, similarity, relate, disputes), held };
}
