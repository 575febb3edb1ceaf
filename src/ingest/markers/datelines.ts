import { agencyAlone } from "../agencies.js";
import { isLabelled, readDateline } from "../dates/dateline.js";
import { monthPattern } from "../dates/month-pattern.js";
import { type Draft, draft, type Marker, wordsOf } from "../draft.js";
import { endsSentence, shapeOf } from "../line-shape.js";
import { dayBeforeSubject, isPostedSentence, nameOfDatedLine } from "./dated-heads.js";

/**
 * Finds what an article says about itself: when it appeared, who wrote it, from where.
 *
 * Without this, the most similar lines of two articles are their datelines, and "Published: 8 January" against
 * "Published: 9 January" would be reported as two dates of one event. A place and agency that open a paragraph
 * ("OSLO, Jan. 8 (Agency) —") become a block of their own.
 */
export const datelines: Marker = {
  name: "datelines",
  why: "a date line is set like a heading and repeats like an advert",
  mark(page) {
    let seen = 0;
    return page.drafts.flatMap((part): Draft[] => {
      if (part.kind !== null && part.kind !== "bullet") return [part];
      const place = seen++;
      const words = wordsOf(page, part);
      if (isDateline(words, place) || nameOfDatedLine(words, place) !== null || isPostedSentence(words))
        return [{ ...part, kind: "dateline" }];
      const day = dayBeforeSubject(words, place);
      if (day !== null)
        return split(part, part.start + words.slice(0, day).trimEnd().length, part.start + day, "head");
      if (place < headLines) {
        const cut = place < titleLines ? meltedDate(words) : null;
        if (cut !== null) return split(part, part.start + cut.textEnd, part.start + cut.dateStart, "tail");
      }
      const opening = openingLength(words, part.end - part.start);
      if (opening !== null)
        return split(part, part.start + opening.markEnd, part.start + opening.bodyStart, "head");
      return [part];
    });
  },
};

/** Lines from the top among which a bare date or name is the article's own. */
const headLines = 14;
const titleLines = 3;
const longestDateline = 160;
/** Without a word like "published", only date, time, place and name may stand on the line. */
const longestBareDate = 90;
/** "PARIS, March 4": a headline may end in a day and month too, but not so short. */
const longestYearless = 32;

