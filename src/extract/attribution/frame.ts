import type { EntityMention, QuotationMention, Sentence, Token } from "../../domain/index.js";
import { type Chunk, findNounPhrases } from "../clauses/noun-phrases.js";

/** One sentence as the search for speakers sees it: noun phrases by their edges, quoted words out of the way. */
export interface Frame {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Phrase by the position one past its last token. */
  readonly endsAt: ReadonlyMap<number, Chunk>;
  readonly startsAt: ReadonlyMap<number, Chunk>;
  /** Whether the token, mark included, lies in a quotation. */
  readonly quoted: readonly boolean[];
  /** Quotations that touch the sentence, outermost only, in text order. */
  readonly quotations: readonly QuotationMention[];
  readonly entities: readonly EntityMention[];
}

export function frameOf(
  sentence: Sentence,
  quotations: readonly QuotationMention[],
  entities: readonly EntityMention[],
): Frame {
  const { tokens } = sentence;
  let at = 0;
  const quoted = tokens.map((token) => {
    while (at < quotations.length && (quotations[at]?.outer.end ?? 0) <= token.start) at += 1;
    return (quotations[at]?.outer.start ?? token.end) < token.end;
  });
  const chunks = findNounPhrases(tokens);
  return {
    sentence,
    tokens,
    chunks,
    endsAt: new Map(chunks.map((chunk) => [chunk.past, chunk])),
    startsAt: new Map(chunks.map((chunk) => [chunk.first, chunk])),
    quoted,
    quotations,
    entities,
  };
}

/** "In" of a headline, or a line of capitals: tags are guesses there, so no speaker is sought. */
export function isHeadline({ sentence, tokens }: Frame): boolean {
  if (sentence.block.kind === "title" || sentence.block.kind === "heading") return true;
  const long = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  return long.length > 3 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length > 0.8 * long.length;
}
