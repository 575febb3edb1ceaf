import type { Standing } from "./standing.js";

/**
 * Words that govern another act and say how it stands: "refused to sign" is not signing, "is considering closing"
 * is not closing yet. By lemma, or lemma and particle; general English. After Karttunen's two-way implicatives
 * (1971), widened to planning, charging and advising.
 */
export interface Operator {
  /** Turns "did" into "did not". */
  readonly negates?: true;
  readonly standing?: Standing;
}

const lines: readonly (readonly [Operator, string])[] = [
  [
    { negates: true },
    "miss skip deny refuse fail decline rule_out avoid refute dispute forget neglect reject prevent block bar forbid ban doubt resist omit cancel call_off scrap shelve postpone delay withhold suspend hesitate halt stop_short avert dismiss put_off defer lack refusal failure denial postponement cancellation absence",
  ],
  [
    { standing: "planned" },
    "plan intend aim propose seek want hope expect prepare schedule mean proposal intention bid",
  ],
  [
    { standing: "future" },
    "agree decide resolve vow pledge promise vote due set announce agreement decision commitment declare undertake guarantee",
  ],
  [
    { standing: "possible" },
    "appear seem unknown unclear uncertain undetermined consider mull weigh contemplate discuss explore study review debate talk negotiate threaten threat risk possible possibility ponder examine negotiation consideration option",
  ],
  [{ standing: "attempted" }, "try attempt attempted struggle effort"],
  [{ standing: "obliged" }, "order force require compel instruct command oblige"],
  [{ standing: "advised" }, "urge advise recommend encourage ask invite request suggest appeal call"],
  [
    { standing: "alleged" },
    "accuse suspect allege charge believe think presume fear accusation allegation suspicion",
  ],
  [
    {},
    "confirm admit acknowledge concede begin start continue manage help remember reveal report carry_out go_on finish",
  ],
];

const operators = new Map<string, Operator>();
for (const [operator, words] of lines) for (const word of words.split(" ")) operators.set(word, operator);

export const operatorOf = (word: string): Operator | null => operators.get(word) ?? null;
