import {
  type DateMention,
  type Document,
  type EntityMention,
  evidenceAt,
  type Reason,
  type Span,
  type Story,
  weekdayOf,
} from "../domain/index.js";
import { entityIdOf } from "./align/entity-id.js";
import { mentionsIn } from "./align/in-sentence.js";

/**
 * The occasion that a statement belongs to: the day and the meeting (summit, forum, hearing …) told nearest to
 * it. Two statements from two occasions are two events, however alike their words are.
 *
 * A statement's own sentence says best; then its neighbours, then the opening of the article, which dates all
 * of it. What is further away tells nothing.
 */
export interface Occasion {
  readonly day: (Span & { readonly sentence: number; readonly date: DateMention }) | null;
  readonly meeting:
    | (Span & { readonly sentence: number; readonly place: string | null; readonly noun: string })
    | null;
}

/** Nouns for gatherings at which something is said or agreed. */
const meetings = new Set(
  (
    "summit forum conference meeting congress session hearing ceremony rally interview briefing debate trial vigil " +
    "funeral gala convention talk parade inauguration tournament match final visit"
  ).split(" "),
);
/** Sentences read on each side of the statement, and at the start of the article. */
const neighbours = 5;
const opening = 10;

export function occasionOf(story: Story, document: Document, sentence: number): Occasion {
  let day: Occasion["day"] = null;
  let meeting: Occasion["meeting"] = null;
  for (const at of readingOrder(sentence, document.sentences.length)) {
    const here = mentionsIn(document, at);
    const date = here.find((mention): mention is DateMention => mention.kind === "date" && namesDay(mention));
    if (day === null && date !== undefined) day = { start: date.start, end: date.end, sentence: at, date };
    meeting ??= meetingIn(story, document, at);
    if (day !== null && meeting !== null) break;
  }
  return { day, meeting };
}

function readingOrder(sentence: number, total: number): number[] {
  const order = new Set([sentence]);
  for (let step = 1; step <= neighbours; step++) order.add(sentence - step).add(sentence + step);
  for (let i = 0; i < opening; i++) order.add(i);
  return [...order].filter((i) => i >= 0 && i < total);
}

const namesDay = (date: DateMention): boolean =>
  date.weekday !== null || (date.firstDay !== null && date.firstDay === date.lastDay);

/** "the Economic Forum in Lagos", "a Lagos summit": a gathering with its place. */
function meetingIn(story: Story, document: Document, at: number): Occasion["meeting"] {
  const places = mentionsIn(document, at).filter(
    (mention): mention is EntityMention => mention.kind === "entity" && mention.type === "place",
  );
  const tokens = document.sentences[at]?.tokens ?? [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !meetings.has(token.lemma.toLowerCase()) || token.pos === "VERB") continue;
    const near = places.find(
      (place) =>
        place.tokens[1] === i ||
        place.tokens[1] === i - 1 ||
        (place.tokens[0] > i && place.tokens[0] - i <= 3),
    );
    if (near === undefined) continue;
    return {
      start: Math.min(token.start, near.start),
      end: Math.max(token.end, near.end),
      sentence: at,
      place: entityIdOf(story, near.name),
      noun: token.lemma.toLowerCase(),
    };
  }
  return null;
}

/** Both day and meeting are told on both sides, and neither can be the same. */
export function areApart(a: Occasion, b: Occasion): boolean {
  if (a.day === null || b.day === null || a.meeting === null || b.meeting === null) return false;
  if (a.meeting.place === b.meeting.place) return false;
  return daysApart(a.day.date, b.day.date);
}

function daysApart(a: DateMention, b: DateMention): boolean {
  if (a.firstDay !== null && b.firstDay !== null) return a.firstDay !== b.firstDay;
  const [day, other] = [weekdayIn(a), weekdayIn(b)];
  return day !== null && other !== null && day !== other;
}

const weekdayIn = ({ weekday, firstDay }: DateMention): number | null =>
  weekday ?? (firstDay === null ? null : weekdayOf(firstDay));

/** The proof that two statements belong to two occasions, with the words of both. */
export function occasionReason(a: readonly [Document, Occasion], b: readonly [Document, Occasion]): Reason {
  const words = ([document, occasion]: readonly [Document, Occasion]): string =>
    [occasion.day, occasion.meeting]
      .flatMap((span) => (span === null ? [] : [`“${document.source.text.slice(span.start, span.end)}”`]))
      .join(" and ");
  const evidence = ([document, { day, meeting }]: readonly [Document, Occasion]) =>
    [day, meeting].flatMap((span) => (span === null ? [] : [evidenceAt(document, span.sentence, span)]));
  return {
    text: `They belong to two occasions: ${words(a)} on the one side, ${words(b)} on the other.`,
    evidence: [...evidence(a), ...evidence(b)],
  };
}