function isDateline(words: string, place: number): boolean {
  if (words.length > longestDateline) return false;
  if (place < headLines && isByline(words)) return true;
  if (words.length <= 60 && openings.some((pattern) => pattern.exec(words)?.[0].length === words.length))
    return !kickers.test(words);
  if (age.test(words) || (place < headLines && agencyAlone(words) !== null)) return true;
  if ((place >= headLines || words.length > longestBareDate) && !isLabelled(words)) return false;
  const line = readDateline(words);
  if (line === null) return false;
  const rest = line.rest.replace(/[.!?'"“”]+/g, "");
  if (rest === "") return line.labelled || place < headLines;
  if (endsSentence(words) && !/[ap]\.m\.$/i.test(words)) return isPostedLine(words);
  if (line.labelled && line.timed && isNames(rest) && rest.length <= 40) return true;
  const date = line.published ?? line.updated;
  const dated = date !== null && (date.iso !== null || words.length <= longestYearless);
  if (!dated || place >= headLines || !isNames(rest) || shapeOf(rest).words > 5) return false;
  return place > 0 || (words.length <= longestHeadingLine && outletAndDate.test(words));
}

/** "Harbour Times, 14 May 2025": the first line is the headline of most pages, so here it must be no more than this. */
const outletAndDate =
  /^[\p{Lu}\d][^,;:!?|]{1,40}(?:,| \||:| [—–-]) ?(?:[A-Z][a-z]{2,5}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}),? \d{4}\.?$/u;
const longestHeadingLine = 60;

/** "4 min read", "2 hours ago" */
const age = /^\(?\d{1,3} (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:ago|read)\)?$/i;

/** "For Smith & Partners, filed under Harbours on Monday, March 4, 2024." */
const isPostedLine = (words: string): boolean =>
  /\b(?:posted|published|filed) (?:in|by|under)\b.{1,80}\bon\b/i.test(words) &&
  /\d{4}\.?$/.test(words) &&
  !/\b(?:said|says|was|were|had)\b/i.test(words);

const isNames = (rest: string): boolean =>
  /^(?:by )?/i.test(rest) && shapeOf(rest.replace(/^by /i, "")).capitalised === 1;

const bylineStart =
  /^(?:by|from(?=[^,]{3,60},)|written by|reported by|story by|words by|posted by|author|reporter)\s?:?\s+(?=[\p{Lu}])/iu;
const bylineWord =
  /^(?:\p{Lu}[\p{L}.'’-]*|and|of|for|in|the|at|de|da|di|du|van|von|der|den|bin|al|el|la|le|staff|writers?|reporters?|correspondents?|editors?|contributors?|special|to|with|political|senior|news|&|\|)[,;|]?$/u;

/** "By Jane Doe and John Roe, Associated Press": names and small words only, and no full stop. */
function isByline(words: string): boolean {
  const start = bylineStart.exec(words);
  if (start === null || words.length > 120 || /[!?:"“]|[^.\s]{3,}\.$/.test(words.slice(start[0].length)))
    return false;
  const names = words.slice(start[0].length).split(/\s+/);
  return names.length <= 16 && names.every((name) => bylineWord.test(name));
}

const dateAtEnd = new RegExp(
  String.raw`(?:(?<=[\p{L}])|\s?(?:\||—|–|\s-)\s?)(${monthPattern} \d{1,2},? \d{4}|\d{1,2} ${monthPattern} \d{4})$`,
  "iu",
);

/** A headline with its date glued on: "… officials sayMARCH 3, 2024", "… hits coast | March 3, 2024". */
function meltedDate(words: string): { readonly textEnd: number; readonly dateStart: number } | null {
  if (words.length > 240) return null;
  const found = dateAtEnd.exec(words);
  if (found === null || found.index < 12) return null;
  return { textEnd: found.index, dateStart: found.index + found[0].length - (found[1]?.length ?? 0) };
}

const place = String.raw`(?:\p{Lu}[\p{Lu}.'’-]{2,}|\p{Lu}{2}\.?)(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?:, [\p{Lu}][\p{L}. ]{1,24}){0,2}`;
const day = String.raw`,? (?:\p{Lu}[a-z]{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}[a-z]{2,8}\.?)(?:,? \d{4})?`;
const town = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L}. ]{1,24})?`;
const agency = String.raw`(?:\( ?\p{Lu}[\p{L}\d.& /-]{1,40}\)|/\p{Lu}{2,10}/)`;
const dash = "(?:--|[—–-])";
const openings: readonly RegExp[] = [
  // "OSLO, NO (CWR) —", "LONDON, Jan 8 (Reuters) -", "Paris (AFP) - The …", "(Reuters) - The …"
  new RegExp(
    `^(?:(?:${place}|${town})(?:${day})? ?)?${agency}\\s?${dash}{1,2}\\s*(?=[\\p{Lu}"“‘'\\d]|$)`,
    "u",
  ),
  // "BERLIN, January 8. /TASS/.", "PARIS, Jan. 8 (Agency):"
  new RegExp(`^(?:${place})${day}\\.? ?${agency}[.:]?\\s*`, "u"),
  // "WASHINGTON -- In a …", "KABUL, Afghanistan, Jan. 8 — The …"
  new RegExp(`^(?:${place})(?:${day})?\\s?(?:--|—|–|\\s-)\\s*(?=[\\p{Lu}"“‘'\\d]|$)`, "u"),
];
/** Set before a dash too, but they name a kind of page and no place. */
const kickers =
  /^(?:The |An? |BREAKING|UPDATED?|EXCLUSIVE|LIVE|WATCH|VIDEO|ANALYSIS|OPINION|EXPLAINER|FACT|THE)\b/;

/** Length of a paragraph's opening, where enough text follows for it to be one. */
function openingLength(
  words: string,
  whole: number,
): { readonly markEnd: number; readonly bodyStart: number } | null {
  const head = words.slice(0, 140);
  if (whole < 40 || !/^(?:\p{Lu}{2}|.{0,60}[(/])/u.test(head) || kickers.test(head)) return null;
  for (const pattern of openings) {
    const found = pattern.exec(head);
    if (found !== null && whole - found[0].length >= 20)
      return { markEnd: found[0].trimEnd().length, bodyStart: found[0].length };
  }
  return null;
}

function split(part: Draft, firstEnd: number, secondStart: number, dateline: "head" | "tail"): Draft[] {
  const first = draft(part.start, firstEnd, part.gap, dateline === "head" ? "dateline" : part.kind);
  const second = draft(secondStart, part.end, false, dateline === "tail" ? "dateline" : part.kind);
  return [first, second];
}
