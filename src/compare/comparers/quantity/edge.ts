import type { Fact } from "./fact.js";
import type { Relation } from "./relate.js";

/** Two facts that are amounts of one attribute. */
export interface Edge {
  readonly a: Fact;
  readonly b: Fact;
  readonly relation: Extract<Relation, { kind: "same" }>;
}

/** Two facts that look like it and are kept apart, with the reason for a reader. */
export interface HeldPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly reason: string;
}
