import {
  type Document,
  type Mention,
  overlaps,
  readOnce,
  type Sentence,
  type Span,
} from "../domain/index.js";

/** Sentences that tell the story; a digest's list of sources tells what others wrote. */
export const tellsStory = (document: Document, sentence: number): boolean =>
  document.sentences[sentence] !== undefined &&
  document.sentences[sentence].block.kind !== "source-entry" &&
  !document.source.text.slice(0, document.sentences[sentence].end).endsWith("?");

/** Mentions of one kind in sentences that tell the story. */
export const mentionsOf = <K extends Mention["kind"]>(
  document: Document,
  kind: K,
): readonly Extract<Mention, { kind: K }>[] =>
  document.mentions.filter(
    (mention): mention is Extract<Mention, { kind: K }> =>
      mention.kind === kind && tellsStory(document, mention.sentence),
  );

const quotedSpans = readOnce((document: Document): readonly Span[] =>
  document.mentions.flatMap((mention) => (mention.kind === "quotation" ? [mention.outer] : [])),
);

/** Whether a place lies in somebody's own words: a quotation, or a paragraph that is one. */
export function isQuoted(document: Document, sentence: Sentence, place: Span): boolean {
  if (sentence.block.kind === "quotation") return true;
  return quotedSpans(document).some((span) => overlaps(span, place));
}

/** The sentence of a mention or claim. */
export const sentenceOf = (document: Document, { sentence }: { readonly sentence: number }): Sentence =>
  document.sentences[sentence] as Sentence;

/** `replacement` with the capital that `old` begins with. */
export const capitalLike = (old: string, replacement: string): string =>
  /^\p{Lu}/u.test(old) ? replacement.slice(0, 1).toUpperCase() + replacement.slice(1) : replacement;
