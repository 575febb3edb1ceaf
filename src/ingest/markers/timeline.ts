import { monthPattern } from "../dates/month-pattern.js";
import { type Draft, type Marker, type Page, wordsOf } from "../draft.js";

/**
 * Finds dated entries: "Jan 6, 2026 – The ministers met …", "2019: …", "10 March — …".
 *
 * One line that starts so may be a sentence with a dash; three of them, or two under the word "Timeline", are
 * a timeline. Under that word an undated entry counts too ("Future – …"), because its dash sets it apart.
 */
const date = [
  `(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?(?:(?:early|mid|late|around|about|by|since|circa)[- ])?(?:${monthPattern} \\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(?:${monthPattern} )?\\d{1,2})?(?:,? \\d{4})?`,
  `\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})? ${monthPattern}(?:,? \\d{4})?`,
  `${monthPattern},? \\d{4}`,
  "\\d{4}-\\d\\d(?:-\\d\\d)?",
  "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}",
  "(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?s?)",
].join("|");
const time = "(?:,? (?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,5})?)?";
const opener = new RegExp(`^\\**(?:${date})${time}\\**\\s?(?:[–—:|]|-{1,2}(?=\\s))\\**\\s*(?=\\S)`, "i");
const bare = new RegExp(`^\\**(?:${date})${time}\\**\\s?:?\\**$`, "i");
const undated = /^[\p{L}\d][^.!?–—]{0,60}\s[–—]\s(?=\p{L})/u;
const heading =
  /^(?:timeline|chronology|key dates|sequence of events|how it (?:happened|unfolded)|what happened when)\b[^.!?]{0,50}$/i;

const fewestEntries = 3;
const fewestUnderHeading = 2;

export const timeline: Marker = {
  name: "timeline",
  why: "an entry starts like a dateline, which the next marker looks for",
  mark(page) {
    return markEntries({ ...page, drafts: joinBareDates(page) });
  },
};

/** Dates that stand alone above their entries, three or more of them: each is joined with the line below it. */
function joinBareDates(page: Page): readonly Draft[] {
  const isBare = (part: Draft | undefined): boolean =>
    part !== undefined && (part.kind === null || part.kind === "heading") && bare.test(wordsOf(page, part));
  const dates = page.drafts.map(isBare);
  const owners = dates.map((isDate, i) => {
    const next = page.drafts[i + 1];
    return isDate && next !== undefined && !dates[i + 1] && (next.kind === null || next.kind === "bullet");
  });
  if (owners.filter(Boolean).length < fewestEntries) return page.drafts;
  return page.drafts.flatMap((part, i): Draft[] => {
    const next = page.drafts[i + 1];
    if (owners[i] && next !== undefined)
      return [{ ...part, end: next.end, kind: "timeline-entry", bodyStart: next.start }];
    return owners[i - 1] ? [] : [part];
  });
}

function markEntries(page: Page): readonly Draft[] {
  const under = page.drafts.findIndex((part) => heading.test(wordsOf(page, part)));
  const starts = page.drafts.map((part) =>
    part.kind === null || part.kind === "bullet" ? (opener.exec(wordsOf(page, part))?.[0].length ?? 0) : 0,
  );
  const count = starts.filter((length) => length > 0).length;
  const underHeading = under < 0 ? 0 : starts.filter((length, i) => i > under && length > 0).length;
  if (count < fewestEntries && underHeading < fewestUnderHeading) return page.drafts;
  let inside = false;
  return page.drafts.map((part, i): Draft => {
    if (i === under) {
      inside = true;
      return { ...part, kind: "heading" };
    }
    let length = starts[i] ?? 0;
    if (length === 0 && inside && (part.kind === null || part.kind === "bullet")) {
      length = undated.exec(wordsOf(page, part))?.[0].length ?? 0;
      inside = length > 0;
    }
    return length === 0 ? part : { ...part, kind: "timeline-entry", bodyStart: part.start + length };
  });
}
