import type { Chunk } from "./noun-phrases.js";
import type { VerbGroup } from "./verb-groups.js";

/** One clause as token positions. */
export interface Clause {
  readonly first: number;
  readonly past: number;
  readonly verb: VerbGroup;
  readonly subject: Chunk | null;
  readonly object: Chunk | null;
  readonly complements: readonly Chunk[];
}
