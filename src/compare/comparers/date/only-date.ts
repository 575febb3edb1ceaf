import { addTo } from "../../../domain/index.js";
import { areRelated, isKindOf, nounCategory } from "../../../text/index.js";
import { momentOf, relateDays } from "../../align/moment.js";
import { stepKeys } from "../../lexicon/event-frames.js";
import { relateActs } from "../../matter/relate-acts.js";
import type { DatedEvent } from "./dated-event.js";
import type { ArgumentWords, EventWords } from "./event-words.js";
import { happensOnce } from "./once.js";
import { circumstancesClash, type EventMatch } from "./same-event.js";

/**
 * One act of a long story by its uniqueness: each of two sources dates such an act once, the acts befall one thing
 * once ("sank", "was founded"), and those who do or suffer it may be the same ("the ferry", "the vessel"). The few words
 * that the sentences share then matter less: no other dated act of the sources could be meant.
 */
export function matchOnlyDates(
  a: EventWords,
  b: EventWords,
  eventsOf: (document: number) => readonly EventWords[],
): EventMatch {
  const no = { same: false, reason: null } as const;
  if (
    a.event.document === b.event.document ||
    !(happensOnce(a.event.act) || happensOnce(b.event.act)) ||
    !sameAct(a.event, b.event)
  )
    return no;
  if (scaleOf(a.event) !== scaleOf(b.event) || !mayBeOne(a, b)) return no;
  if (![a, b].every((words) => isOnlyDate(words, eventsOf(words.event.document)))) return no;
  const clash = circumstancesClash(a, b);
  return clash === null
    ? { same: true, score: 0.5, shared: sharedStems(a, b) }
    : { same: false, reason: clash };
}

/** An act told by more dates than this recurs in the story, whatever it is. */
const mostOfAct = 24;

/** Dated acts of two sources that may be one by their act alone, in the order of the story; never all pairs. */
export function* pairsByAct(all: readonly EventWords[]): Generator<readonly [EventWords, EventWords]> {
  const byAct = new Map<string, number[]>();
  for (const [i, { event }] of all.entries())
    for (const key of new Set([event.act, ...stepKeys(event.act)])) addTo(byAct, key, i);
  const seen = new Set<string>();
  for (const places of byAct.values()) {
    if (places.length < 2 || places.length > mostOfAct) continue;
    for (const [k, i] of places.entries())
      for (const j of places.slice(k + 1)) {
        const [a, b] = [all[i], all[j]];
        const key = `${i} ${j}`;
        if (a === undefined || b === undefined || seen.has(key) || a.event.document === b.event.document)
          continue;
        seen.add(key);
        yield [a, b];
      }
  }
}

const sameAct = (a: DatedEvent, b: DatedEvent): boolean =>
  relateActs({ verbs: [a.act], nouns: [] }, { verbs: [b.act], nouns: [] }) === "same";

/** A time is set against a time, a year against a year: the rest is told more or less exactly. */
const scaleOf = ({ date }: DatedEvent): string =>
  date.minutes !== null
    ? "time"
    : date.precision === "year"
      ? "year"
      : date.precision === "month"
        ? "month"
        : "day";

/** No other date of its source hangs on such an act. */
const isOnlyDate = ({ event }: EventWords, all: readonly EventWords[]): boolean =>
  all.every(
    ({ event: other }) =>
      other.date === event.date ||
      scaleOf(other) !== scaleOf(event) ||
      !sameAct(event, other) ||
      (other.date.minutes === event.date.minutes &&
        relateDays(momentOf(event.date), momentOf(other.date)).kind === "same"),
  );

const sidesOf = ({ agent, patient }: EventWords): readonly ArgumentWords[] =>
  [agent, patient].filter(({ stems }) => stems.size > 0);

/** A name in common, or things of which one is a kind of the other, among those it befalls; else among all. */
function mayBeOne(a: EventWords, b: EventWords): boolean {
  // "Lund took over", "Lund has led the firm": what the one befalls is the doer of the other.
  const crossed = (one: EventWords, other: EventWords): boolean =>
    one.agent.stems.size === 0 && other.agent.stems.size > 0 && meet(one.patient, other.agent);
  if (crossed(a, b) || crossed(b, a)) return true;
  if (a.patient.stems.size > 0 && b.patient.stems.size > 0) return meet(a.patient, b.patient);
  return sidesOf(a).some((one) => sidesOf(b).some((other) => meet(one, other)));
}

function meet(one: ArgumentWords, other: ArgumentWords): boolean {
  for (const name of one.names) if (other.names.has(name)) return true;
  if (one.head === null || other.head === null) return false;
  if (one.names.size > 0 && other.names.size > 0) return false;
  if (one.head === other.head) return true;
  // "Parliament" is a body of its own, and no council.
  if (one.names.size !== other.names.size && isGroup(one.head) && isGroup(other.head)) return false;
  if (areRelated(one.head, other.head, "noun")) return true;
  // "The firm was founded", "Kestrel, set up in 1921": the one names what the other calls a body.
  return (one.names.size > 0 && isBody(other.head)) || (other.names.size > 0 && isBody(one.head));
}

const isGroup = (noun: string): boolean => nounCategory(noun) === "group";

const isBody = (noun: string): boolean =>
  isKindOf(noun, "organization", "noun", 3) || isKindOf(noun, "vessel", "noun", 3);

function sharedStems(a: EventWords, b: EventWords): readonly string[] {
  const right = new Set([...b.agent.stems, ...b.patient.stems, ...b.around.stems]);
  const left = [...a.agent.stems, ...a.patient.stems, ...a.around.stems].filter((stem) => right.has(stem));
  return left.length > 0 ? [...new Set(left)] : [a.event.act];
}
