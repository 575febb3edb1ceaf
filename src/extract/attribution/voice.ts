import type { Chunk } from "../clauses/noun-phrases.js";

/** Who speaks, as noun phrases: "Ana Diaz, 45, head of the unit, said" is Ana Diaz's. */
export interface Voice {
  readonly noun: Chunk;
  /** "the head of the service, Ana Diaz, said": the name in apposition. */
  readonly name: Chunk | null;
  /** "the army and the police said": the other of two. */
  readonly also: Chunk | null;
  /** Where its description ends, for the bodies it names. */
  readonly past: number;
  /** Taken over from an earlier verb: nothing beside this verb says so. */
  readonly inherited: boolean;
}

/** A phrase with nothing said beside it. */
export const bareVoice = (noun: Chunk, past: number): Voice => ({
  noun,
  name: null,
  also: null,
  past,
  inherited: false,
});
