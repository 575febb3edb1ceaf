import {
  addTo,
  type Claim,
  type DateMention,
  type Document,
  groupBy,
  type Sentence,
} from "../../../domain/index.js";
import { daysAfter } from "../../align/moment.js";
import { actOf } from "./dated-act.js";
import { datedClaims } from "./dated-clauses.js";
import { datedNoun } from "./dated-noun.js";

type Range = readonly [first: number, past: number];

/** An act or happening with the words that say when it was. */
export interface DatedEvent {
  readonly document: number;
  readonly sentence: number;
  readonly date: DateMention;
  /** The day that another date of the clause names, where this one names a time only. */
  readonly onDay: DateMention | null;
  /** The same moment on the clock of another zone: "1353 (1023 GMT)". */
  readonly alsoAt: DateMention | null;
  /** Lemma of the verb, or of the verb behind a noun: "sign" for "sign" and for "signing". */
  readonly act: string;
  /** The noun itself, where the date hangs on one: "the November 18 sinking". */
  readonly noun: string | null;
  /** Token ranges: who did it; what it was done to, or what it befell; the rest of the clause. */
  readonly agent: Range | null;
  readonly patient: Range | null;
  readonly around: Range | null;
  /** Token ranges of all dates in the sentence: they are no words of the act. */
  readonly timeWords: readonly Range[];
  /** Position of the act's own word. */
  readonly at: number;
  /** Heads a timeline entry, dates its own clause, or the day that the text had reached. */
  readonly by: "timeline" | "clause" | "narrative";
  readonly claim: Claim | null;
  /** "announced that …": the patient is all of what was said. */
  readonly statement: boolean;
  /** "is due to", "is set to" before it, or its day lies after the publication. */
  readonly stillToCome: boolean;
}

/** Every act that a date of the document hangs on. */
export function findDatedEvents(document: Document, index: number): DatedEvent[] {
  const claims = groupBy(
    document.claims.filter(({ verb }) => verb !== null),
    ({ sentence }) => sentence,
  );
  const events: DatedEvent[] = [];
  const dates = document.mentions.filter((mention) => mention.kind === "date");
  const timeWords = new Map<number, Range[]>();
  for (const { sentence, tokens } of dates) addTo(timeWords, sentence, tokens);
  for (const [i, mention] of dates.entries()) {
    const before = dates[i - 1];
    if (before !== undefined && isOtherClock(before, mention)) continue;
    const next = dates[i + 1];
    const alsoAt = next !== undefined && isOtherClock(mention, next) ? next : null;
    const sentence = document.sentences[mention.sentence];
    if (sentence === undefined || isDateline(sentence, mention)) continue;
    const here = claims.get(sentence.index) ?? [];
    const place = {
      stillToCome: (daysAfter(document.source, mention) ?? 0) > 0 || isScheduled(sentence, mention),
      document: index,
      sentence: sentence.index,
      date: mention,
      onDay: null,
      alsoAt,
      timeWords: timeWords.get(sentence.index) ?? [],
    };
    if (mention.tokens[1] === 0) {
      const main = here.find((claim) => claim.verb?.form === "finite");
      if (main !== undefined)
        events.push({ ...place, ...actOf(main, here, sentence, mention), by: "timeline" });
      continue;
    }
    const noun = datedNoun(sentence, mention);
    if (noun !== null) events.push({ ...place, ...noun, by: "clause", claim: null });
    if (noun?.whole === true) continue;
    for (const claim of datedClaims(sentence, here, mention))
      events.push({ ...place, ...actOf(claim, here, sentence, mention), by: "clause" });
  }
  return withDays(events);
}

/** "is due to appear on Friday", "a hearing set for May", "is to begin in June". */
function isScheduled({ tokens }: Sentence, { tokens: [first] }: DateMention): boolean {
  // "set the election for 21 September", "called a strike for Friday"
  if (tokens[first - 1]?.lower === "for") return true;
  return tokens
    .slice(Math.max(0, first - 8), first)
    .some(
      ({ lower }, i, near) =>
        (/^(?:due|set|scheduled|expected|slated|likely)$/.test(lower) &&
          /^(?:to|for|on)$/.test(near[i + 1]?.lower ?? "")) ||
        (/^(?:is|are)$/.test(lower) && near[i + 1]?.lower === "to"),
    );
}

/** "at 1:53 p.m. (1023 GMT) on Sunday": the time and its day are two dates of one clause. */
function withDays(events: readonly DatedEvent[]): DatedEvent[] {
  const days = new Map<Claim, DateMention>();
  for (const { claim, date } of events) if (claim !== null && namesDay(date)) days.set(claim, date);
  return events.map((event) =>
    event.claim === null || namesDay(event.date) ? event : { ...event, onDay: days.get(event.claim) ?? null },
  );
}

const namesDay = (date: DateMention): boolean =>
  date.firstDay !== null || date.weekday !== null || date.yearless !== null;

/** "1353 (1023 GMT)", "9 a.m. (1300 GMT)": a second time in brackets right behind the first. */
const isOtherClock = (first: DateMention, second: DateMention): boolean =>
  first.sentence === second.sentence &&
  first.minutes !== null &&
  second.minutes !== null &&
  second.zone !== null &&
  second.firstDay === null &&
  second.start >= first.end &&
  second.start - first.end <= 12;

export type Act = Pick<
  DatedEvent,
  "act" | "noun" | "agent" | "patient" | "around" | "at" | "claim" | "statement"
>;

/** "will", "is due to", "is set to": still to come where the source stands. */
export const isAhead = ({ claim, stillToCome }: DatedEvent): boolean =>
  stillToCome || (claim !== null && /^(?:planned|future|possible|obliged)$/.test(claim.modality));

/** "The ban comes into force on 1 September": of one day, the present speaks of what is to come. */
export const isTimetabled = ({ claim, date }: DatedEvent): boolean =>
  claim?.verb?.form === "finite" &&
  !claim.verb.past &&
  !claim.passive &&
  claim.modality === "fact" &&
  !/^(?:be|have|date|say|tell|show|report)$/.test(claim.verb.lemma) &&
  (date.precision === "day" || date.precision === "month");

/** "ATHENS, May 5 (AP) -": the day of writing, not of anything told. */
function isDateline({ tokens }: Sentence, { tokens: [first, past] }: DateMention): boolean {
  if (past === 0 || first > 8) return false;
  const lead = tokens.slice(0, first);
  if (!lead.every(({ text, pos }) => pos === "PUNCT" || pos === "PROPN" || /^[A-Z]+$/.test(text)))
    return false;
  return (
    tokens.slice(past, past + 6).some(({ text }) => /^[-–—]+$/.test(text)) &&
    !/^[a-z]/.test(tokens[past]?.text ?? "")
  );
}
