import {
  type DateMention,
  daysBetween,
  type Sentence,
  type Token,
  weekdayOf,
} from "../../../domain/index.js";
import type { Finder, Reading } from "../../finder.js";
import type { DayRange } from "./calendar.js";
import { toMention } from "./mention.js";
import type { HedgedPiece } from "./piece.js";
import { readPieces } from "./pieces.js";
import { type Anchor, resolveDay } from "./resolve.js";
import { timelineHeads } from "./timeline.js";
import { asTold } from "./without-year.js";
import { futureCues } from "./words.js";

/**
 * Finds points and stretches of time: "6-7 January", "late Saturday night", "around 11:30 p.m.", "two weeks ago".
 *
 * chrono reads calendar dates and clock times; what news needs beyond it stands in files of its own beside this
 * one: weekdays, relative days, bare months and years, military time. Everything is counted from the publication
 * day, in a timeline from the entry's; where neither is known a weekday stays symbolic.
 * Lengths of time ("for two weeks", "an 18-year-old war") are quantities.
 */
export const dateFinder: Finder = {
  name: "date",
  why: "Needs the sentences only; amounts that are part of a date are told apart by the overlap.",
  find: findDates,
};

function findDates({ source, sentences }: Reading): DateMention[] {
  const pieces = sentences.map((sentence) => readPieces(source, sentence));
  const heads = timelineHeads(source, sentences);
  const latestStated = latestFullDate([...heads.values(), ...pieces.flat()]);
  const mentions: DateMention[] = [];
  const { yearless } = source;
  const published = source.published?.slice(0, 10) ?? yearless?.assumed ?? null;
  const year = yearless === undefined ? "known" : yearless.weekdaysKnown ? "assumed" : "unknown";
  let entryDay: string | null = null;
  let narrative: Anchor["narrative"] = null;
  let blockIndex = -1;
  let quoted = false;
  for (const sentence of sentences) {
    if (sentence.blockIndex !== blockIndex) {
      blockIndex = sentence.blockIndex;
      quoted = sentence.block.kind === "quotation";
      const head = heads.get(blockIndex);
      if (entryDay !== null) narrative = null;
      entryDay = null;
      if (head !== undefined) {
        const anchor: Anchor = {
          reference: published,
          basis: "published",
          year,
          latestStated,
          narrative,
          quoted: false,
          direction: null,
        };
        const day = head.day === null ? null : resolveDay(head.day, anchor);
        const mention = toMention(source, sentence, head, asTold(day, head.day, anchor), [0, 0]);
        mentions.push(mention);
        entryDay = mention.precision === "day" ? (day?.range?.firstDay ?? null) : null;
        narrative = entryDay === null ? null : { day: entryDay, weekday: weekdayOf(entryDay) };
      }
    }
    const quotesAt = quoteMarks(sentence);
    for (const piece of pieces[sentence.index] ?? []) {
      const inside = quotesAt.filter((at) => at < piece.start).length % 2 === 1 ? !quoted : quoted;
      const anchor: Anchor = {
        reference: entryDay ?? published,
        basis: entryDay === null ? "published" : "timeline",
        year,
        latestStated,
        narrative,
        quoted: inside,
        direction: directionAt(sentence, piece.start),
      };
      const day = piece.day === null ? null : resolveDay(piece.day, anchor);
      const mention = toMention(source, sentence, piece, asTold(day, piece.day, anchor));
      mentions.push(mention);
      if (!inside && anchor.direction !== "ahead")
        narrative = reached(mention, day?.range ?? null) ?? narrative;
    }
    if (quotesAt.length % 2 === 1) quoted = !quoted;
  }
  return mentions;
}

function latestFullDate(pieces: readonly HedgedPiece[]): string | null {
  const none: Anchor = {
    reference: null,
    basis: "published",
    year: "known",
    latestStated: null,
    narrative: null,
    quoted: false,
    direction: null,
  };
  let latest: string | null = null;
  for (const { day } of pieces) {
    if (day?.kind !== "calendar" || day.year === null || day.day === null) continue;
    const stated = resolveDay(day, none).range?.lastDay ?? null;
    if (stated !== null && (latest === null || stated > latest)) latest = stated;
  }
  return latest;
}

