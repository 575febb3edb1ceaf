import type { Sentence, Source, Token } from "../../../domain/index.js";
import { findAbsolute } from "./absolute.js";
import { findCalendarWords } from "./calendar-words.js";
import { findClocks, withZone } from "./clock.js";
import { findDaysFirst } from "./day-first.js";
import { findHolidays } from "./holidays.js";
import { findLongSpans } from "./long-spans.js";
import { mergePieces } from "./merge.js";
import type { HedgedPiece, Piece } from "./piece.js";
import { findRelative } from "./relative.js";
import { findWeekdays } from "./weekday.js";

/** Most sentences hold no date; chrono is not run on them. */
const dateLike =
  /^(?:spring|summer|autumn|winter|century|lunchtime|sunrise|sunset|dusk|daybreak|dawn)$|^\d{4}s$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?$|day$|^(?:eve|epiphany|halloween|today|tonight|yesterday|tomorrow|ago|later|earlier|before|after|noon|midday|midnight|overnight|mornings?|evening|afternoon|night|week|weekend|month|year|o'clock|hours|hrs|dawn|quarter|half|gmt|utc|[ap]\.?m\.?)$|^\d{4}$|^\d{1,2}[:.]\d\d|^\d{1,2}[ap]\.?m\.?$|\d[-/]\d|^\d{1,2}(?:st|nd|rd|th)$/;

/** What a sentence says about time, with the source's offsets. */
export function readPieces(source: Source, sentence: Sentence): HedgedPiece[] {
  if (!sentence.tokens.some((token) => dateLike.test(token.lower))) return [];
  const text = textOf(sentence);
  const followed = (end: number): Token | null =>
    sentence.tokens.find((token) => token.start - sentence.start >= end) ?? null;
  return mergePieces(text, findPieces(text, followed)).map((piece) => {
    const end = pastMovedGap(source, sentence, text, piece.end);
    return { ...piece, start: piece.start + sentence.start, end: end + sentence.start };
  });
}

/** All that each finder sees, overlapping where they see the same words. */
export function findPieces(text: string, followed: (end: number) => Token | null): Piece[] {
  return [
    ...findAbsolute(text),
    ...findWeekdays(text),
    ...findRelative(text, followed),
    ...findCalendarWords(text),
    ...findDaysFirst(text),
    ...findHolidays(text),
    ...findLongSpans(text),
    ...findClocks(text),
  ].map((piece) => withZone(text, piece));
}

/** The sentence's folded text with every offset kept: blanks stand where the tokens leave gaps. */
function textOf(sentence: Sentence): string {
  let text = "";
  for (const token of sentence.tokens)
    text += " ".repeat(Math.max(0, token.start - sentence.start - text.length)) + token.text;
  return text;
}

/** Folding closes "p. m." and leaves a blank behind it, under which the source still has the full stop. */
function pastMovedGap(source: Source, sentence: Sentence, folded: string, end: number): number {
  let past = end;
  while ((folded[past] ?? " ") === " " && /[a-z.]/i.test(source.text.charAt(sentence.start + past))) past++;
  return past;
}
