import type { Fact } from "./fact.js";

/** Stable key of what the amounts are amounts of: no offsets, no values. */
export function describeAttribute(a: Fact, b: Fact): string {
  const things = [...new Set([a.thing, b.thing].filter((thing) => thing !== null))].sort();
  const shared = [...a.names].filter((name) => b.names.has(name)).sort();
  return [
    a.measure,
    a.outcome?.name ?? "",
    things[0] ?? "",
    a.of ?? "",
    a.mention.unit === things[0] ? "" : a.mention.unit,
    shared[0] ?? "",
  ].join(":");
}
