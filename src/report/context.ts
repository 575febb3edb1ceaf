/**
 * The words around a quotation in its source: what an editor reads before judging the quotation itself.
 *
 * Only whole sentences of the neighbouring text are given, found by their punctuation alone (the report has no
 * tokens): a mark that ends a sentence, a blank, and no title or initial before the mark. A neighbour longer than
 * `longest` is cut at a blank on its far side. Blank lines end the search, except straight before or after the quotation: the
 * neighbour of a paragraph's first sentence is the paragraph before.
 */
import type { Evidence } from "../domain/index.js";

const longest = 260;

export interface Surroundings {
  /** The sentence before, "" where there is none. */
  readonly before: string;
  readonly after: string;
  /** Whether a line ends between it and the quotation: a headline is no part of the paragraph below it. */
  readonly apart: { readonly before: boolean; readonly after: boolean };
}

const none: Surroundings = { before: "", after: "", apart: { before: false, after: false } };

export function surroundings(evidence: Evidence, text: string | undefined): Surroundings {
  // Offsets that do not fit the text would quote something else: better no surroundings than wrong ones.
  if (text === undefined || text.slice(evidence.start, evidence.end) !== evidence.text) return none;
  const left = text.slice(Math.max(0, evidence.start - 2 * longest), evidence.start);
  const right = text.slice(evidence.end, evidence.end + 2 * longest);
  return {
    before: lastSentence(left),
    after: firstSentence(right),
    apart: { before: /\n\s*$/.test(left), after: /^\s*\n/.test(right) },
  };
}

/** "[2]" or a row of stars is no sentence. */
const sayingNothing = /^\P{L}*$/u;

/** A line without the mark of a heading or a list item. */
const unmarked = (line: string): string => line.trim().replace(/^(?:#{1,6}|[-*•]) +/, "");

function lastSentence(window: string): string {
  const line = unmarked(window.trimEnd().split(/\r?\n/).at(-1) ?? "");
  const start = sentenceStarts(line).at(-1) ?? 0;
  const sentence = line.slice(start);
  if (sayingNothing.test(sentence)) return "";
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(-longest);
  return `… ${cut.slice(cut.indexOf(" ") + 1)}`;
}

function firstSentence(window: string): string {
  const line = unmarked(window.trimStart().split(/\r?\n/, 1)[0] ?? "");
  const sentence = line.slice(0, sentenceStarts(line)[0] ?? line.length).trim();
  if (sayingNothing.test(sentence)) return "";
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(" ", longest) + 1 || longest).trimEnd()} …`;
}

/** Where a sentence other than the first begins in one line. */
function sentenceStarts(line: string): readonly number[] {
  const starts: number[] = [];
  for (const mark of line.matchAll(/[.!?…]["'”’»)\]]{0,3} {1,3}(?=["'“‘«([]{0,2}[\p{Lu}\p{N}])/gu)) {
    const word =
      /[\p{L}\p{N}.]{1,12}$/u.exec(line.slice(Math.max(0, mark.index - 12), mark.index))?.[0] ?? "";
    if (mark[0].startsWith(".") && (/^(?:\p{L}|\p{L}\.\p{L})$/u.test(word) || titles.has(word))) continue;
    starts.push(mark.index + mark[0].length);
  }
  return starts;
}

/** Abbreviations that stand before a capital without ending a sentence. */
const titles = new Set(
  "Mr Mrs Ms Dr Prof Rev Hon Gen Col Lt Sgt Capt Sen Rep Gov St Mt No vs Jan Feb Mar Apr Aug Sept Oct Nov Dec".split(
    " ",
  ),
);
