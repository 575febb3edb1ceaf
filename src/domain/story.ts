import type { Claim } from "./claim.js";
import type { Document } from "./document.js";
import type { Lexicon } from "./lexicon.js";
import type { EntityType } from "./mention.js";

/** All names of one person, body or place across the story. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name seen. */
  readonly label: string;
  /** Every written form with the number of times it stands in the story. */
  readonly forms: ReadonlyMap<string, number>;
  /** Bodies and countries it speaks for or belongs to: a spokeswoman's ministry, a minister's country. */
  readonly affiliations: ReadonlySet<string>;
}

/** Finds the entity a mention or a name means. */
export interface EntityTable {
  readonly entities: readonly Entity[];
  /** `name` as in `EntityMention.name`; null for a name the story does not hold. */
  find(name: string): Entity | null;
}

/** A claim with where it stands. */
export interface ClaimRef {
  /** Index into `story.documents`. */
  readonly document: number;
  readonly claim: Claim;
}

/** Claims about the same thing. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly claims: readonly ClaimRef[];
}

/** Two sentences that share enough rare words or names to be worth comparing. */
export interface SentencePair {
  readonly a: { readonly document: number; readonly sentence: number };
  readonly b: { readonly document: number; readonly sentence: number };
  /** Cosine of the sentences' tf-idf vectors over canonical stems, 0 to 1. */
  readonly cosine: number;
}

/** Everything the compare stage may look at. */
export interface Story {
  readonly documents: readonly Document[];
  readonly entities: EntityTable;
  readonly topics: readonly Topic[];
  /** From the inverted index, never all pairs; also inside one document. Most similar first. */
  readonly pairs: readonly SentencePair[];
  /** Inverse document frequency of a stem, natural logarithm; a stem not seen has the highest. */
  idf(stem: string): number;
  /** `origins[i] === origins[j]` where documents i and j copy one text. */
  readonly origins: readonly number[];
  /** Words that rules bring; none where it is left out. */
  readonly lexicon?: Lexicon;
}
