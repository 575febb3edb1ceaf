import type { BlockKind, Sentence, Source, Span, Token } from "../domain/index.js";
import { asCompoundNoun } from "./compound-nouns.js";
import { fold } from "./fold.js";
import { type RawToken, readTokens } from "./wink.js";
import { makeToken } from "./words.js";

/** Blocks that make statements about the story. The others are furniture or speak about the article itself. */
const stating: ReadonlySet<BlockKind> = new Set([
  "title",
  "heading",
  "paragraph",
  "bullet",
  "quotation",
  "timeline-entry",
  "source-entry",
]);

/** A sentence of this many code units is a table or an attack; it is cut so that nothing later grows with it. */
const longestSentence = 4_000;

/**
 * Cuts a source into sentences of tokens, block by block, so that a heading never melts into the text below it.
 * Offsets are those of `source.text`.
 */
export function readSentences(source: Source): Sentence[] {
  const folded = fold(blankOut(source.text, source.markup ?? []));
  const sentences: Sentence[] = [];
  source.blocks.forEach((block, blockIndex) => {
    if (!stating.has(block.kind)) return;
    for (const tokens of readBlock(folded, block.bodyStart ?? block.start, block.end)) {
      const first = tokens[0];
      const last = tokens.at(-1);
      if (first === undefined || last === undefined) continue;
      sentences.push({
        index: sentences.length,
        block,
        blockIndex,
        start: first.start,
        end: last.end,
        tokens,
      });
    }
  });
  return sentences;
}

/** The same text with blanks in place of the spans, which are in text order. */
function blankOut(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

function readBlock(folded: string, start: number, end: number): Token[][] {
  const { tokens, sentences } = readTokens(folded.slice(start, end));
  const groups: RawToken[][] = [];
  for (const [first, past] of sentences) {
    const group = tokens.slice(first, past);
    const before = groups.at(-1);
    if (before !== undefined && continues(before, group) && spanOf(before, group) < longestSentence)
      before.push(...group);
    else groups.push(group);
  }
  return groups.map((group) =>
    group
      .flatMap(splitEnd)
      .map(asCompoundNoun)
      .map((token) => makeToken(token.start + start, token.end + start, token.text, token.lemma, token.pos)),
  );
}

/** "will step in.", which the model takes for inches: a word and the end of its sentence. */
function splitEnd(token: RawToken, at: number, group: readonly RawToken[]): readonly RawToken[] {
  if (token.text !== "in." || !group.slice(at + 1).every(({ text }) => /^["')\]]+$/.test(text)))
    return [token];
  const middle = token.end - 1;
  return [
    { ...token, end: middle, text: "in", lemma: "in", pos: "ADP" },
    { ...token, start: middle, text: ".", lemma: ".", pos: "PUNCT" },
  ];
}

/** Sentence ends that the model sees and a reader does not. */
function continues(before: readonly RawToken[], next: readonly RawToken[]): boolean {
  const first = next[0];
  const last = before.at(-1);
  if (first === undefined || last === undefined) return true;
  // "magnitude-5.9", "a .38-caliber gun": a point that a digit follows without a gap ends nothing.
  if (last.text === "." && last.end === first.start && /^\d/.test(first.text)) return true;
  // A citation or a closing mark on its own belongs to the words before it.
  if (next.every((token) => /^[[\]\d"')]+$/.test(token.text))) return true;
  // `"… ready." he said`: a lower-case start goes on with the sentence of the quotation.
  if (/^[a-z]/.test(first.text) && /^[".!?']+$/.test(last.text)) return true;
  // "Gen. Smith", "No. 7", "Mr. Trump".
  return /^(?:gen|col|lt|sgt|rep|sen|gov|no|st|mr|mrs|ms|dr|jr|sr|vs|jan|feb|aug|sept?|oct|nov|dec|inc|corp|co)\.$/i.test(
    last.text,
  );
}

const spanOf = (before: readonly RawToken[], next: readonly RawToken[]): number =>
  (next.at(-1)?.end ?? 0) - (before[0]?.start ?? 0);
