import { type DateMention, type Document, monthNames } from "../../../domain/index.js";
import { asClause, endOfState } from "../tell-act.js";
import type { DatedEvent } from "./dated-event.js";

/** "6 January 2026", "6-7 January 2026", "18 November", "early December (1-10 December 2008)". */
export function dayLabel(date: DateMention): string {
  if (date.firstDay !== null && date.lastDay !== null) {
    const exact = writeDays(date.firstDay, date.lastDay);
    if (yearAlone.test(date.words)) return date.words;
    return date.stated.includes("day") || date.firstDay === date.lastDay ? exact : `${date.words} (${exact})`;
  }
  if (date.yearless === null) return date.words;
  const { month, firstDay, lastDay } = date.yearless;
  const days = firstDay === lastDay ? `${firstDay}` : `${firstDay}-${lastDay}`;
  const exact = `${days} ${monthNames[month - 1] ?? ""}`;
  return date.stated.includes("day") || firstDay === lastDay ? exact : date.words;
}

function writeDays(first: string, last: string): string {
  const [year, month, day] = partsOf(first);
  const [lastYear, lastMonth, lastDay] = partsOf(last);
  const end = `${lastDay} ${lastMonth} ${lastYear}`;
  if (first === last) return end;
  if (year !== lastYear) return `${day} ${month} ${year} - ${end}`;
  return month === lastMonth ? `${day}-${end}` : `${day} ${month} - ${end}`;
}

const partsOf = (day: string): readonly [year: number, month: string, day: number] => [
  Number(day.slice(0, 4)),
  monthNames[Number(day.slice(5, 7)) - 1] ?? "",
  Number(day.slice(8, 10)),
];

/** "1912" needs no days beside it. */
const yearAlone = /^(?:in )?\d{4}$/;

/** Equal keys are the same days. */
export function dayKey(date: DateMention): string {
  if (date.firstDay !== null) return `${date.firstDay}/${date.lastDay}`;
  if (date.yearless !== null)
    return `--${date.yearless.month}-${date.yearless.firstDay}/${date.yearless.lastDay}`;
  return date.weekday !== null && !inOtherWeek.test(date.words)
    ? `weekday ${date.weekday}`
    : date.words.toLowerCase();
}

/** "last Tuesday", "next Friday": not the day that the bare weekday names. */
export const inOtherWeek = /\b(?:last|next|previous|following|coming|past)\b/i;

export const timeLabel = (date: DateMention): string => date.words.replace(/\s+/g, " ");

export function timeKey(date: DateMention): string {
  if (date.minutes === null) return `part ${date.dayPart?.join("-") ?? date.words.toLowerCase()}`;
  const zone = date.zone === null || /local/i.test(date.zone) ? "" : ` ${date.zone.toUpperCase()}`;
  return `${Math.floor((date.minutes ?? 0) / 60)}:${String((date.minutes ?? 0) % 60).padStart(2, "0")}${zone}`;
}

const longestWords = 90;

/** An act in its source's words, as a clause with its subject, as a noun, or as words that are neither. */
export interface ToldEvent {
  readonly form: "clause" | "noun" | "words";
  readonly words: string;
}

/** Short: "INS Tabar sunk a fishing trawler", and without the day that is in dispute. */
export function tellEvent(event: DatedEvent, document: Document): ToldEvent {
  if (event.noun !== null) return { form: "noun", words: nounWords(event, document) };
  const words = actWords(event, document).replace(event.date.words, "").replace(/\s+/g, " ").trim();
  const { claim } = event;
  const opening = document.sentences[event.sentence]?.tokens.find(({ text }) => words.startsWith(text));
  const isClause =
    claim?.verb?.form === "finite" && claim.subject !== null && !words.startsWith(claim.verb.span.words);
  return isClause ? { form: "clause", words: asClause(words, opening) } : { form: "words", words };
}

function actWords(
  { claim, agent, patient, at, statement, act, sentence }: DatedEvent,
  document: Document,
): string {
  if (claim === null || claim.verb === null) return act;
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const textOf = (range: readonly [number, number] | null): string => {
    const [first, last] = [tokens[range?.[0] ?? -1], tokens[(range?.[1] ?? 0) - 1]];
    return first === undefined || last === undefined ? "" : document.source.text.slice(first.start, last.end);
  };
  const { span, token } = claim.verb;
  const verb = document.source.text.slice(span.start, endOfState(tokens, token) ?? span.end);
  const before = [agent, patient].find((range) => range !== null && range[1] <= at) ?? null;
  const after = statement || patient === null || patient[0] < at ? null : patient;
  const spoken = (parts: readonly string[]): string =>
    parts
      .join(" ")
      .replace(/\s+/g, " ")
      .replace(/^[\s,;]+|[\s,;]+$/g, "");
  const whole = spoken([textOf(before), verb, textOf(after)]);
  if (whole.length <= longestWords) return whole;
  const short = spoken([claim.subject?.words ?? "", verb, claim.object?.words ?? ""]);
  return short.length <= longestWords ? short : `${short.slice(0, longestWords).replace(/\s+\S*$/, "")} …`;
}

/** "sinking of a Thai fishing trawler": the noun and the phrase behind it. */
function nounWords({ noun, at, patient, sentence }: DatedEvent, document: Document): string {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const first = tokens[at];
  const next = tokens[at + 1]?.lower;
  if (first?.lemma !== noun || next !== "of" || patient === null) return noun ?? "";
  let past = at + 2;
  while (past < patient[1] && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[past]?.pos ?? "")) past++;
  const last = tokens[past - 1];
  return last === undefined
    ? (noun ?? "")
    : document.source.text.slice(first.start, last.end).replace(/\s+/g, " ").slice(0, 80);
}
