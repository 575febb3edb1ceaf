/**
 * Words for acts that exclude each other when they are told of the same person or thing at the same moment:
 * resigned, sacked.
 */
export interface ExclusiveSet {
  readonly name: string;
  /** What the values answer, for the message: "how the victims died". */
  readonly question: string;
  /** Lemmas of verbs, by level. Only words from different levels clash. */
  readonly levels: readonly (readonly string[])[];
}

/** Words that rules bring, beside those of the program. A set of a shipped set's name takes its place. */
export interface Lexicon {
  readonly exclusiveSets: readonly ExclusiveSet[];
}

export const emptyLexicon: Lexicon = { exclusiveSets: [] };
