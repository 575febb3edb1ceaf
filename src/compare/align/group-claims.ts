import { type Claim, type ClaimRef, joinGroups, readOnce } from "../../domain/index.js";
import { alignClaims, type ClaimAlignment } from "./claims.js";

/** The story's aligned claims; several comparers ask for them. */
export const alignedClaims = readOnce(alignClaims);

/** Aligned claims on which sources give at least two values. */
export interface ClaimGroup {
  readonly values: ReadonlyMap<string, readonly ClaimRef[]>;
  /** The pairs whose values differ: what makes this a difference. */
  readonly links: readonly ClaimAlignment[];
}

/**
 * Groups claims that differ in `readValue` and joins to each value the claims that repeat it.
 * A claim without a value (null) takes no part. Order: as the story's pairs, most similar first.
 * `isComparable` is asked last, of the few pairs that matter: nearly all aligned claims agree with each other
 * and stand beside no claim that differs.
 */
export function groupClaims(
  alignments: readonly ClaimAlignment[],
  readValue: (ref: ClaimRef) => string | null,
  differ: (a: string, b: string) => boolean = (a, b) => a !== b,
  isComparable: (alignment: ClaimAlignment) => boolean = () => true,
): ClaimGroup[] {
  const joined = joinGroups<string>();
  const known = new Map<Claim, string | null>();
  const knownValue = (ref: ClaimRef): string | null => {
    let value = known.get(ref.claim);
    if (value === undefined) {
      value = readValue(ref);
      known.set(ref.claim, value);
    }
    return value;
  };
  const refs = new Map<string, ClaimRef>();
  const keep = ({ a, b }: ClaimAlignment) => refs.set(a.claim.id, a).set(b.claim.id, b);
  const differing: ClaimAlignment[] = [];
  const same: ClaimAlignment[] = [];
  for (const alignment of alignments) {
    const [a, b] = [knownValue(alignment.a), knownValue(alignment.b)];
    if (a === null || b === null) continue;
    if (!differ(a, b)) same.push(alignment);
    else if (isComparable(alignment)) {
      keep(alignment);
      differing.push(alignment);
      joined.join(alignment.a.claim.id, alignment.b.claim.id);
    }
  }
  const agreeing = same.filter(
    (alignment) =>
      (refs.has(alignment.a.claim.id) || refs.has(alignment.b.claim.id)) && isComparable(alignment),
  );
  agreeing.forEach(keep);
  const members = new Map<string, Set<string>>();
  const links = new Map<string, ClaimAlignment[]>();
  for (const alignment of differing) {
    const root = joined.root(alignment.a.claim.id);
    const ids = members.get(root) ?? new Set<string>();
    ids.add(alignment.a.claim.id).add(alignment.b.claim.id);
    members.set(root, ids);
    const own = links.get(root);
    if (own === undefined) links.set(root, [alignment]);
    else own.push(alignment);
  }
  // One step only: a repetition of a repetition may already speak of something else.
  const core = new Map([...members].map(([root, ids]) => [root, new Set(ids)]));
  for (const { a, b } of agreeing)
    for (const [from, to] of [
      [a.claim.id, b.claim.id],
      [b.claim.id, a.claim.id],
    ] as const) {
      const root = joined.root(from);
      if (core.get(root)?.has(from) === true && !members.get(joined.root(to))?.has(to))
        members.get(root)?.add(to);
    }
  return [...members].map(([root, ids]) => {
    const values = new Map<string, ClaimRef[]>();
    for (const id of ids) {
      const ref = refs.get(id) as ClaimRef;
      const value = knownValue(ref) as string;
      const same = values.get(value);
      if (same === undefined) values.set(value, [ref]);
      else same.push(ref);
    }
    for (const list of values.values())
      list.sort((x, y) => x.document - y.document || x.claim.start - y.claim.start);
    return { values, links: links.get(root) ?? [] };
  });
}
