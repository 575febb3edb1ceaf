/**
 * Words for acts that exclude each other when they are told of the same person or thing at the same moment:
 * resigned, sacked.
 */
export interface ExclusiveSet {
  readonly name: string;
  /** What the values answer, for the message: "how the victims died". */
  readonly question: string;
  /**
   * Verbs by their lemma, nouns as "n:halt", states as "a:on_hold", phrases joined by "_"; by level. Only words from
   * different levels clash.
   */
  readonly levels: readonly (readonly string[])[];
}

export const baseUnits = ["m", "m2", "m3", "kg", "s", "m/s"] as const;

/** A unit of measure: a fathom is 1.8288 m. */
export interface OwnUnit {
  /** As written, in lower case and the singular. */
  readonly names: readonly string[];
  /** A base unit, or the ISO 4217 code of a currency. */
  readonly is: string;
  readonly times: number;
}

/** One post by all its names, and posts that nobody holds beside it. Lower case, singular. */
export interface OwnOffice {
  readonly same: readonly string[];
  readonly not: readonly string[];
}

/** Words that rules bring, beside those of the program. A set of a shipped set's name takes its place. */
export interface Lexicon {
  readonly exclusiveSets: readonly ExclusiveSet[];
  /** Names of one person, body or place, each list complete. */
  readonly aliases: readonly (readonly string[])[];
  /** A unit of a shipped unit's name takes its place. */
  readonly units: readonly OwnUnit[];
  readonly offices: readonly OwnOffice[];
}

export const emptyLexicon: Lexicon = { exclusiveSets: [], aliases: [], units: [], offices: [] };
