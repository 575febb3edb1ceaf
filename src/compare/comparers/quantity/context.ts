import {
  type Attribution,
  type Claim,
  type DateMention,
  type EntityMention,
  groupBy,
  type QuantityMention,
  type Sentence,
  type Token,
} from "../../../domain/index.js";
import type { Anchor, TimeAnchor } from "./fact.js";

/** What stands around the amounts of one sentence. */
export interface Context {
  readonly sentence: Sentence;
  readonly dates: readonly DateMention[];
  readonly entities: readonly EntityMention[];
  readonly claims: readonly Claim[];
  readonly places: readonly Anchor[];
  readonly quantities: readonly QuantityMention[];
  readonly attributions: readonly Attribution[];
  readonly narrative: TimeAnchor | null;
  readonly years: ReadonlySet<string>;
  /** The sentence before, where this one goes on with it. */
  readonly before: Context | null;
  /** The sentence before, whatever it speaks of. */
  readonly preceding: Context | null;
  readonly nameWords: ReadonlySet<string>;
  /** The person whom the sentence before told of: a "he" or "she" of this one. */
  readonly protagonist: string | null;
}

/** "It killed 612 people": the sentence speaks of what the one before named. */
export const pointsBack = ({ tokens }: Sentence): boolean =>
  /^(?:it|they|this|that|these|those|he|she|its|their|both|most|many|some)$/.test(
    tokens.find((token) => token.pos !== "PUNCT")?.lower ?? "",
  ) || tokens.some((_, i) => namesOccasionBefore(tokens, i));

/** "on that occasion", "in that accident": the occasion of the sentence before. */
const namesOccasionBefore = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === "that" && tokens[i - 1]?.pos === "ADP" && tokens[i + 1]?.pos === "NOUN";

export const bySentence = <T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> =>
  groupBy(items, ({ sentence }) => sentence);
