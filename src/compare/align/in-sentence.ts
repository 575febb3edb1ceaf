import {
  type Attribution,
  type Claim,
  type Document,
  groupBy,
  type Mention,
  readOnce,
  type Span,
} from "../../domain/index.js";

const none: readonly never[] = [];
const sentenceOf = ({ sentence }: { readonly sentence: number }): number => sentence;

const mentionsOf = readOnce(({ mentions }: Document) => groupBy(mentions, sentenceOf));
const attributionsOf = readOnce(({ attributions }: Document) => groupBy(attributions, sentenceOf));
const claimsOf = readOnce(({ claims }: Document) => groupBy(claims, sentenceOf));

/** The mentions of one sentence, in text order: a document is sorted by sentence once, not searched for each. */
export const mentionsIn = (document: Document, sentence: number): readonly Mention[] =>
  mentionsOf(document).get(sentence) ?? none;

/** The claims of one sentence, in text order. */
export const claimsIn = (document: Document, sentence: number): readonly Claim[] =>
  claimsOf(document).get(sentence) ?? none;

/** The attributions of one sentence, in text order. */
export const attributionsIn = (document: Document, sentence: number): readonly Attribution[] =>
  attributionsOf(document).get(sentence) ?? none;

/** Outer ends of a document's quotations, in text order. */
export const quotationsOf = readOnce(({ mentions }: Document): readonly Span[] =>
  mentions.flatMap((mention) => (mention.kind === "quotation" ? [mention.outer] : [])),
);
