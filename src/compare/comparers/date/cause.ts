import {
  appearedOn,
  type Cause,
  type DateMention,
  type Document,
  evidenceAt,
  type Reason,
  type Story,
} from "../../../domain/index.js";
import { asAsked } from "../../ask.js";
import { type DatedEvent, isAhead } from "./dated-event.js";
import { dayLabel } from "./describe.js";
import type { Edge } from "./differences.js";

/** A relative word ("today", "last night") in a text written around midnight or in another zone is a day off. */
const dayWord =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last (?:night|evening))\b/i;
export const countsFromToday = (date: DateMention): boolean => dayWord.test(date.words);
/** Two loose times no further apart than this may mean one moment. */
const looseMinutes = 30;

/** Why the dates differ, as far as the texts show, with the words that show it. */
export function explain(
  story: Story,
  edges: readonly Edge[],
): { readonly cause: Cause; readonly reasons: readonly Reason[]; readonly toSettle: readonly string[] } {
  const strongest = [...edges].sort((x, y) => rank(y) - rank(x) || y.score - x.score)[0] as Edge;
  const { a, b, shared } = strongest;
  const evidence = [a, b].map((event) => evidenceAt(documentOf(story, event), event.sentence, event.date));
  const reasons: Reason[] = [
    {
      text: `Both tell of one act: they share ${shared.map((word) => `“${wordFor(story, a, word)}”`).join(", ")}.`,
      evidence,
    },
    ...[a, b].flatMap((event) => countedFrom(story, event)),
  ];
  const cause = causeOf(story, strongest, edges);
  const why = causeText(cause, strongest);
  if (why !== null) reasons.push({ text: why, evidence });
  return { cause, reasons, toSettle: settleBy(story, strongest) };
}

const rank = ({ relation }: Edge): number =>
  relation.kind === "stretch" || relation.kind === "night" ? 0 : relation.kind === "zone-slip" ? 2 : 1;

function causeOf(story: Story, edge: Edge, edges: readonly Edge[]): Cause {
  const { a, b, relation } = edge;
  if (edges.every(({ relation: { kind } }) => kind === "stretch" || kind === "night")) return "precision";
  if (edges.some((each) => each.relation.kind === "zone-slip")) return "source-error";
  if (
    relation.kind === "times" &&
    a.date.hedge === "about" &&
    b.date.hedge === "about" &&
    relation.minutesApart <= looseMinutes
  )
    return "precision";
  if (
    relation.kind === "days" &&
    relation.daysApart === 1 &&
    (countsFromToday(a.date) || countsFromToday(b.date))
  )
    return "precision";
  return isAhead(a) && isAhead(b) && publishedApart(story, a, b) ? "update" : "contradiction";
}

function publishedApart(story: Story, a: DatedEvent, b: DatedEvent): boolean {
  const [left, right] = [a, b].map(
    (event) => appearedOn(documentOf(story, event).source)?.order.slice(0, 10) ?? null,
  );
  return left !== null && right !== null && left !== right;
}

function causeText(cause: Cause, { a, b, relation }: Edge): string | null {
  if (cause === "precision" && relation.kind === "stretch")
    return "One names a stretch of days, the other one day of it.";
  if (cause === "precision" && relation.kind === "night")
    return "One night has two days: one counts it by its evening, the other by its morning.";
  if (cause === "precision" && relation.kind === "times") return "Both times are told as rough ones.";
  if (cause === "precision")
    return "One counts from its day of publication, which may be a day off around midnight or in another zone.";
  if (cause === "source-error")
    return "One gives the time on two clocks; the other gives the second clock's time as if it were the place's own.";
  if (cause === "update") return "Both speak of a date still to come, which may have been moved.";
  return a.document === b.document ? "One source gives both." : null;
}

/** "Tuesday" became a date by counting: the reader must see from where. */
function countedFrom(story: Story, event: DatedEvent): Reason[] {
  const { date } = event;
  const { source } = documentOf(story, event);
  const unread = date.firstDay === null && date.yearless === null;
  if (date.stated.includes("day") || unread || date.basis === "stated" || date.basis === "none") return [];
  const from =
    date.basis === "published"
      ? `the publication on ${source.published?.slice(0, 10) ?? appearedOn(source)?.words ?? ""}`
      : date.basis === "timeline"
        ? "the entry's date"
        : "the day told before it";
  return [
    {
      text: `“${date.words}” is counted from ${from}: ${dayLabel(date)}.`,
      evidence: [evidenceAt(documentOf(story, event), event.sentence, date)],
    },
  ];
}

function settleBy(story: Story, { a, b, relation }: Edge): string[] {
  const unknown = [a, b].filter(
    (event) => appearedOn(documentOf(story, event).source) === null && !event.date.stated.includes("day"),
  );
  const steps = unknown.map((event) => {
    const { source } = documentOf(story, event);
    return `Find out when ${source.outlet ?? source.id} was published.`;
  });
  if (relation.kind === "times" && (a.date.zone === null) !== (b.date.zone === null))
    steps.push("The time zone of both times.");
  const agent = asAsked(a.claim?.subject?.words ?? b.claim?.subject?.words ?? "");
  steps.push(`A dated record of the act itself${agent === null ? "" : `; else ask ${agent} for the day`}.`);
  return [...new Set(steps)];
}

/** The word as the source writes it, for a stem. */
function wordFor(story: Story, { document, sentence }: DatedEvent, stem: string): string {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  return tokens.find((token) => token.stem === stem)?.text ?? stem;
}

const documentOf = (story: Story, event: DatedEvent): Document => story.documents[event.document] as Document;
