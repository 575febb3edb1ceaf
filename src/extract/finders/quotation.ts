import {
  type Block,
  type BlockKind,
  type QuotationMention,
  quote,
  type Sentence,
  type Token,
} from "../../domain/index.js";
import type { Finder, Reading } from "../finder.js";
import { type Line, type MarkedWords, pairMarks } from "./quotation-marks.js";

/**
 * Finds quoted words: between marks of any style, nested, running over lines, or a quotation paragraph.
 *
 * A quotation over several sentences is one mention that belongs to its first sentence.
 * A mark that is never closed reaches to the end of its sentence: further would be a guess.
 */
export const quotationFinder: Finder = {
  name: "quotation",
  why: "Reads marks in the raw text, so it needs nothing found before it; attribution hangs speakers on it.",
  find: findQuotations,
};

/** Blocks that may hold or continue a quotation; anything else between two of them ends it. */
const holding: ReadonlySet<BlockKind> = new Set([
  "title",
  "heading",
  "paragraph",
  "bullet",
  "quotation",
  "timeline-entry",
  "source-entry",
]);
/** A headline's quotation does not go on in the text below it. */
const single: ReadonlySet<BlockKind> = new Set([
  "title",
  "heading",
  "bullet",
  "timeline-entry",
  "source-entry",
]);

export function findQuotations({ source, sentences }: Reading): QuotationMention[] {
  const marked = stretches(source.blocks).flatMap((lines) => pairMarks(source.text, lines));
  marked.push(...unmarkedBlocks(source.text, sentences, marked));
  const mentions: QuotationMention[] = [];
  let at = 0;
  for (const words of marked.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd)) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= words.start) at += 1;
    const sentence = sentences[at];
    if (words.unpaired && isStrayClose(source.text, words)) continue;
    if (sentence === undefined || sentence.end <= words.start) continue;
    const end =
      words.unpaired && !words.goesOn
        ? Math.min(words.end, Math.max(sentence.end, words.start + 1))
        : words.end;
    mentions.push(mention(source.text, sentence, words, end));
  }
  return mentions;
}

/** Quotation paragraphs without marks of their own: set off by the page's layout alone. */
function unmarkedBlocks(
  text: string,
  sentences: readonly Sentence[],
  marked: readonly MarkedWords[],
): MarkedWords[] {
  let at = 0;
  return sentences.flatMap((sentence) => {
    const { block } = sentence;
    if (block.kind !== "quotation" || sentences[sentence.index - 1]?.block === block) return [];
    while (at < marked.length && (marked[at]?.outerEnd ?? 0) <= block.start) at += 1;
    const next = marked[at];
    return next !== undefined && next.outerStart < block.end ? [] : [wholeBlock(text, sentence)];
  });
}

/** `The roof fell in, "Martins said.`: the opening mark was lost, and what follows is the speaker. */
const isStrayClose = (text: string, { start, outerStart }: MarkedWords): boolean =>
  /[.,?!] ?$/.test(text.slice(Math.max(0, outerStart - 2), outerStart)) &&
  /^[^.,"]{0,50}\b(?:said|says|added|told|wrote)\b/.test(text.slice(start, start + 60));

function stretches(blocks: readonly Block[]): Line[][] {
  const found: Line[][] = [];
  let open = false;
  for (const block of blocks) {
    const line = { start: block.bodyStart ?? block.start, end: block.end };
    if (!holding.has(block.kind)) open = false;
    else if (single.has(block.kind)) {
      found.push([line]);
      open = false;
    } else if (open) found.at(-1)?.push(line);
    else {
      found.push([line]);
      open = true;
    }
  }
  return found;
}

const wholeBlock = (text: string, first: Sentence): MarkedWords => {
  const block = first.block;
  const end = block.start + text.slice(block.start, block.end).trimEnd().length;
  return { start: first.start, end, outerStart: first.start, outerEnd: end, unpaired: false, goesOn: false };
};

function mention(text: string, sentence: Sentence, words: MarkedWords, end: number): QuotationMention {
  const first = firstToken(sentence, (token) => token.end > words.start);
  const past = firstToken(sentence, (token) => token.start >= end);
  return {
    ...quote(text, words.start, end),
    kind: "quotation",
    sentence: sentence.index,
    tokens: [first, past],
    outer: { start: words.outerStart, end: words.unpaired ? end : words.outerEnd },
    fragment: isFragment(text, sentence, words, first, past),
  };
}

/** By halving: a hostile sentence may hold a mark at each of its thousands of tokens. */
function firstToken({ tokens }: Sentence, holds: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && holds(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const longestFragment = 4;

/** Up to four words that are not a statement of their own ("Yes," she said). */
function isFragment(
  text: string,
  sentence: Sentence,
  words: MarkedWords,
  first: number,
  past: number,
): boolean {
  if (words.end > sentence.end || words.goesOn || past - first > 4 * longestFragment) return false;
  const count = sentence.tokens.slice(first, past).filter((token) => token.stem !== "").length;
  if (count > longestFragment) return false;
  const capital = /^\p{Lu}/u.test(text.slice(words.start, words.start + 2));
  const opensSpeech =
    words.outerStart === sentence.start ||
    /[,:]\s?$/.test(text.slice(Math.max(0, words.outerStart - 2), words.outerStart));
  return !(capital && opensSpeech);
}
