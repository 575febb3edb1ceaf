import { type DifferenceType, differenceTypes, type NearMiss } from "../domain/index.js";

export interface NearMissGroup {
  readonly type: DifferenceType;
  readonly reason: string;
  readonly misses: readonly NearMiss[];
}

/** Near misses of one type and one reason together: a story has hundreds, and a few dozen reasons. */
export function groupNearMisses(nearMisses: readonly NearMiss[]): readonly NearMissGroup[] {
  const groups = new Map<string, { type: DifferenceType; reason: string; misses: NearMiss[] }>();
  for (const miss of nearMisses) {
    const reason = asSentence(miss.reason);
    const key = `${miss.type} ${reason}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { type: miss.type, reason, misses: [miss] });
    else known.misses.push(miss);
  }
  return [...groups.values()].sort(
    (a, b) => differenceTypes.indexOf(a.type) - differenceTypes.indexOf(b.type),
  );
}

function asSentence(reason: string): string {
  const trimmed = reason.trim();
  const start = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
  return /[.!?…”]$/.test(start) ? start : `${start}.`;
}
