import { type DateMention, type Document, readOnce, type Story } from "../../../domain/index.js";
import type { DatedEvent } from "./dated-event.js";

/**
 * How a date bounds its act, by the word before it. "Since 1974", "until 2038", "by the end of June" name the act's
 * beginning, end or last day; two of one kind are compared as the days that they name.
 */
type Bound = "at" | "since" | "until" | "by" | "after" | "before";

const bounds: ReadonlyMap<string, Bound> = new Map([
  ["since", "since"],
  ["from", "since"],
  ["starting", "since"],
  ["beginning", "since"],
  ["until", "until"],
  ["till", "until"],
  ["by", "by"],
  ["before", "before"],
  ["after", "after"],
]);
const passedOver = /^(?:the|of|end|start|beginning|early|late|mid|about|around|at|in|on|-|last|next)$/;
const furthest = 4;

export function boundOf(story: Story, { document, sentence, date }: DatedEvent): Bound {
  // "shortly before midnight" is a time, told loosely.
  if (date.minutes !== null && date.hedge === "about") return "at";
  const tokens = (story.documents[document] as Document).sentences[sentence]?.tokens ?? [];
  for (let i = date.tokens[0] - 1; i >= Math.max(0, date.tokens[0] - furthest); i--) {
    const word = tokens[i]?.lower ?? "";
    const bound = bounds.get(word);
    if (bound !== undefined) return bound;
    if (!passedOver.test(word)) break;
  }
  return "at";
}

const points: ReadonlySet<Bound> = new Set(["at", "since", "until"]);

/**
 * The two dates as the days that they name, where their bounds allow it: "opened in 1974" and "since 1979", "until 15
 * May" and "by the end of June". Null where one only bounds the other ("on Tuesday", "by Friday").
 */
export function asPoints(
  story: Story,
  a: DatedEvent,
  b: DatedEvent,
): readonly [DatedEvent, DatedEvent] | null {
  const [one, other] = [boundOf(story, a), boundOf(story, b)];
  const limits = (bound: Bound): boolean => bound === "until" || bound === "by";
  const comparable =
    one === other || (points.has(one) && points.has(other)) || (limits(one) && limits(other));
  return comparable ? [pointOf(a), pointOf(b)] : null;
}

const exactly = readOnce((date: DateMention): DateMention => ({ ...date, hedge: "exact" }));

const pointOf = (event: DatedEvent): DatedEvent => ({ ...event, date: asPoint(event.date) });

/** The date without the bound before it. Made once: what a date means is remembered by the mention. */
export const asPoint = (date: DateMention): DateMention =>
  date.hedge === "before" || date.hedge === "after" ? exactly(date) : date;