/** Which way the words shortly before a date point: a cue such as "will" ahead, a verb of the past behind. */
function directionAt(sentence: Sentence, at: number): Anchor["direction"] {
  const before = sentence.tokens.filter((token) => token.end <= at).slice(-14);
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i];
    if (token === undefined || /^[;:."]$/.test(token.text)) return null;
    if (futureCues.has(token.lower) && pointsAhead(before, i)) return "ahead";
    if (isPossibility(before, i) || (token.pos === "VERB" && timetabled.test(token.lower))) return "ahead";
    if (token.pos === "VERB" && before[i - 1]?.pos !== "AUX" && pastForm.test(token.lower)) return "behind";
    if (/^(?:was|were|had)$/.test(token.lower)) return "behind";
  }
  return null;
}
/**
 * "was set on fire" is no plan, "approved the stadium plan on Friday" and "planned cuts" tell of none still to come, and
 * "due to snow" is a reason.
 */
function pointsAhead(before: readonly Token[], at: number): boolean {
  const [token, next, second] = [before[at], before[at + 1], before[at + 2]];
  const word = next?.lower ?? "";
  switch (token?.lower) {
    case "set":
      return /^(?:to|for)$/.test(word);
    case "plan":
    case "plans":
    case "deadline":
      return token.pos === "VERB" || next === undefined || /^(?:to|for|is|are)$/.test(word);
    case "planned":
      return token.pos === "VERB" || next === undefined || /^(?:to|for)$/.test(word);
    case "postponed":
    case "rescheduled":
    case "deferred":
    case "adjourned":
    case "moved":
      return /^(?:to|for)$/.test(word) && before.length - at <= farthestGoal;
    // The perfect goes with no day that is past: "has invited both to talks on Thursday".
    case "summoned":
    case "invited":
    case "called":
      return /^(?:has|have)$/.test(
        (before[at - 1]?.lower === "been" ? before[at - 2] : before[at - 1])?.lower ?? "",
      );
    // "is to come", "are to meet"
    case "to":
      return /^(?:is|are)$/.test(before[at - 1]?.lower ?? "") && next?.pos === "VERB";
    case "would":
      return /^(?:be|not|n't)$/.test(word) ? second?.pos !== "AUX" : next?.pos === "VERB";
    case "due":
      return word !== "to" || second?.pos === "VERB" || second?.pos === "AUX";
    default:
      return true;
  }
}

/** "postponed to early |January|": what stands between them and the new date. */
const farthestGoal = 5;

/** "could reopen", and not "could have reopened", "could not reach" or "could see". */
const isPossibility = (tokens: readonly Token[], at: number): boolean =>
  /^(?:may|might|should|could)$/.test(tokens[at]?.lower ?? "") &&
  tokens[at]?.pos === "AUX" &&
  !/^(?:have|not|n't|see|hear|feel|smell)$/.test(tokens[at + 1]?.lower ?? "have");
/** The present tells a timetable with these: "the inquest opens on Thursday". */
const timetabled = /^(?:opens|reopens|begins|starts|resumes|expires|convenes)$/;
const pastForm =
  /ed$|^(?:said|told|took|came|went|began|met|held|sank|shot|left|died|fell|rose|hit|struck|won|lost)$/;

const quoteMarks = (sentence: Sentence): number[] =>
  sentence.tokens.filter((token) => token.text === '"').map((token) => token.start);

function reached(mention: DateMention, range: DayRange | null): Anchor["narrative"] {
  if (mention.precision !== "day" && mention.precision !== "part-of-day" && mention.precision !== "minute")
    return null;
  if (range !== null)
    return daysBetween(range.firstDay, range.lastDay) <= 1
      ? { day: range.lastDay, weekday: weekdayOf(range.lastDay) }
      : null;
  return mention.weekday === null ? null : { day: null, weekday: mention.weekday };
}
